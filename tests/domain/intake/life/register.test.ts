import { expect, test } from 'vitest'
import { bookOf, registerNumberOf, statisticalYearOf } from '@domain/intake/life/register'

test('the statistical year ends with September and begins with October', () => {
  expect(statisticalYearOf('2026-09-30')).toBe(2026)
  expect(statisticalYearOf('2026-10-01')).toBe(2027)
  expect(statisticalYearOf('2026-12-31')).toBe(2027)
  expect(statisticalYearOf('2027-01-01')).toBe(2027)
  expect(statisticalYearOf('2027-10-01')).toBe(2028)
})

test('a register is named by two figures, the book of the desk by its letters', () => {
  expect([bookOf(2), bookOf(18), bookOf(null)]).toEqual(['02', '18', 'MC'])
  expect(registerNumberOf({ book: '02', year: 2027, ordinal: 15 })).toBe('02/2027/15')
})
