// The enforcement fee counted a second time, from the table of the circular and not from our data: slice by slice,
// in ten-thousandths, rounded half up at the end.
const billion = 1_000_000_000n

/** Each slice ends where the next begins; the rate is in ten-thousandths of the slice. */
const slices: readonly [upTo: bigint | null, rate: bigint][] = [
  [5n * billion, 300n],
  [7n * billion, 200n],
  [10n * billion, 100n],
  [15n * billion, 50n],
  [null, 1n]
]

const noFeeFor = ['ALIMONY', 'WAGES', 'INJURY_DAMAGES', 'COURT_FEE']
/** Two base salaries of 2,530,000. */
const smallUpTo = 2n * 2_530_000n

export function oracleFeeOn(received: bigint): bigint {
  let from = 0n
  let parts = 0n
  for (const [upTo, rate] of slices) {
    const to = upTo === null || received < upTo ? received : upTo
    if (to > from) parts += (to - from) * rate
    if (upTo !== null) from = upTo
  }
  const whole = parts / 10_000n
  return parts % 10_000n >= 5_000n ? whole + 1n : whole
}

/** The fee of one more payment: what is due on all of it so far, less what was taken. */
export function oracleFee(question: {
  category: string
  requested: bigint
  before: bigint
  taken: bigint
  gross: bigint
}): bigint {
  if (noFeeFor.includes(question.category) || question.requested <= smallUpTo) return 0n
  const due = oracleFeeOn(question.before + question.gross) - question.taken
  return due < 0n ? 0n : due
}
