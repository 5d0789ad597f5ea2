// The asset goes out under the head's order: its own label is read, its condition and seal are stated with photos, and
// both the keeper and the borrower's messenger stand by the record.
import type { EntryPayload } from '@domain/entries'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { ownLabel, requireLabelRead, requireState, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { refuseSealUntold } from '../incidents/report-torn-seal'
import { placePath, placeStanding, refuseSealed } from '../places/places'
import { doorOf } from '../storing/door-mark'
import { seenByOffice } from '../witnessing/seen-by'
import {
  keepLoanEvidence,
  nextRecord,
  recordCopies,
  requireOwnSide,
  requireSealSaid,
  type LoanEvidence
} from './loan-record'
import { loanRow, type LoanRow } from './loans'
import { refuseOpenOpening } from './standing'

export function lendOut(blobs: Blobs) {
  return prepared<'custody.lendOut', LoanEvidence>({
    prepare: (_reading, input) => keepLoanEvidence(blobs, input, 'RECEIVER'),
    decide: (act, input, evidence) => {
      const loan = loanRow(act, input.loanId)
      if (loan.lot_id !== null) refuse('LOAN_IN_LOT')
      const asset = lendable(act, { loan, ...input, signatures: evidence.signatures })
      const about = { kind: 'LOAN' as const, id: loan.loan_id }
      const seen = { ...evidence, ...seenByOffice(act, about, evidence.signatures) }
      const record = nextRecord(act)
      lendOne(act, { loan, asset, said: { ...input, ...record, ...seen, lot: null } })
      const paper = { form: 'LOAN_RECORD', subject: `loan:${input.loanId}`, copies: recordCopies } as const
      return { recordNumber: record.recordNumber, printJobId: issuePaper(act, paper) }
    }
  })
}

interface InHand {
  loan: LoanRow
  scannedTag: string
  sealIntact: boolean | null
  signatures: LoanEvidence['signatures']
}

/**
 * The thing that a loan lends, in hand. Refuses LOAN_STATE, SAME_PERSON, LABEL_OF_ANOTHER, ASSET_STATE, LABEL_UNREAD,
 * SIGNATURE_OF_ANOTHER, CONTAINER_SEALED, OPENING_OPEN and SEAL_NOT_STATED, SEAL_TORN_UNREPORTED and
 * SEAL_REPORTED_TORN.
 */
export function lendable(act: Act, { loan, scannedTag, sealIntact, signatures }: InHand): AssetRow {
  if (loan.state !== 'APPROVED') refuse('LOAN_STATE', { state: loan.state })
  if (loan.decided_by === act.caller.userId) refuse('SAME_PERSON')
  const asset = ownLabel(act, loan.asset_id, scannedTag)
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
  requireLabelRead(asset)
  requireOwnSide(act, asset, { signatures, side: 'GIVER' })
  if (asset.place_id !== null) refuseSealed(placeStanding(act, asset.place_id))
  refuseOpenOpening(act, asset.asset_id)
  requireSealSaid(asset.seal_number, sealIntact)
  refuseSealUntold(act, asset, sealIntact)
  return asset
}

type Payload = EntryPayload<'custody.AssetLentOut'>
type Said = Pick<
  Payload,
  | 'letter'
  | 'condition'
  | 'sealIntact'
  | 'photos'
  | 'signatures'
  | 'witnesses'
  | 'recordNumber'
  | 'recordSerial'
  | 'year'
  | 'lot'
> &
  Pick<LoanEvidence, 'messenger'>

export function lendOne(
  act: Act,
  { loan, asset, said }: { loan: LoanRow; asset: AssetRow; said: Said }
): void {
  act.append({
    kind: 'custody.AssetLentOut',
    subject: `asset:${asset.asset_id}`,
    payload: {
      loanId: loan.loan_id,
      assetId: asset.asset_id,
      recordNumber: said.recordNumber,
      recordSerial: said.recordSerial,
      year: said.year,
      borrowerId: loan.borrower_id,
      borrowerName: holderName(act, loan.borrower_id),
      messenger: said.messenger.fullName,
      messengerNumber: said.messenger.identityNumber ?? '',
      letter: said.letter,
      condition: said.condition,
      sealNumber: asset.seal_number,
      sealIntact: said.sealIntact,
      fromPlaceId: asset.place_id,
      fromHolderId: asset.holder_id,
      fromPath: asset.place_id ? placePath(act, asset.place_id) : holderName(act, asset.holder_id),
      from: asset.state as 'IN_OWN_STORE' | 'HELD_BY_OTHER',
      to: 'LENT_OUT',
      photos: said.photos,
      signatures: said.signatures,
      witnesses: said.witnesses,
      lot: said.lot,
      door: doorOf(act, asset.place_id)
    }
  })
}
