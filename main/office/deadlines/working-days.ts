// Which days the office works, and what a period of working days means. Holidays are data with their source.
import holidays from '../../../resources/holidays/2026-2027.json'
import { addDays, weekdayOf } from '@shared/calendar'
import { refuse } from '../refusal'

const official = new Map(holidays.days.map(({ date, kind }) => [date, kind]))
const lastYear = holidays.days.reduce((last, { date }) => (date > last ? date : last), '').slice(0, 4)

/** True on a day when the office works: Monday to Friday, unless the calendar says otherwise. */
export function isWorkingDay(day: string, calendar: ReadonlyMap<string, string> = official): boolean {
  const said = calendar.get(day)
  if (said) return said === 'MAKE_UP_WORKDAY'
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6
}

/**
 * The last day of a period of working days: the day of the event is not counted, day 1 is the next working day
 * (Bộ luật Dân sự 2015, Điều 147-148). Refuses CALENDAR_ENDS past the years whose holidays are known: a promise
 * must not be silently too early.
 */
export function addWorkingDays(
  day: string,
  count: number,
  calendar: ReadonlyMap<string, string> = official
): string {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (calendar === official && reached.slice(0, 4) > lastYear) refuse('CALENDAR_ENDS', { year: lastYear })
    if (isWorkingDay(reached, calendar)) left -= 1
  }
  return reached
}
