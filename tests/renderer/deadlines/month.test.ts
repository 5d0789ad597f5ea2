import { expect, test } from 'vitest'
import { monthAfter, monthsBetween, weeksOf } from '../../../renderer/deadlines/month'

test('weeks begin with Monday, and a month stands whole in them', () => {
  const november = weeksOf('2026-11')
  expect(november).toHaveLength(6)
  expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(november[5]).toEqual(['2026-11-30', null, null, null, null, null, null])
  const february = weeksOf('2027-02')
  expect(february).toHaveLength(4)
  expect(february.flat()).not.toContain(null)
})

test('months go on over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(monthsBetween('2026-11-23', '2027-01-05', 3)).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(monthsBetween('2026-11-23', '2026-11-30', 3)).toEqual(['2026-11'])
  expect(monthsBetween('2021-11-23', '2026-11-23', 2)).toEqual(['2026-10', '2026-11'])
})
