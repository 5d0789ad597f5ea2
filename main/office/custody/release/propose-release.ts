// Asking that a thing leaves: what is to become of it, by which decision, for whom. Part of a lot is split off first
// and goes out under its own label.
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState, type AssetRow } from '../assets/asset-row'
import { refuseIfPromised } from '../lending/standing'
import { splitOff } from '../storing/split-off'
import { refuseOtherOutcome } from './note-decision'
import { refuseFutureDay, resolveRecipient } from './recipients'
import type { ReleasedFrom } from './release-row'

export const proposeRelease: Decide<'custody.proposeRelease'> = (act, input) => {
  const whole = assetRow(act, { assetId: input.assetId })
  requireState(whole, 'IN_OWN_STORE', 'HELD_BY_OTHER')
  refuseIfPromised(act, whole.asset_id)
  refuseOtherOutcome(whole, input.outcome)
  refuseFutureDay(act, input.decision)
  const resolved = resolveRecipient(act, { ...input, asset: whole })
  const part = input.quantity === whole.quantity ? null : input.quantity
  // Also for a part: nobody takes from a lot before its label said which lot it is. The part's own label, new as it is,
  // is read from it when it is handed over.
  requireLabelRead(whole)
  const asset = part === null ? whole : partOf(act, whole, part)
  const releaseId = act.newId()
  act.append({
    kind: 'custody.ReleaseProposed',
    subject: `asset:${asset.asset_id}`,
    reason: input.reason,
    payload: {
      releaseId,
      assetId: asset.asset_id,
      outcome: input.outcome,
      ...resolved,
      ground: input.decision.number,
      groundDay: input.decision.issuedOn,
      reason: input.reason,
      from: asset.state as ReleasedFrom,
      fromHolderId: asset.holder_id,
      to: 'RELEASE_PROPOSED'
    }
  })
  if (part !== null) issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${asset.asset_id}`, copies: 1 })
  return { releaseId, assetId: asset.asset_id, tag: asset.tag }
}

/** The part that leaves alone. Refuses LOT_TOO_SMALL and LOT_SEALED. */
function partOf(act: Act, lot: AssetRow, quantity: number): AssetRow {
  const details = JSON.parse(lot.details) as Record<string, string>
  const [part] = splitOff(act, { lot, parts: [{ name: lot.name, quantity, sealNumber: null, details }] })
  return part ? assetRow(act, { assetId: part.assetId }) : refuse('ASSET_UNKNOWN')
}
