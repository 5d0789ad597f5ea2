// Which days the office works. The years that come with the program are data with their source; a year that the office
// took in while running stands in place of the one that came.
import year2024 from '../../../resources/holidays/2024.json'
import year2025 from '../../../resources/holidays/2025.json'
import year2026 from '../../../resources/holidays/2026.json'
import year2027 from '../../../resources/holidays/2027.json'
import year2028 from '../../../resources/holidays/2028.json'
import year2029 from '../../../resources/holidays/2029.json'
import year2030 from '../../../resources/holidays/2030.json'
import { weekdayOf } from '@shared/calendar'
import { calendarYear, type CalendarDay, type CalendarYear } from '@shared/contract/rule-pack'

export interface WorkCalendar {
  /** The years whose days off are known. */
  readonly years: ReadonlySet<number>
  readonly days: ReadonlyMap<string, CalendarDay>
}

/** The years that came with the program. */
export const bundledYears: readonly CalendarYear[] = [
  year2024,
  year2025,
  year2026,
  year2027,
  year2028,
  year2029,
  year2030
].map((year) => calendarYear.parse(year))

/** A calendar of these years; of two that say the same year the later one holds, whole. */
export function calendarOf(years: readonly CalendarYear[]): WorkCalendar {
  const byYear = new Map(years.map((each) => [each.year, each]))
  const days = [...byYear.values()].flatMap((each) => each.days)
  return { years: new Set(byYear.keys()), days: new Map(days.map((each) => [each.date, each])) }
}

/** The calendar of the program without anything the office took in. */
export const bundledCalendar = calendarOf(bundledYears)

/**
 * True on a day when the office works: Monday to Friday, unless the calendar says otherwise. It answers for years that
 * are not known as well, by their weekdays alone: who promises a day asks `reckon`, which refuses.
 */
export function isWorkingDay(day: string, { days }: WorkCalendar = bundledCalendar): boolean {
  const said = days.get(day)
  if (said) return said.kind === 'MAKE_UP_WORKDAY'
  const weekday = weekdayOf(day)
  return weekday !== sunday && weekday !== saturday
}

export const sunday = 0
export const saturday = 6
