// Opening a sealed package: laid on the table with photos by the keeper, then attended by a second person from his own
// session. Until he came the keeper may take it back; from then on only he can say that nothing was cut.
import { tornSealAtOpening } from '@shared/words/vi/incident-papers'
import { prepared, type Decide } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { ownLabel, requireLabelRead, requireState } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { refuseSealUntold, reportTornSeal } from '../incidents/report-torn-seal'
import { refuseIfPromised } from '../lending/standing'
import { placeStanding, refuseSealed } from '../places/places'
import { atDoorOf } from '../storing/door-mark'
import { openingRow } from './openings'
import { sealNumberOf } from './seal-number'

export function beginOpening(blobs: Blobs) {
  return prepared<'custody.beginOpening', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const asset = ownLabel(act, input.assetId, input.scannedTag)
      requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
      requireLabelRead(asset)
      if (asset.place_id !== null) refuseSealed(placeStanding(act, asset.place_id))
      if (asset.seal_number === null) return refuse('NOT_SEALED')
      const typed = sealNumberOf(input.sealNumber)
      if (typed !== asset.seal_number) {
        refuse('SEAL_DIFFERS', { recorded: asset.seal_number, typed: typed ?? '' }, 'askLeader')
      }
      refuseIfPromised(act, asset.asset_id)
      if (input.sealIntact) refuseSealUntold(act, asset, true)
      const openingId = act.newId()
      act.append({
        kind: 'custody.OpeningBegun',
        subject: `asset:${asset.asset_id}`,
        reason: input.reason,
        payload: {
          openingId,
          assetId: asset.asset_id,
          sealNumber: asset.seal_number,
          sealIntact: input.sealIntact,
          condition: asset.condition,
          photos,
          ...atDoorOf(act, asset)
        }
      })
      // A torn seal is a matter of its own, whatever is found under it (TT 01/2017 Art 9): the head is told at once.
      if (!input.sealIntact) {
        const circumstances = tornSealAtOpening(asset.seal_number, input.reason)
        reportTornSeal(act, { asset, photos, circumstances })
      }
      return { openingId }
    }
  })
}

export const attendOpening: Decide<'custody.attendOpening'> = (act, { openingId }) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'BEGUN') refuse('OPENING_STATE', { state: opening.state })
  if (opening.begun_by === act.caller.userId) refuse('SAME_PERSON')
  act.append({
    kind: 'custody.OpeningAttended',
    subject: `asset:${opening.asset_id}`,
    payload: { openingId, assetId: opening.asset_id }
  })
  return {}
}

export const cancelOpening: Decide<'custody.cancelOpening'> = (act, { openingId, reason }) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'BEGUN') refuse('OPENING_STATE', { state: opening.state })
  act.append({
    kind: 'custody.OpeningCancelled',
    subject: `asset:${opening.asset_id}`,
    reason,
    payload: { openingId, assetId: opening.asset_id, from: opening.state }
  })
  return {}
}

export const callOffOpening: Decide<'custody.callOffOpening'> = (act, { openingId, reason }) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'ATTENDED') refuse('OPENING_STATE', { state: opening.state })
  if (opening.attended_by !== act.caller.userId) refuse('NOT_THE_ATTENDANT')
  act.append({
    kind: 'custody.OpeningCancelled',
    subject: `asset:${opening.asset_id}`,
    reason,
    payload: { openingId, assetId: opening.asset_id, from: opening.state }
  })
  return {}
}
