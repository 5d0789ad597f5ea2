// What all decisions have in common, whatever is decided. Pure.
import { words } from '../words'
import type { Decision } from './decisions'

type PaymentDecision = Extract<Decision, { payment: unknown }>
type FileDecision = Extract<Decision, { asked: unknown }>
type LotDecision = Extract<Decision, { lot: unknown }>
export type AssetDecision = Exclude<Decision, PaymentDecision | LotDecision | FileDecision>

export function isPayment(decision: Decision): decision is PaymentDecision {
  return decision.kind === 'check' || decision.kind === 'approve'
}

export function isFile(decision: Decision): decision is FileDecision {
  return decision.kind === 'file'
}

export function isLot(decision: Decision): decision is LotDecision {
  return decision.kind === 'lot'
}

type IncidentDecision = Extract<Decision, { incident: unknown }>

export function isIncident(decision: Decision): decision is IncidentDecision {
  return decision.kind === 'incident' || decision.kind === 'writeOffCheck'
}

/** The thing that a decision is about. */
export function assetOf(decision: AssetDecision): { assetId: string; name: string; tag: string } {
  if (decision.kind === 'release') return decision.release.asset
  if (isIncident(decision)) return decision.incident.asset
  return decision.kind === 'loan' ? decision.loan.asset : decision.opening.asset
}

/** What kind of decision it is, as its card says. */
export function typeOf(decision: Decision): string {
  if (isPayment(decision)) return words.approvals.types[decision.kind]
  if (isFile(decision)) return words.fileDesk.approvals.types[decision.asked.proposal.kind]
  if (isLot(decision)) return words.lots.decide.type
  if (decision.kind === 'release') return words.release.approvals.types[decision.release.outcome]
  if (isIncident(decision)) {
    const { types } = words.incidents.approvals
    return isWriteOff(decision) ? types.writeOff : types[decision.incident.kind]
  }
  return decision.kind === 'loan' ? words.lending.approvals.type : words.sealing.attend.type
}

/** The decision as a sentence, of many things. */
export function lotTitleOf({ lot }: LotDecision): string {
  const outcome = words.names.outcomeWords[lot.outcome]
  return words.lots.decide.title(outcome, String(lot.going), lot.recipientName)
}

/** The decision as a sentence, of a thing. */
export function titleOf(decision: AssetDecision): string {
  const { name } = assetOf(decision)
  if (decision.kind === 'release') {
    return words.release.approvals.titles[decision.release.outcome](name, decision.release.recipientName)
  }
  if (isIncident(decision)) {
    const { titles } = words.incidents.approvals
    if (decision.incident.found !== null) return titles.found(name)
    return isWriteOff(decision) ? titles.writeOff(name) : titles[decision.incident.kind](name)
  }
  if (decision.kind === 'loan') return words.lending.approvals.title(name, decision.loan.borrowerName)
  return words.sealing.attend.title(name)
}

/** A write-off that came as far as this person; a find goes before it. */
function isWriteOff({ incident }: IncidentDecision): boolean {
  return incident.found === null && incident.writeOff !== null
}
