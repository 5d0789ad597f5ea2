import { expect, test } from 'vitest'
import { addDays, addMonths, dayOf, formatDay, formatInstant, timeOf, weekdayOf } from '@shared/calendar'

test('a business day begins at midnight in Hà Nội, wherever the computer stands', () => {
  expect(dayOf('2026-11-22T16:59:59.999Z')).toBe('2026-11-22')
  expect(dayOf('2026-11-22T17:00:00.000Z')).toBe('2026-11-23')
  expect(dayOf(Date.parse('2026-12-31T17:00:00.000Z'))).toBe('2027-01-01')
  expect(timeOf('2026-11-22T17:05:00.000Z')).toBe('00:05')
  expect(formatInstant('2026-11-22T01:05:00.000Z')).toBe('22/11/2026 08:05')
  expect(formatDay('2026-02-01')).toBe('01/02/2026')
})

test('days are counted over months, years and leap days, both ways', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addDays('2026-01-01', 730)).toBe('2028-01-01')
  for (let day = '2026-01-01', count = 0; count < 800; count += 1) {
    const next = addDays(day, 1)
    expect(addDays(next, -1)).toBe(day)
    expect(weekdayOf(next)).toBe((weekdayOf(day) + 1) % 7)
    day = next
  }
})

test('months go to the same day of the month, or to its last one', () => {
  expect(addMonths('2026-01-15', 1)).toBe('2026-02-15')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
})
