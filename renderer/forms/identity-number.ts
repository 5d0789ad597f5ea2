// Reading a person's number: from the QR of an ID card, or typed.
import type { Scan } from '../ui/scanning'

/** What an ID card's QR says of its holder: number, old number, name, birth, gender, address, day of issue. */
export interface CardHolder {
  number: string
  fullName: string
  address: string
}

/** The holder of a scanned ID card, or null for any other scan. */
export function cardHolder(scan: Scan): CardHolder | null {
  if (!scan.isIdCard) return null
  const [number = '', , fullName = '', , , address = ''] = scan.text.split('|').map((field) => field.trim())
  return { number, fullName, address }
}

/** The number in a scan or in typed text, spaces and points left out; null when it is none. */
export function identityNumberIn(scan: Scan): string | null {
  const holder = cardHolder(scan)
  const digits = holder ? holder.number : scan.text.replace(/[\s.]/g, '')
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : null
}

/** `034082004211` in groups of three, as it is read aloud. */
export function groupNumber(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1 ')
}
