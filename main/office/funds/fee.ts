// The enforcement fee (phí thi hành án), TT 216/2016/TT-BTC Art 4 and 6: by brackets on what the creditor really
// receives, cumulative per decision and creditor with the fee already taken deducted (funds.md §6). The table is
// data with its source; this file only counts.
import rules from '../../../resources/fees/tt216-2016.json'

const brackets = rules.brackets.map((bracket) => ({
  aboveDong: BigInt(bracket.aboveDong),
  baseDong: BigInt(bracket.baseDong),
  perTenThousand: BigInt(bracket.perTenThousand)
}))
const freeUpToDong = BigInt(rules.freeUpToDong)
const exempt = new Set(rules.exemptCategories)

/** The fee on an amount received in all, in đồng, rounded half up to 1 đồng. Never below zero. */
export function feeOnDong(receivedDong: bigint): bigint {
  const bracket = brackets.findLast(({ aboveDong }) => receivedDong > aboveDong)
  if (!bracket) return 0n
  return bracket.baseDong + ((receivedDong - bracket.aboveDong) * bracket.perTenThousand + 5000n) / 10_000n
}

export interface FeeQuestion {
  category: string
  /** The amount requested under the obligation: the small-amount threshold is tested on it. */
  requestedDong: bigint
  /** What was paid out before this payment, before fee. */
  paidBeforeDong: bigint
  feeBeforeDong: bigint
  grossDong: bigint
}

/** The fee of one payment and the clause that it rests on. */
export function feeOfPayment(question: FeeQuestion): { feeDong: bigint; clause: string } {
  if (exempt.has(question.category)) return { feeDong: 0n, clause: rules.clauses.exempt }
  if (question.requestedDong <= freeUpToDong) return { feeDong: 0n, clause: rules.clauses.small }
  const inAllDong = feeOnDong(question.paidBeforeDong + question.grossDong)
  const feeDong = inAllDong > question.feeBeforeDong ? inAllDong - question.feeBeforeDong : 0n
  return { feeDong, clause: rules.clauses.charged }
}
