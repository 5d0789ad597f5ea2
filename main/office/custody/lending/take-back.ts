// The asset comes back: a new hand-over, its condition and seal compared with how it went, its place read anew.
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import { tornSealAtReturn } from '@shared/words/vi/incident-papers'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow, ownLabel, requireState, type AssetRow } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { refuseTornAsWhole, reportTornSeal } from '../incidents/report-torn-seal'
import { refuseLost } from '../incidents/standing'
import { assetPlacePath, placeByTag } from '../places/places'
import { refuseCutSeal, refuseTakenSeal, sealNumberOf } from '../sealing/seal-number'
import { doorOf } from '../storing/door-mark'
import { seenBySomebody } from '../witnessing/seen-by'
import type { About } from '../witnessing/witnessed-record'
import { cameTo } from '../witnessing/witnesses'
import {
  keepLoanEvidence,
  nextRecord,
  recordCopies,
  requireOwnSide,
  requireSealSaid,
  type LoanEvidence
} from './loan-record'
import { intactBefore, loanRow, type LoanRow } from './loans'

/** One thing as it comes back, and what is said of it. */
type Coming = Omit<InputOf<'custody.takeBack'>, 'loanId' | 'photos' | 'signatures'>

export function takeBack(blobs: Blobs) {
  return prepared<'custody.takeBack', LoanEvidence>({
    prepare: (_reading, input) => keepLoanEvidence(blobs, input, 'GIVER'),
    decide: (act, input, evidence) => {
      const loan = loanRow(act, input.loanId)
      const about = { kind: 'LOAN' as const, id: loan.loan_id }
      const { signatures } = evidence
      const coming = comingBack(act, { loan, input, signatures, isSeen: seenBySecond(act, about) })
      const seen = { ...evidence, ...seenBySomebody(act, about, signatures) }
      const record = nextRecord(act)
      takeBackOne(act, coming, { ...record, ...seen, lot: null })
      // A paper of its own: under the loan's name it would be a reprint of the record of its going.
      const subject = `return:${input.loanId}`
      const printJobId = issuePaper(act, { form: 'LOAN_RECORD', subject, copies: recordCopies })
      return { recordNumber: record.recordNumber, printJobId }
    }
  })
}

interface Back {
  loan: LoanRow
  asset: AssetRow
  input: Coming
  sealNumber: string | null
}

interface ComingBack {
  loan: LoanRow
  input: Coming
  signatures: LoanEvidence['signatures']
  isSeen: () => boolean
}

/** Whether a second person of the office stands by a return today; asked only where a seal has changed, and once. */
export function seenBySecond(act: Act, about: About): () => boolean {
  let known: boolean | null = null
  return () => (known ??= cameTo(act, about).length > 0)
}

/** Judges a thing that comes back, and writes nothing. Refuses LOAN_STATE, SAME_PERSON and all of its label and seal. */
export function comingBack(act: Act, { loan, input, signatures, isSeen }: ComingBack): Back {
  if (loan.state !== 'OUT') refuse('LOAN_STATE', { state: loan.state })
  if (loan.decided_by === act.caller.userId) refuse('SAME_PERSON')
  const asset = ownLabel(act, loan.asset_id, input.scannedTag)
  requireState(asset, 'LENT_OUT')
  refuseLost(act, asset.asset_id)
  requireOwnSide(act, asset, { signatures, side: 'RECEIVER' })
  const sealNumber = sealNumberOf(input.sealNumber)
  requireSealSaid(sealNumber, input.sealIntact)
  refuseTakenSeal(act, sealNumber, asset.asset_id)
  if (sealNumber !== asset.seal_number) refuseCutSeal(act, sealNumber)
  refuseTornAsWhole(act, asset.asset_id, input.sealIntact)
  requireChangeSeen(loan, { ...input, sealNumber }, isSeen)
  whereaboutsAfter(act, { input, asset, loan })
  return { loan, asset, input, sealNumber }
}

type Payload = EntryPayload<'custody.AssetTakenBack'>
type Said = Pick<
  Payload,
  'photos' | 'signatures' | 'witnesses' | 'recordNumber' | 'recordSerial' | 'year' | 'lot'
> &
  Pick<LoanEvidence, 'messenger'>

export function takeBackOne(act: Act, { loan, asset, input, sealNumber }: Back, said: Said): void {
  const { messenger, ...kept } = said
  act.append({
    kind: 'custody.AssetTakenBack',
    subject: `asset:${asset.asset_id}`,
    payload: {
      loanId: loan.loan_id,
      assetId: asset.asset_id,
      borrowerId: loan.borrower_id,
      returnedBy: messenger.fullName,
      returnedByNumber: messenger.identityNumber,
      conditionFrom: asset.condition,
      condition: input.condition,
      sealFrom: asset.seal_number,
      sealNumber,
      sealIntact: input.sealIntact,
      sealChange: input.sealChange,
      ...whereaboutsAfter(act, { input, asset, loan }),
      from: 'LENT_OUT',
      ...kept
    }
  })
  // It comes back whatever became of its seal; what did is reported in the same act.
  if (input.sealIntact === false) {
    const back = assetRow(act, { assetId: asset.asset_id })
    const circumstances = tornSealAtReturn(sealNumber ?? '', said.recordNumber)
    reportTornSeal(act, { asset: back, photos: said.photos, circumstances })
  }
}

/**
 * A seal that is not as it went, in number or in being whole, or on what had none, is explained: by whom, and on which
 * paper; and a second person of the office sees it, for a seal that one person alone brought in would vouch at every
 * count for what is behind it. Refuses SEAL_CHANGE_UNEXPLAINED and SEAL_CHANGE_UNSEEN.
 */
function requireChangeSeen(
  loan: LoanRow,
  {
    sealNumber,
    sealIntact,
    sealChange
  }: Pick<InputOf<'custody.takeBack'>, 'sealNumber' | 'sealIntact' | 'sealChange'>,
  isSeen: () => boolean
): void {
  if (sealNumber === loan.seal_before && sealIntact === intactBefore(loan)) return
  if (sealChange === null) {
    refuse('SEAL_CHANGE_UNEXPLAINED', { before: loan.seal_before ?? '', after: sealNumber ?? '' })
  }
  if (!isSeen()) refuse('SEAL_CHANGE_UNSEEN')
}

/** Back in a place of ours that was read, or with the holder that had it before. */
function whereaboutsAfter(
  act: Act,
  { input, asset, loan }: { input: Coming; asset: AssetRow; loan: LoanRow }
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
