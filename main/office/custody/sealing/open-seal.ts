// Opening a sealed package: laid on the table with photos by the keeper, attended by a second person from his own
// session, then described, photographed and sealed again under a new number.
import type { InputOf } from '@shared/contract'
import { prepared, type Decide } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireState } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { ownLabel } from '../lending/lend-out'
import { refuseOpenLoan } from '../lending/loans'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { openingRow, refuseOpenOpening } from './openings'
import { refuseTakenSeal, sealNumberOf } from './seal-number'

const recordCopies = 2
const sides = ['KEEPER', 'ATTENDANT'] as const

export function beginOpening(blobs: Blobs) {
  return prepared<'custody.beginOpening', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, input, photos) => {
      const asset = ownLabel(act, input.assetId, input.scannedTag)
      requireState(asset, 'IN_OWN_STORE')
      if (asset.seal_number === null) return refuse('NOT_SEALED')
      const typed = sealNumberOf(input.sealNumber)
      if (typed !== asset.seal_number) {
        refuse('SEAL_DIFFERS', { recorded: asset.seal_number, typed: typed ?? '' }, 'askLeader')
      }
      refuseOpenOpening(act, asset.asset_id)
      refuseOpenLoan(act, asset.asset_id)
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
          photos
        }
      })
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
  if (opening.state !== 'BEGUN' && opening.state !== 'ATTENDED') {
    refuse('OPENING_STATE', { state: opening.state })
  }
  act.append({
    kind: 'custody.OpeningCancelled',
    subject: `asset:${opening.asset_id}`,
    reason,
    payload: { openingId, assetId: opening.asset_id, from: opening.state }
  })
  return {}
}

interface Kept {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}

export function finishOpening(blobs: Blobs) {
  return prepared<'custody.finishOpening', Kept>({
    prepare: async (_reading, { photos, signatures }: InputOf<'custody.finishOpening'>) => {
      requireSides(signatures, sides)
      return {
        photos: await keepPhotos(blobs, photos),
        signatures: await keepSignatures(blobs, signatures)
      }
    },
    decide: (act, input, kept) => {
      const opening = openingRow(act, input.openingId)
      if (opening.state !== 'ATTENDED') refuse('OPENING_STATE', { state: opening.state })
      if (opening.attended_by === act.caller.userId) refuse('SAME_PERSON')
      const asset = assetRow(act, { assetId: opening.asset_id })
      const sealTo = sealNumberOf(input.newSealNumber) ?? ''
      refuseTakenSeal(act, sealTo)
      const year = act.today.slice(0, 4)
      const recordSerial = act.nextNumber('record.opening', year)
      const recordNumber = `${recordSerial}/BBNP-THADS/${year}`
      act.append({
        kind: 'custody.SealReplaced',
        subject: `asset:${asset.asset_id}`,
        reason: opening.reason,
        payload: {
          openingId: input.openingId,
          assetId: asset.asset_id,
          recordNumber,
          recordSerial,
          year,
          contents: input.contents,
          conditionFrom: asset.condition,
          condition: input.condition,
          sealFrom: opening.seal_before,
          sealTo,
          ...kept
        }
      })
      const subject = `opening:${input.openingId}`
      return {
        recordNumber,
        printJobId: issuePaper(act, { form: 'OPENING_RECORD', subject, copies: recordCopies })
      }
    }
  })
}
