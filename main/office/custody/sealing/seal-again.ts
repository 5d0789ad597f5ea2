// The end of an opening: what was found, what is taken out to be an asset of its own, and the rest photographed, sealed
// under a new number and signed by everybody present. A package in which nothing is left is no asset any more.
import { openingGuests, openingSides } from '@shared/contract/custody'
import { contentsBytesMax } from '@shared/entry-room'
import { foldMarks } from '@shared/search-fold'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { requireRoom } from '../list-room'
import { keepSignatures, requireSides, type KeptSignature, type SignatureIn } from '../receiving/signatures'
import { doorOf } from '../storing/door-mark'
import { openingRow, type OpeningRow } from './openings'
import { leftInside, requireExplained } from './package-contents'
import { refuseTakenSeal, sealNumberOf } from './seal-number'
import { takeOut } from './take-out'

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
      const asset = assetRow(act, { assetId: opening.asset_id })
      requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
      requireOwnNames(act, opening, kept.signatures)
      requireRoom(input.contents, contentsBytesMax)
      const difference = requireExplained(act, asset, input)
      const contents = leftInside(input.contents)
      const sealTo = newSeal(act, opening, { typed: input.newSealNumber, isEmpty: contents.length === 0 })
      const takenOut = takeOut(act, { opening, asset, found: input.contents, sealTo })
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
          contents,
          conditionFrom: asset.condition,
          condition: input.condition,
          sealFrom: opening.seal_before,
          sealTo,
          takenOut,
          difference,
          ended: sealTo === null ? endedFrom(asset) : null,
          ...kept,
          door: doorOf(act, asset.place_id)
        }
      })
      const subject = `opening:${input.openingId}`
      const printJobId = issuePaper(act, { form: 'OPENING_RECORD', subject, copies: recordCopies })
      if (takenOut.length > 0)
        issuePaper(act, { form: 'PART_LABELS', subject: `asset:${asset.asset_id}`, copies: 1 })
      const made = takenOut.map(({ assetId, tag }) => ({ assetId, tag }))
      return { recordNumber, printJobId, takenOut: made }
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

/** The number that closes what is left; null where nothing is. Refuses SEAL_MISSING, SEAL_ON_NOTHING and SEAL_NOT_NEW. */
function newSeal(
  act: Act,
  opening: OpeningRow,
  { typed, isEmpty }: { typed: string | null; isEmpty: boolean }
): string | null {
  const sealTo = sealNumberOf(typed)
  if (isEmpty) return sealTo === null ? null : refuse('SEAL_ON_NOTHING', { sealNumber: sealTo })
  if (sealTo === null) return refuse('SEAL_MISSING')
  if (wasCut(act, opening, sealTo)) refuse('SEAL_NOT_NEW', { sealNumber: sealTo })
  refuseTakenSeal(act, sealTo)
  return sealTo
}

/** A package of which nothing is left, as it stood. */
function endedFrom(asset: AssetRow) {
  return {
    state: asset.state as 'IN_OWN_STORE' | 'HELD_BY_OTHER',
    quantity: asset.quantity,
    splitFrom: asset.split_quantity,
    placeId: asset.place_id,
    holderId: asset.holder_id
  }
}

/** A seal that was once cut on this thing is never put on again: it would look as if nobody had opened it since. */
function wasCut(act: Act, opening: OpeningRow, sealNumber: string): boolean {
  if (sealNumber === opening.seal_before) return true
  const cut = act.get(
    "SELECT 1 FROM seal_opening WHERE asset_id = ? AND seal_before = ? AND state = 'DONE'",
    opening.asset_id,
    sealNumber
  )
  return cut !== undefined
}
