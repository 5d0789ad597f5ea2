// The old 9-digit number that the last card bore beside the new one, for the finder alone: it is no field of the form,
// and goes with the window.

let last = { number: '', former: '' }

/** Keeps the old number of a card that was read, as the second field of its QR (intake.md §10). */
export function keepFormerNumber(scanned: string): void {
  const [number = '', former = ''] = scanned.split('|').map((field) => field.trim())
  last = { number, former: /^\d{9}$/.test(former) ? former : '' }
}

/** The old number of whoever bears this one; empty when no card told it. */
export function formerNumberOf(number: string): string {
  return number !== '' && number === last.number ? last.former : ''
}
