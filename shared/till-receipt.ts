// How a receipt of the office's own till is written, so that a number which somebody types is looked up and not believed.

/** The number as the books have it; null for what is written otherwise. */
export function tillReceiptNumber(typed: string): string | null {
  const [, serial] = /^PT\s*0*(\d+)$/i.exec(typed.trim()) ?? []
  return serial === undefined ? null : `PT ${serial.padStart(7, '0')}`
}

/** Whether it is the number of a receipt of our till, or the tag of a voucher. */
export function isOfTill(typed: string): boolean {
  return tillReceiptNumber(typed) !== null || /^\d{16}$/.test(typed.trim())
}
