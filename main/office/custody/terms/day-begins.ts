// Where a business day begins as an instant: entries carry UTC, the law counts days here.
import { addDays } from '@shared/calendar'

/** The first instant of a day in Asia/Ho_Chi_Minh (UTC+7, no summer time). */
export function dayBeginsAt(day: string): string {
  return `${addDays(day, -1)}T17:00:00.000Z`
}
