// What all decisions about a thing have in common, whatever is decided. Pure.
import { words } from '../words'
import type { Decision } from './decisions'

type PaymentDecision = Extract<Decision, { payment: unknown }>
export type AssetDecision = Exclude<Decision, PaymentDecision>

export function isPayment(decision: Decision): decision is PaymentDecision {
  return decision.kind === 'check' || decision.kind === 'approve'
}

/** The thing that a decision is about. */
export function assetOf(decision: AssetDecision): { assetId: string; name: string; tag: string } {
  if (decision.kind === 'release') return decision.release.asset
  return decision.kind === 'loan' ? decision.loan.asset : decision.opening.asset
}

/** What kind of decision it is, as its card says. */
export function typeOf(decision: Decision): string {
  if (isPayment(decision)) return words.approvals.types[decision.kind]
  if (decision.kind === 'release') return words.release.approvals.types[decision.release.outcome]
  return decision.kind === 'loan' ? words.lending.approvals.type : words.sealing.attend.type
}

/** The decision as a sentence, of a thing. */
export function titleOf(decision: AssetDecision): string {
  const { name } = assetOf(decision)
  if (decision.kind === 'release') {
    return words.release.approvals.titles[decision.release.outcome](name, decision.release.recipientName)
  }
  if (decision.kind === 'loan') return words.lending.approvals.title(name, decision.loan.borrowerName)
  return words.sealing.attend.title(name)
}
