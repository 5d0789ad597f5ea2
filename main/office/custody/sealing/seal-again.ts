// The end of an opening: what was found, photographed, sealed under a new number and signed by everybody present.
import { openingGuests, openingSides } from '@shared/contract/custody'
import { contentsBytesMax } from '@shared/entry-room'
import { foldMarks } from '@shared/search-fold'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, requireState } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { requireRoom } from '../list-room'
import { keepSignatures, requireSides, type KeptSignature, type SignatureIn } from '../receiving/signatures'
import { isOfToday, openingRow, type OpeningRow } from './openings'
import { refuseCutSeal, refuseTakenSeal, sealNumberOf } from './seal-number'

const recordCopies = 2

interface Kept {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}

export function finishOpening(blobs: Blobs) {
  return prepared<'custody.finishOpening', Kept>({
    prepare: async (_reading, { photos, signatures }) => {
      requirePresent(signatures)
      return {
        photos: await keepPhotos(blobs, photos),
        signatures: await keepSignatures(blobs, signatures)
      }
    },
    decide: (act, input, kept) => {
      const opening = openingRow(act, input.openingId)
      if (opening.state !== 'ATTENDED') refuse('OPENING_STATE', { state: opening.state })
      if (opening.attended_by === act.caller.userId) refuse('SAME_PERSON')
      if (!isOfToday(act, opening)) refuse('ATTENDANCE_OVER')
      const asset = assetRow(act, { assetId: opening.asset_id })
      const sealTo = sealNumberOf(input.newSealNumber) ?? ''
      requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
      requireOwnNames(act, opening, kept.signatures)
      requireRoom(input.contents, contentsBytesMax)
      if (sealTo === opening.seal_before) refuse('SEAL_NOT_NEW', { sealNumber: sealTo })
      refuseCutSeal(act, sealTo)
      refuseTakenSeal(act, sealTo)
      // His picture comes from the keeper's call; that he saw this very seal put on he says himself.
      if (opening.seal_seen !== sealTo) refuse('RESEAL_UNSEEN', { sealNumber: sealTo })
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
      const printJobId = issuePaper(act, { form: 'OPENING_RECORD', subject, copies: recordCopies })
      return { recordNumber, printJobId }
    }
  })
}

/** Both who must be there sign themselves; guests may sign too, and may refuse before a witness. */
function requirePresent(signatures: readonly SignatureIn[]): void {
  const isGuest = ({ side }: SignatureIn): boolean => openingGuests.some((guest) => guest === side)
  const bound = signatures.filter((signed) => !isGuest(signed))
  requireSides(bound, openingSides)
  const refused = bound.find(({ way }) => way === 'REFUSED')
  if (refused) refuse('SIGNATURE_INCOMPLETE', { side: refused.side, lacks: 'image' })
}

/** The keeper and the second person sign by the names of their own sessions. Refuses SIGNATURE_OF_ANOTHER. */
function requireOwnNames(act: Act, opening: OpeningRow, signatures: readonly KeptSignature[]): void {
  const names: Readonly<Record<string, string>> = {
    KEEPER: act.caller.fullName,
    ATTENDANT: userFullName(act, opening.attended_by ?? '')
  }
  for (const { side, fullName } of signatures) {
    const name = names[side]
    if (name !== undefined && foldMarks(name) !== foldMarks(fullName)) {
      refuse('SIGNATURE_OF_ANOTHER', { side, fullName: name })
    }
  }
}
