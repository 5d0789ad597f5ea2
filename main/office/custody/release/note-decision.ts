// What a judgment or decision says is to become of an asset, written down when it is known: from then on it is ripe.
import type { assetDecisionTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { InputOf } from '@shared/contract'
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { refuseFutureDay } from './recipients'
import { lotReleases } from './release-row'

type DecisionRow = RowIn<typeof assetDecisionTable>

type Noting = InputOf<'custody.noteDecision'>

export const noteDecision: Decide<'custody.noteDecision'> = (act, input) => {
  if (!noteOne(act, input)) refuse('DECISION_NOTED_ALREADY')
  return {}
}

export const noteReleaseLotDecision: Decide<'custody.noteReleaseLotDecision'> = (
  act,
  { lotId, outcome, decision }
) => {
  const lines = lotReleases(act, lotId)
  const asked = lines.filter(({ state }) => state === 'PROPOSED')
  if (asked.length === 0) refuse('RELEASE_STATE', { state: lines[0]?.state ?? '' })
  const noted = asked.filter(({ asset_id: assetId }) => noteOne(act, { assetId, outcome, decision })).length
  if (noted === 0) refuse('DECISION_NOTED_ALREADY')
  return { noted }
}

/** False, and nothing written, where the same person has noted the same already. Refuses ASSET_STATE and DATE_IN_FUTURE. */
function noteOne(act: Act, { assetId, outcome, decision }: Noting): boolean {
  const asset = assetRow(act, { assetId })
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER', 'RECEIVED', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED')
  refuseFutureDay(act, decision)
  const before =
    asset.decided_outcome !== null && asset.decided_on !== null
      ? { outcome: asset.decided_outcome as ReleaseOutcome, on: asset.decided_on }
      : null
  const noted = act.get<DecisionRow>('SELECT * FROM asset_decision WHERE asset_id = ?', assetId)
  const isSame =
    before?.outcome === outcome &&
    before.on === decision.issuedOn &&
    noted?.decision_number === decision.number
  // Who would approve the exit may not be the only one who read the decision: another reads it and notes the same.
  if (isSame && noted.noted_by === act.caller.userId) return false
  act.append({
    kind: 'custody.OutcomeDecided',
    subject: `asset:${assetId}`,
    payload: { assetId, outcome, decision, before, numberBefore: noted?.decision_number ?? null }
  })
  return true
}

/**
 * Refuses an exit without a decision that somebody else has read: by the receipt, where the head's order and the keeper
 * both name it, or noted by another than who approves. Refuses DECISION_NOT_NOTED, OUTCOME_DIFFERS, DECISION_BY_APPROVER.
 */
export function requireNotedDecision(act: Act, asset: AssetRow, outcome: ReleaseOutcome): void {
  if (asset.decided_outcome === null) refuse('DECISION_NOT_NOTED')
  refuseOtherOutcome(asset, outcome)
  if (decisionOf(act, asset)?.noted_by === act.caller.userId) refuse('DECISION_BY_APPROVER')
}

/**
 * What the title has decided binds: another end needs another decision, noted first. Handing a thing to another office
 * is no end of it and is always possible (uỷ thác).
 */
export function refuseOtherOutcome(asset: AssetRow, outcome: ReleaseOutcome): void {
  const decided = asset.decided_outcome
  if (decided !== null && decided !== outcome && outcome !== 'TRANSFERRED') {
    refuse('OUTCOME_DIFFERS', { decided })
  }
}

/** The decision that was noted of a thing, or of the lot or package that it was taken from. */
function decisionOf(reads: Pick<Act, 'get'>, asset: AssetRow): DecisionRow | undefined {
  const own = reads.get<DecisionRow>('SELECT * FROM asset_decision WHERE asset_id = ?', asset.asset_id)
  const from = asset.parent_id ?? asset.package_id
  if (own || from === null) return own
  return decisionOf(reads, assetRow(reads, { assetId: from }))
}
