// Days and times as the office sees them: a business day is a string `YYYY-MM-DD` in Asia/Ho_Chi_Minh
// (UTC+7, no summer time). Which days are working days is the business of `deadlines`.

const offsetMs = 7 * 60 * 60 * 1000

/** The business day of an instant given in milliseconds or as UTC ISO text. */
export function dayOf(instant: number | string): string {
  return localIso(instant).slice(0, 10)
}

/** The wall-clock time `HH:mm` of an instant. */
export function timeOf(instant: number | string): string {
  return localIso(instant).slice(11, 16)
}

/** A day as people write it: `22/11/2026`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** An instant as people write it: `22/11/2026 08:05`. */
export function formatInstant(instant: number | string): string {
  return `${formatDay(dayOf(instant))} ${timeOf(instant)}`
}

/** The day that lies `count` calendar days after (or before) another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The same day of the month so many months later, or the last of that month where it has no such day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay()
}

function localIso(instant: number | string): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant)
  return new Date(ms + offsetMs).toISOString()
}
