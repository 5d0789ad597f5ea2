// What a judgment or decision says is to become of an asset, written down when it is known: from then on it is ripe.
import type { ReleaseOutcome } from '@shared/contract/custody'
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireState } from '../assets/asset-row'
import { refuseFutureDay } from './recipients'

export const noteDecision: Decide<'custody.noteDecision'> = (act, { assetId, outcome, decision }) => {
  const asset = assetRow(act, { assetId })
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER', 'RECEIVED', 'LENT_OUT', 'MISSING')
  refuseFutureDay(act, decision)
  const before =
    asset.decided_outcome !== null && asset.decided_on !== null
      ? { outcome: asset.decided_outcome as ReleaseOutcome, on: asset.decided_on }
      : null
  const noted = act.get<{ decision_number: string }>(
    'SELECT decision_number FROM asset_decision WHERE asset_id = ?',
    assetId
  )
  const isSame =
    before?.outcome === outcome &&
    before.on === decision.issuedOn &&
    noted?.decision_number === decision.number
  if (isSame) refuse('DECISION_NOTED_ALREADY')
  act.append({
    kind: 'custody.OutcomeDecided',
    subject: `asset:${assetId}`,
    payload: { assetId, outcome, decision, before, numberBefore: noted?.decision_number ?? null }
  })
  return {}
}
