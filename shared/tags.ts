// The 16-digit tag of every printed thing: `T PPOOO YY NNNNNN CC`. A tag never keys a row; it is read from
// paper, checked here, and looked up.

/** What a tag stands on, by its first digit. */
export const tagTypes = { file: 1, asset: 2, voucher: 3, storagePlace: 4, container: 5, case: 6 } as const
export type TagType = keyof typeof tagTypes

export interface Tag {
  type: TagType
  office: string
  /** Two digits of the calendar year. */
  year: string
  number: number
}

const typeNames = new Map(Object.entries(tagTypes).map(([name, digit]) => [digit, name as TagType]))
const numberMax = 999_999

/**
 * Writes a tag with its check digits, CC = 98 − (100n mod 97) (ISO 7064 MOD 97-10).
 * Throws a RangeError when the number does not fit six digits.
 */
export function formatTag({ type, office, year, number }: Tag): string {
  if (!Number.isInteger(number) || number < 1 || number > numberMax) {
    throw new RangeError(`tag number ${number} is outside 1 to ${numberMax}`)
  }
  const body = `${tagTypes[type]}${office}${year}${String(number).padStart(6, '0')}`
  return body + checkDigits(body)
}

/**
 * Reads a tag from a scan: the first 16 digits of a Code 128 or of a QR with further fields after a dot.
 * Null when it is no tag or when a digit was misread.
 */
export function parseTag(scanned: string): Tag | null {
  const match = /^\s*(\d)(\d{5})(\d{2})(\d{6})(\d{2})(?:\.[^\n]*)?\s*$/.exec(scanned)
  if (!match) return null
  const [, digit = '', office = '', year = '', number = '', check] = match
  const type = typeNames.get(Number(digit) as 1)
  if (!type || check !== checkDigits(digit + office + year + number)) return null
  return { type, office, year, number: Number(number) }
}

/** The tag as people read it: `2 31003 26 001863 43`. */
export function groupTag(tag: string): string {
  return [tag.slice(0, 1), tag.slice(1, 6), tag.slice(6, 8), tag.slice(8, 14), tag.slice(14)].join(' ')
}

/** The same where it may meet the end of a line: a tag that is torn apart is read wrong. */
export function solidTag(tag: string): string {
  return groupTag(tag).replaceAll(' ', '\u00a0')
}

function checkDigits(body: string): string {
  return String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0')
}
