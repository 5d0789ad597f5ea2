// A moment as a row shows it: the time alone for today, the day with it for any other day.
import { dayOf, formatInstant, timeOf } from '@shared/calendar'

export function moment(instant: string, nowMs: number = Date.now()): string {
  return dayOf(instant) === dayOf(nowMs) ? timeOf(instant) : formatInstant(instant)
}
