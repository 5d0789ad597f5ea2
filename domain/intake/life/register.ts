// The register that a file is entered in: an ordinal without gaps in its book and statistical year.

/** The desk's own book, for procedures that no prescribed register is known for (intake.md §7); provisional. */
export const deskBook = 'MC'

const firstMonth = 10

/**
 * The statistical year of a day: 1 October to 30 September, named by the year in which it ends (TT 04/2023/TT-BTP
 * Art 30.4). 1 October 2026 is of 2027.
 */
export function statisticalYearOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= firstMonth ? year + 1 : year
}

/** Two digits of the register that the procedure names, or the desk's own book. */
export function bookOf(register: number | null): string {
  return register === null ? deskBook : String(register).padStart(2, '0')
}

/** The counter that gives its ordinals. */
export function registerSeries(book: string): string {
  return `register.${book}`
}

/** `02/2027/15`: book, statistical year, ordinal. */
export function registerNumberOf({
  book,
  year,
  ordinal
}: {
  book: string
  year: number
  ordinal: number
}): string {
  return `${book}/${year}/${ordinal}`
}
