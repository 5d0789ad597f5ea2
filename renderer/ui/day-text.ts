// Days as they are typed: `22/11/2026`, with any of / - . between, or eight digits. A value is `YYYY-MM-DD`.

/** The day in a typed text, or null when the calendar has none such. Years have four digits: `26` is refused. */
export function parseDayText(text: string): string | null {
  const match =
    /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text) ??
    /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text)
  if (!match) return null
  const [, date = '', month = '', year = ''] = match
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const known = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(known.getTime()) && known.toISOString().slice(0, 10) === day ? day : null
}
