// The asset comes back: a new hand-over, its condition and seal compared with how it went, its place read anew.
import type { InputOf } from '@shared/contract'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { requireState, type AssetRow } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'
import { assetPlacePath, placeByTag } from '../places/places'
import { keepSignatures, requireSides, type KeptSignature } from '../receiving/signatures'
import { refuseTakenSeal, sealNumberOf } from '../sealing/seal-number'
import { doorOf, loanSides, nextRecord, ownLabel } from './lend-out'
import { loanRow, type LoanRow } from './loans'

const recordCopies = 3

interface Kept {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
}

export function takeBack(blobs: Blobs) {
  return prepared<'custody.takeBack', Kept>({
    prepare: async (_reading, { photos, signatures }) => {
      requireSides(signatures, loanSides)
      return {
        photos: await keepPhotos(blobs, photos),
        signatures: await keepSignatures(blobs, signatures)
      }
    },
    decide: (act, input, kept) => {
      const loan = loanRow(act, input.loanId)
      if (loan.state !== 'OUT') refuse('LOAN_STATE', { state: loan.state })
      const asset = ownLabel(act, loan.asset_id, input.scannedTag)
      requireState(asset, 'LENT_OUT')
      const sealNumber = sealNumberOf(input.sealNumber)
      if ((sealNumber === null) !== (input.sealIntact === null)) {
        refuse('SEAL_NOT_STATED', { sealNumber: sealNumber ?? '' })
      }
      refuseTakenSeal(act, sealNumber, asset.asset_id)
      const record = nextRecord(act)
      act.append({
        kind: 'custody.AssetTakenBack',
        subject: `asset:${asset.asset_id}`,
        payload: {
          loanId: input.loanId,
          assetId: asset.asset_id,
          ...record,
          borrowerId: loan.borrower_id,
          returnedBy: input.returnedBy,
          conditionFrom: asset.condition,
          condition: input.condition,
          sealFrom: asset.seal_number,
          sealNumber,
          sealIntact: input.sealIntact,
          ...whereaboutsAfter(act, { input, asset, loan }),
          from: 'LENT_OUT',
          ...kept
        }
      })
      const paper = { form: 'LOAN_RECORD', subject: `loan:${input.loanId}`, copies: recordCopies } as const
      return { recordNumber: record.recordNumber, printJobId: issuePaper(act, paper) }
    }
  })
}

/** Back in a place of ours that was read, or with the holder that had it before. */
function whereaboutsAfter(
  act: Act,
  { input, asset, loan }: { input: InputOf<'custody.takeBack'>; asset: AssetRow; loan: LoanRow }
) {
  if (asset.holding === 'HELD_BY_OTHER') {
    if (input.placeTag !== null) refuse('KEPT_ELSEWHERE')
    const holderId = loan.from_holder_id ?? refuse('HOLDER_UNKNOWN')
    return {
      placeId: null,
      placePath: holderName(act, holderId),
      holderId,
      to: 'HELD_BY_OTHER' as const,
      door: doorOf(act, null)
    }
  }
  if (input.placeTag === null) refuse('PLACE_UNKNOWN')
  const { place_id: placeId } = placeByTag(act, input.placeTag)
  const { path } = assetPlacePath(act, placeId)
  return {
    placeId,
    placePath: path,
    holderId: null,
    to: 'IN_OWN_STORE' as const,
    door: doorOf(act, placeId)
  }
}
