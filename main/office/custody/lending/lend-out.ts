// The asset goes out under the head's order: its own label is read, its condition and seal are stated with photos, and
// both the keeper and the borrower's messenger stand by the record.
import type { InputOf } from '@shared/contract'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { placePath, placeStanding } from '../places/places'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { refuseOpenOpening } from '../sealing/openings'
import { doorMark, type DoorMark } from '../storing/door-mark'
import { keepsDoorLog } from '../storing/store-rules'
import { loanRow } from './loans'

const recordCopies = 3
/** Who stands by the record of a loan, going out and coming back. */
export const loanSides = ['GIVER', 'RECEIVER'] as const

interface Kept {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}

export function lendOut(blobs: Blobs) {
  return prepared<'custody.lendOut', Kept>({
    prepare: async (_reading, { photos, signatures }) => {
      requireSides(signatures, loanSides)
      return {
        photos: await keepPhotos(blobs, photos),
        signatures: await keepSignatures(blobs, signatures)
      }
    },
    decide: (act, input, kept) => {
      const loan = loanRow(act, input.loanId)
      if (loan.state !== 'APPROVED') refuse('LOAN_STATE', { state: loan.state })
      if (loan.decided_by === act.caller.userId) refuse('SAME_PERSON')
      const asset = ownLabel(act, loan.asset_id, input.scannedTag)
      requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
      refuseOpenOpening(act, asset.asset_id)
      refuseUnstatedSeal(asset, input.sealIntact)
      const borrower = { id: loan.borrower_id, name: holderName(act, loan.borrower_id) }
      return append(act, { input, kept, asset, borrower })
    }
  })
}

function append(
  act: Act,
  {
    input,
    kept,
    asset,
    borrower
  }: {
    input: InputOf<'custody.lendOut'>
    kept: Kept
    asset: AssetRow
    borrower: { id: string; name: string }
  }
): { recordNumber: string; printJobId: string } {
  const record = nextRecord(act)
  act.append({
    kind: 'custody.AssetLentOut',
    subject: `asset:${asset.asset_id}`,
    payload: {
      loanId: input.loanId,
      assetId: asset.asset_id,
      ...record,
      borrowerId: borrower.id,
      borrowerName: borrower.name,
      messenger: input.messenger,
      messengerNumber: input.messengerNumber,
      letter: input.letter,
      condition: input.condition,
      sealNumber: asset.seal_number,
      sealIntact: input.sealIntact,
      fromPlaceId: asset.place_id,
      fromHolderId: asset.holder_id,
      fromPath: asset.place_id ? placePath(act, asset.place_id) : holderName(act, asset.holder_id),
      from: asset.state as 'IN_OWN_STORE' | 'HELD_BY_OTHER',
      to: 'LENT_OUT',
      ...kept,
      door: doorOf(act, asset.place_id)
    }
  })
  const paper = { form: 'LOAN_RECORD', subject: `loan:${input.loanId}`, copies: recordCopies } as const
  return { recordNumber: record.recordNumber, printJobId: issuePaper(act, paper) }
}

/** The number of the next hand-over record (biên bản giao nhận) of the year. */
export function nextRecord(act: Act): { recordNumber: string; recordSerial: number; year: string } {
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.handOver', year)
  return { recordNumber: `${recordSerial}/BB-THADS/${year}`, recordSerial, year }
}

/** The asset itself, when the label read is its own and valid. Refuses TAG_VOID and LABEL_OF_ANOTHER. */
export function ownLabel(act: Act, assetId: string, scannedTag: string): AssetRow {
  const asset = assetRow(act, { assetId })
  if (asset.tag === scannedTag) return asset
  const other = assetRow(act, { tag: scannedTag })
  return refuse('LABEL_OF_ANOTHER', { name: other.name, tag: other.tag, inHand: asset.name }, 'lookAgain')
}

/** Whether the seal is whole must be said of a sealed thing, and only of such. */
export function refuseUnstatedSeal(asset: Pick<AssetRow, 'seal_number'>, sealIntact: boolean | null): void {
  if ((asset.seal_number === null) !== (sealIntact === null)) {
    refuse('SEAL_NOT_STATED', { sealNumber: asset.seal_number ?? '' })
  }
}

/** The mark of a movement at a place; things that others hold pass through no door of ours. */
export function doorOf(act: Act, placeId: string | null): DoorMark {
  if (placeId === null) return { mark: 'NOT_KEPT', visitId: null }
  return doorMark(act, { doorLog: keepsDoorLog(act), warehouseId: placeStanding(act, placeId).warehouseId })
}
