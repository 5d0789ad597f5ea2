// The calendar as the office knows it: the years of the program, and over them those that it took in.
import { calendarYear, type CalendarYear } from '@shared/contract/rule-pack'
import type { Reads } from '../database/read'
import { bundledCalendar, bundledYears, calendarOf, isWorkingDay, type WorkCalendar } from './calendar'

export interface AdoptedYear extends CalendarYear {
  adopted: { at: string; by: string }
}

interface AdoptedRow {
  calendar: string
  adopted_at: string
  adopted_by: string
}

/** The years that were taken in, in the order of it: of two of one year the later holds. */
export function adoptedYears(reads: Pick<Reads, 'all'>): AdoptedYear[] {
  return reads
    .all<AdoptedRow>('SELECT calendar, adopted_at, adopted_by FROM adopted_calendar ORDER BY seq')
    .map((row) => ({
      ...calendarYear.parse(JSON.parse(row.calendar)),
      adopted: { at: row.adopted_at, by: row.adopted_by }
    }))
}

/** The calendar by which this office counts now. */
export function calendarIn(reads: Pick<Reads, 'all'>): WorkCalendar {
  const adopted = adoptedYears(reads)
  return adopted.length === 0 ? bundledCalendar : calendarOf([...bundledYears, ...adopted])
}

/** Says of any day whether this office works on it. */
export function workingDaysIn(reads: Pick<Reads, 'all'>): (day: string) => boolean {
  const calendar = calendarIn(reads)
  return (day) => isWorkingDay(day, calendar)
}
