import { expect, test } from 'vitest'
import { instantOf } from '../../../renderer/forms/moment'

test.each([
  ['08:30', '2026-11-23T01:30:00.000Z'],
  ['8h30', '2026-11-23T01:30:00.000Z'],
  [' 8.05 ', '2026-11-23T01:05:00.000Z'],
  ['23', '2026-11-23T16:00:00.000Z'],
  ['24:00', null],
  ['8:60', null],
  ['sáng', null],
  ['', null]
])('the hour %j of a day', (hour, instant) => {
  expect(instantOf({ day: '2026-11-23', hour })).toBe(instant)
})

test('an hour without its day is no moment', () => {
  expect(instantOf({ day: '', hour: '08:30' })).toBeNull()
})
