// The slips of a hand that copies figures: two neighbours swapped, one wrong, one left out, one too many. It knows
// neither people nor titles.

export type Slip = 'SWAPPED' | 'ONE_WRONG' | 'ONE_MISSING'

/** The one slip that makes one text of the other; null when they are the same, or more than one slip apart. */
export function oneSlip(one: string, other: string): Slip | null {
  if (one === other) return null
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  if (long.length === short.length + 1) {
    return short.slice(start) === long.slice(start + 1) ? 'ONE_MISSING' : null
  }
  if (long.length !== short.length) return null
  if (short.slice(start + 1) === long.slice(start + 1)) return 'ONE_WRONG'
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  return swapped && short.slice(start + 2) === long.slice(start + 2) ? 'SWAPPED' : null
}

/** Whether two slips make one text of the other, each a wrong figure or two neighbours swapped. */
export function twoSlips(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue
    const mended = one.slice(0, at) + (other[at] ?? '') + one.slice(at + 1)
    const turned = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
    return [mended, turned].some((next) => next === other || oneSlipInPlace(next, other))
  }
  return false
}

function oneSlipInPlace(one: string, other: string): boolean {
  const slip = oneSlip(one, other)
  return slip === 'SWAPPED' || slip === 'ONE_WRONG'
}

/** The figures of a number as it was typed or read: the letter O is a nought, l and I are ones. */
export function figuresOf(text: string): string {
  return text.replace(/[oO]/g, '0').replace(/[lI|]/g, '1').replace(/\D/g, '')
}
