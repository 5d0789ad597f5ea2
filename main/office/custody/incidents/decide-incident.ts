// The head's word on an incident: found, not found after all, repaired, accepted as it is, sealed again, written off, or a proposal given back;
// who answers for it; and a written-off thing taken in again. Whoever reported it does not decide it.
import { endedStates, outcomesOfIncident, type AssetState, type IncidentKind } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { appendFound, refuseFind, refuseOtherFind } from './find-again'
import { incidentRow, type IncidentRow } from './incident-row'
import { appendWriteOff, returnWriteOff } from './write-off'

export const decideIncident: Decide<'custody.decideIncident'> = (act, input) => {
  const incident = incidentRow(act, input.incidentId)
  if (incident.state === 'CLOSED') refuse('INCIDENT_STATE', { state: incident.state })
  if (incident.reported_by === act.caller.userId) refuse('SAME_PERSON')
  const { decision } = input
  const reason = input.reason.trim()
  if (decision === 'FOUND' || decision === 'NOT_FOUND') refuseOtherFind(incident, input.foundAt)
  if (decision === 'RETURN' || decision === 'NOT_FOUND') {
    const giveBack = decision === 'RETURN' ? returnWriteOff : refuseFind
    giveBack(act, incident, reason)
    return { decisionNumber: null }
  }
  if (!outcomesOfIncident[incident.kind as IncidentKind].includes(decision)) {
    refuse('INCIDENT_KIND', { kind: incident.kind, decision })
  }
  if (decision === 'WRITTEN_OFF') return { decisionNumber: appendWriteOff(act, incident, reason) }
  if (decision === 'FOUND') appendFound(act, incident, reason)
  else closeInPlace(act, { incident, outcome: decision, condition: input.condition.trim(), reason })
  return { decisionNumber: null }
}

interface Closing {
  incident: IncidentRow
  outcome: 'REPAIRED' | 'ACCEPTED_AS_IS' | 'RESEALED'
  condition: string
  reason: string
}

/** Refuses CONDITION_MISSING for a damage, and what `refuseUnsealed` and `refuseSealable` refuse for a seal. */
function closeInPlace(act: Act, { incident, outcome, condition, reason }: Closing): void {
  const asset = assetRow(act, { assetId: incident.asset_id })
  const isSeal = incident.kind === 'SEAL_BROKEN'
  if (!isSeal && condition === '') refuse('CONDITION_MISSING')
  if (outcome === 'RESEALED') refuseUnsealed(asset, incident)
  else if (isSeal) refuseSealable(asset, reason)
  act.append({
    kind: 'custody.IncidentClosed',
    subject: `asset:${asset.asset_id}`,
    reason: reason || null,
    payload: {
      incidentId: incident.incident_id,
      assetId: asset.asset_id,
      outcome,
      condition: isSeal ? null : { from: asset.condition, to: condition },
      from: incident.state as 'OPEN',
      to: 'CLOSED'
    }
  })
}

/** Refuses RESEAL_MISSING while the seal that was broken is the last one that was put on, or none is on. */
function refuseUnsealed({ seal_number }: AssetRow, { seal_before }: IncidentRow): void {
  if (seal_number !== null && seal_number !== seal_before) return
  refuse('RESEAL_MISSING', { sealNumber: seal_before ?? '' }, 'openSeal')
}

/**
 * A broken seal is accepted only on what nobody can seal again: it has left, or came back from a loan without any seal.
 * Refuses INCIDENT_KIND, and REASON_REQUIRED.
 */
function refuseSealable(asset: AssetRow, reason: string): void {
  if (asset.seal_number !== null && !endedStates.includes(asset.state as AssetState)) {
    refuse('INCIDENT_KIND', { kind: 'SEAL_BROKEN', decision: 'ACCEPTED_AS_IS' })
  }
  if (reason === '') refuse('REASON_REQUIRED')
}

export const holdLiable: Decide<'custody.holdLiable'> = (
  act,
  { incidentId, person, amountDong, decision }
) => {
  const incident = incidentRow(act, incidentId)
  if (incident.reported_by === act.caller.userId) refuse('SAME_PERSON')
  // Also after its end: who answers for a thing is often known only when the court has spoken.
  if (incident.outcome === 'SUPERSEDED') refuse('INCIDENT_STATE', { state: incident.state })
  if (decision.issuedOn > act.today) refuse('DATE_IN_FUTURE')
  const last = act.get<{ last: number }>(
    'SELECT ifnull(max(liability_number), 0) AS last FROM incident_liability WHERE incident_id = ?',
    incidentId
  )
  act.append({
    kind: 'custody.LiabilityLaid',
    subject: `asset:${incident.asset_id}`,
    payload: {
      incidentId,
      assetId: incident.asset_id,
      liabilityNumber: (last?.last ?? 0) + 1,
      person: person.trim(),
      amountDong,
      decision
    }
  })
  return {}
}
