// Working days against a calendar kept here by hand: the holidays of 2024 to 2030 as the labour code, the decisions on
// days in lieu and the lunar calendar give them.
import { expect, test } from 'vitest'
import { oracleDaysOff } from '../../../support/deadline-oracle'
import {
  bundledCalendar,
  bundledYears,
  calendarOf,
  isWorkingDay
} from '../../../../main/office/deadlines/calendar'

/** `MM-DD` or ranges of it, without week-ends. */
const holidays: Record<string, string[]> = {
  2024: ['01-01', '02-08..02-14', '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'],
  2025: ['01-01', '01-27..01-31', '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'],
  2026: ['01-01', '01-02', '02-16..02-20', '04-27', '04-30', '05-01', '08-31', '09-01', '09-02', '11-24'],
  2027: ['01-01', '02-05', '02-08..02-11', '04-16', '04-30', '05-03', '09-01', '09-02', '11-24'],
  2028: ['01-03', '01-25..01-28', '01-31', '04-04', '05-01', '05-02', '09-01', '09-04', '11-24'],
  2029: ['01-01', '02-12..02-16', '04-23', '04-30', '05-01', '09-03', '09-04', '11-26'],
  2030: ['01-01', '02-01', '02-04..02-07', '04-12', '04-30', '05-01', '09-02', '09-03', '11-25']
}
/** Saturdays worked for a bridge day. */
const worked = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']

const dayMs = 86_400_000
const isoOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10)

function span(year: string, [from = '', to = from]: string[]): string[] {
  const days: string[] = []
  for (let timeMs = Date.parse(`${year}-${from}T00:00:00Z`); ; timeMs += dayMs) {
    days.push(isoOf(timeMs))
    if (isoOf(timeMs).slice(5) === to) return days
  }
}

const off = new Set(
  Object.entries(holidays).flatMap(([year, spans]) => spans.flatMap((each) => span(year, each.split('..'))))
)

function isWeekend(day: string): boolean {
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day))
  return name === 'Sat' || name === 'Sun'
}

const worksByHand = (day: string): boolean => worked.includes(day) || (!isWeekend(day) && !off.has(day))

const allDays: string[] = []
for (let timeMs = Date.UTC(2024, 0, 1); isoOf(timeMs) < '2031-01-01'; timeMs += dayMs)
  allDays.push(isoOf(timeMs))

test('every day of 2024 to 2030', () => {
  expect(allDays.filter((day) => isWorkingDay(day) !== worksByHand(day))).toEqual([])
})

test('another author’s list of days off says the same', () => {
  const differs = allDays.filter((day) => {
    const theirs = oracleDaysOff.get(day)
    return isWorkingDay(day) !== (theirs ? theirs === 'MAKE_UP_WORKDAY' : !isWeekend(day))
  })
  expect(differs).toEqual([])
})

test('each bundled day stands in its own year once, in order, and a day worked is a day of rest otherwise', () => {
  expect(bundledYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
  for (const { year, days } of bundledYears) {
    const dates = days.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates.filter((date) => !date.startsWith(`${year}-`))).toEqual([])
  }
  const made = [...bundledCalendar.days.values()].filter(({ kind }) => kind === 'MAKE_UP_WORKDAY')
  expect(made.map(({ date }) => date)).toEqual(worked)
  expect(made.filter(({ date }) => !isWeekend(date))).toEqual([])
})

test('what the Government has not announced says that it is provisional', () => {
  const provisional = bundledYears.map(({ year, days }) => [year, days.some((day) => day.provisional)])
  expect(Object.fromEntries(provisional)).toEqual({
    2024: false,
    2025: false,
    2026: true,
    2027: true,
    2028: true,
    2029: true,
    2030: true
  })
  const tet = bundledYears.flatMap(({ days }) => days.filter(({ name }) => name === 'Tết Nguyên đán'))
  expect(tet.filter(({ date, provisional }) => provisional !== date >= '2027')).toEqual([])
})

test('a year that is said again stands whole in place of the one before', () => {
  const again = {
    year: 2027,
    source: 'Thông báo nghỉ Tết',
    days: [{ date: '2027-02-12', kind: 'OFF' as const, provisional: false, name: 'Tết Nguyên đán' }]
  }
  const calendar = calendarOf([...bundledYears, again])
  expect(isWorkingDay('2027-02-12', calendar)).toBe(false)
  expect(isWorkingDay('2027-02-08', calendar)).toBe(true)
  expect(isWorkingDay('2026-11-24', calendar)).toBe(false)
})
