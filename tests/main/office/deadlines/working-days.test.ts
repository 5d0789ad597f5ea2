// Working days against a calendar kept here by hand: the holidays of 2026 and 2027 as the labour code and the
// decisions on days in lieu give them.
import { describe, expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from '../../../../main/office/deadlines/working-days'

/** `MM-DD` or ranges of it, without week-ends. */
const holidays: Record<string, string[]> = {
  2026: ['01-01', '01-02', '02-16..02-20', '04-27', '04-30', '05-01', '08-31', '09-01', '09-02', '11-24'],
  2027: ['01-01', '02-05', '02-08..02-11', '04-16', '04-30', '05-03', '09-01', '09-02', '11-24']
}
/** Saturdays worked for a bridge day. */
const worked = ['2026-01-10', '2026-08-22']

const off = new Set(
  Object.entries(holidays).flatMap(([year, spans]) =>
    spans.flatMap((span) => {
      const [from = '', to = from] = span.split('..')
      const days: string[] = []
      for (
        let time = Date.UTC(Number(year), Number(from.slice(0, 2)) - 1, Number(from.slice(3)));
        ;
        time += 86_400_000
      ) {
        const day = new Date(time).toISOString().slice(0, 10)
        days.push(day)
        if (day.slice(5) === to) return days
      }
    })
  )
)

function worksByHand(day: string): boolean {
  if (worked.includes(day)) return true
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day))
  return name !== 'Sat' && name !== 'Sun' && !off.has(day)
}

const allDays = Array.from({ length: 730 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)
)

test('every day of 2026 and 2027', () => {
  expect(allDays.at(-1)).toBe('2027-12-31')
  expect(allDays.filter((day) => isWorkingDay(day) !== worksByHand(day))).toEqual([])
})

test('every period of one to thirty working days from every day', () => {
  const workdays = allDays.filter(worksByHand)
  for (const day of allDays.filter((start) => start < '2027-11-01')) {
    const after = workdays.findIndex((workday) => workday > day)
    for (const count of [1, 2, 3, 5, 10, 30]) {
      expect(addWorkingDays(day, count), `${day} + ${count}`).toBe(workdays[after + count - 1])
    }
  }
})

describe('by the civil code', () => {
  test.each([
    ['a Monday', '2026-11-02', 5, '2026-11-09'],
    ['over the day of culture', '2026-11-23', 5, '2026-12-01'],
    ['a Friday', '2026-11-06', 1, '2026-11-09'],
    ['a Saturday', '2026-11-07', 1, '2026-11-09'],
    ['before Tết', '2026-02-13', 1, '2026-02-23'],
    ['before Tết of 2027', '2027-02-04', 3, '2027-02-16'],
    ['with a Saturday worked', '2026-08-21', 1, '2026-08-22'],
    ['over the national day', '2026-08-28', 1, '2026-09-03'],
    ['no days at all', '2026-11-07', 0, '2026-11-07']
  ])('the day of the event is not counted: %s', (...row) => {
    const [, day, count, last] = row
    expect(addWorkingDays(day, count)).toBe(last)
  })

  test('another calendar may be given', () => {
    const calendar = new Map([['2026-11-09', 'OFF']])
    expect(addWorkingDays('2026-11-06', 1, calendar)).toBe('2026-11-10')
    expect(isWorkingDay('2026-11-24', calendar)).toBe(true)
  })
})

test('no day is promised past the years whose holidays are known', () => {
  expect(addWorkingDays('2027-12-30', 1)).toBe('2027-12-31')
  expect(() => addWorkingDays('2027-12-30', 2)).toThrow('CALENDAR_ENDS')
})
