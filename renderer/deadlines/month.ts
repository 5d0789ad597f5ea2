// Months as a calendar lays them out: weeks from Monday to Sunday. Pure.
import { addDays, addMonths, weekdayOf } from '@shared/calendar'

const daysInWeek = 7

/** The weeks of a month `YYYY-MM`; null where a week begins before it or ends after it. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`
  const before = (weekdayOf(first) + daysInWeek - 1) % daysInWeek
  const cells: (string | null)[] = Array.from({ length: before }, () => null)
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) cells.push(day)
  while (cells.length % daysInWeek > 0) cells.push(null)
  return Array.from({ length: cells.length / daysInWeek }, (_, week) =>
    cells.slice(week * daysInWeek, (week + 1) * daysInWeek)
  )
}

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, day.lastIndexOf('-'))
}

/** The month so many months later or before. */
export function monthAfter(month: string, count: number): string {
  return monthOf(addMonths(`${month}-01`, count))
}

/** The months from one day to another, at most so many of the last ones. */
export function monthsBetween(from: string, to: string, most: number): string[] {
  const months: string[] = []
  for (
    let month = monthOf(to);
    month >= monthOf(from) && months.length < most;
    month = monthAfter(month, -1)
  ) {
    months.unshift(month)
  }
  return months
}
