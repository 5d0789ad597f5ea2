// What a period means, by the civil code, by hand and against the oracle of another author.
import { describe, expect, test } from 'vitest'
import { playDeadlines } from '../../../simulation/deadlines'
import { bundledCalendar, calendarOf } from '../../../../main/office/deadlines/calendar'
import { reckon } from '../../../../main/office/deadlines/periods'

const dueOf = (start: string, unit: 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'YEARS', count: number) =>
  reckon(start, { unit, count }, bundledCalendar).due

describe('working days', () => {
  test.each([
    ['a Monday', '2026-11-02', 5, '2026-11-09'],
    ['over the day of culture', '2026-11-23', 5, '2026-12-01'],
    ['a Friday', '2026-11-06', 1, '2026-11-09'],
    ['a Saturday', '2026-11-07', 1, '2026-11-09'],
    ['before Tết', '2026-02-13', 1, '2026-02-23'],
    ['before Tết of 2027', '2027-02-04', 3, '2027-02-16'],
    ['before Tết of 2024', '2024-02-07', 5, '2024-02-21'],
    ['with a Saturday worked', '2026-08-21', 1, '2026-08-22'],
    ['with a Saturday worked for a Friday off', '2025-04-25', 3, '2025-04-29'],
    ['over the national day', '2026-08-28', 1, '2026-09-03']
  ])('the day of the event is not counted: %s', (...row) => {
    const [, start, count, last] = row
    expect(dueOf(start, 'WORKING_DAYS', count)).toBe(last)
  })
})

describe('other periods end with the next working day when they end on a day off', () => {
  test.each([
    ['ten days to a Monday', '2026-11-06', 'DAYS', 10, '2026-11-16'],
    ['ten days to a Sunday', '2026-11-05', 'DAYS', 10, '2026-11-16'],
    ['fifteen days into Tết', '2027-01-22', 'DAYS', 15, '2027-02-12'],
    ['days to a Saturday worked', '2026-08-12', 'DAYS', 10, '2026-08-22'],
    ['a month to the same number', '2026-10-07', 'MONTHS', 1, '2026-11-09'],
    ['a month to the last day of a shorter one', '2027-03-31', 'MONTHS', 1, '2027-05-04'],
    ['six months', '2026-03-10', 'MONTHS', 6, '2026-09-10'],
    ['a leap day a year later', '2024-02-29', 'YEARS', 1, '2025-02-28'],
    ['five years', '2024-06-05', 'YEARS', 5, '2029-06-05']
  ] as const)('%s', (...row) => {
    const [, start, unit, count, last] = row
    expect(dueOf(start, unit, count)).toBe(last)
  })
})

test('what is due at once is due the same day, even on a Sunday', () => {
  expect(reckon('2026-11-22', { unit: 'AT_ONCE', count: 0 }, bundledCalendar)).toEqual({
    counted: [],
    skipped: [],
    nominal: '2026-11-22',
    due: '2026-11-22',
    provisional: false
  })
})

test('every day on the way is counted or skipped with its reason', () => {
  const { counted, skipped, due, provisional } = reckon(
    '2026-11-20',
    { unit: 'WORKING_DAYS', count: 3 },
    bundledCalendar
  )
  expect(counted).toEqual([
    { day: '2026-11-23', number: 1, makeUp: null },
    { day: '2026-11-25', number: 2, makeUp: null },
    { day: '2026-11-26', number: 3, makeUp: null }
  ])
  expect(skipped).toEqual([
    { day: '2026-11-21', why: 'SATURDAY', name: null, provisional: false },
    { day: '2026-11-22', why: 'SUNDAY', name: null, provisional: false },
    { day: '2026-11-24', why: 'HOLIDAY', name: 'Ngày Văn hóa Việt Nam', provisional: false }
  ])
  expect([due, provisional]).toEqual(['2026-11-26', false])
})

test('a day that is not announced yet makes the whole promise provisional', () => {
  expect(reckon('2027-02-04', { unit: 'WORKING_DAYS', count: 1 }, bundledCalendar).provisional).toBe(true)
  expect(reckon('2027-01-27', { unit: 'DAYS', count: 10 }, bundledCalendar)).toMatchObject({
    nominal: '2027-02-06',
    due: '2027-02-12',
    provisional: true
  })
  expect(reckon('2026-08-20', { unit: 'WORKING_DAYS', count: 2 }, bundledCalendar)).toMatchObject({
    counted: [{ makeUp: null }, { day: '2026-08-22', makeUp: 'Làm bù cho thứ Hai 31/8' }],
    provisional: true
  })
})

test('no day is promised in a year whose days off are not known', () => {
  expect(dueOf('2030-12-30', 'WORKING_DAYS', 1)).toBe('2030-12-31')
  expect(() => dueOf('2030-12-30', 'WORKING_DAYS', 2)).toThrow('CALENDAR_ENDS')
  expect(() => dueOf('2026-11-23', 'YEARS', 5)).toThrow('CALENDAR_ENDS')
  expect(() => dueOf('2023-12-28', 'WORKING_DAYS', 3)).toThrow('CALENDAR_ENDS')
  const gap = calendarOf([
    {
      year: 2040,
      source: 'Nguồn',
      days: [{ date: '2040-01-02', kind: 'OFF', provisional: true, name: 'Nghỉ' }]
    }
  ])
  expect(reckon('2040-01-01', { unit: 'DAYS', count: 1 }, gap).due).toBe('2040-01-03')
  expect(() => reckon('2039-12-30', { unit: 'WORKING_DAYS', count: 1 }, gap)).toThrow('CALENDAR_ENDS')
})

test('random periods agree with the oracle', () => {
  const { compared, violations } = playDeadlines({ cases: 500, seed: 4 })
  expect(compared).toBe(500)
  expect(violations).toEqual([])
})
