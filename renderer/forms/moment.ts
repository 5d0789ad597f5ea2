// A moment as a row shows it, and as somebody types it.
import { dayOf, formatInstant, timeOf } from '@shared/calendar'

/** The time alone for today, the day with it for any other day. */
export function moment(instant: string, nowMs: number = Date.now()): string {
  return dayOf(instant) === dayOf(nowMs) ? timeOf(instant) : formatInstant(instant)
}

/** A moment while it is typed. */
export interface TypedMoment {
  /** `YYYY-MM-DD`, or '' for none. */
  day: string
  /** As typed: `8:30`, `08:30`, `8h30`. */
  hour: string
}

/** The instant in UTC, or null while it is not whole. */
export function instantOf({ day, hour }: TypedMoment): string | null {
  const parts = /^(\d{1,2})(?:[:hg.](\d{2}))?$/.exec(hour.trim().toLowerCase())
  if (day === '' || !parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? '0')]
  if (hours > 23 || minutes > 59) return null
  const at = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return new Date(`${day}T${at}:00.000+07:00`).toISOString()
}
