// Amounts as they are typed. A value is the decimal text that crosses the border, or '' for nothing typed yet.
import { formatDong } from '@shared/money'

/** As many as the contract takes from a person (`dongTyped`). */
const digitsMax = 16

/**
 * The amount in typed or pasted text, or null when it is none. Points and spaces part thousands; a comma would
 * begin decimals, which đồng do not have, so a text with one is refused rather than guessed at.
 */
export function parseMoneyText(text: string): string | null {
  const bare = text.replace(/[.\s\u00a0\u202f]|₫|đ$/gu, '')
  if (bare === '') return ''
  if (!/^\d+$/.test(bare)) return null
  const digits = bare.replace(/^0+(?=\d)/, '')
  return digits.length > digitsMax ? null : digits
}

/** `1234567` as `1.234.567`; '' stays ''. */
export function showMoneyText(value: string): string {
  return value === '' ? '' : formatDong(value)
}

/** Where the cursor belongs in `shown`, with as many digits after it as before the regrouping. */
export function cursorAfterDigits(shown: string, digitsAfter: number): number {
  let left = digitsAfter
  let position = shown.length
  while (position > 0 && left > 0) {
    position -= 1
    if (/\d/.test(shown.charAt(position))) left -= 1
  }
  return position
}
