// The asset goes out under the head's order: its own label is read, its condition and seal are stated with photos, and
// both the keeper and the borrower's messenger stand by the record.
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { ownLabel, requireLabelRead, requireState, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { refuseTornAsWhole } from '../incidents/standing'
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
import { loanRow } from './loans'
import { refuseOpenOpening } from './standing'

export function lendOut(blobs: Blobs) {
  return prepared<'custody.lendOut', LoanEvidence>({
    prepare: (_reading, input) => keepLoanEvidence(blobs, input, 'RECEIVER'),
    decide: (act, input, evidence) => {
      const loan = loanRow(act, input.loanId)
      if (loan.state !== 'APPROVED') refuse('LOAN_STATE', { state: loan.state })
      if (loan.decided_by === act.caller.userId) refuse('SAME_PERSON')
      // An order whose day of return has passed lets nothing out: the head gives another.
      if (loan.due_on < act.today) refuse('LOAN_ORDER_SPENT', { dueOn: loan.due_on }, 'askLeader')
      const asset = ownLabel(act, loan.asset_id, input.scannedTag)
      requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
      requireLabelRead(asset)
      requireOwnSide(act, asset, { signatures: evidence.signatures, side: 'GIVER' })
      if (asset.place_id !== null) refuseSealed(placeStanding(act, asset.place_id))
      refuseOpenOpening(act, asset.asset_id)
      requireSealSaid(asset.seal_number, input.sealIntact)
      refuseTornAsWhole(act, asset.asset_id, input.sealIntact)
      const about = { kind: 'LOAN' as const, id: loan.loan_id }
      const seen = seenByOffice(act, about, evidence.signatures)
      const borrower = { id: loan.borrower_id, name: holderName(act, loan.borrower_id) }
      return append(act, { input, evidence: { ...evidence, ...seen }, asset, borrower })
    }
  })
}

function append(
  act: Act,
  {
    input,
    evidence: { messenger, ...kept },
    asset,
    borrower
  }: {
    input: InputOf<'custody.lendOut'>
    evidence: LoanEvidence & Pick<EntryPayload<'custody.AssetLentOut'>, 'witnesses'>
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
      messenger: messenger.fullName,
      messengerNumber: messenger.identityNumber ?? '',
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
