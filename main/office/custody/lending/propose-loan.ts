// A loan asked for, ordered or declined by the head, or withdrawn before it is carried out. Who asks does not decide.
import { addDays } from '@shared/calendar'
import { borrowerKinds } from '@shared/contract/custody'
import type { EntryPayload } from '@domain/entries'
import type { InputOf } from '@shared/contract'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState } from '../assets/asset-row'
import { openHolder } from '../holders/holders'
import { loanDaysMax } from '../storing/store-rules'
import { nextOrder } from '../release/decide-release'
import { loanRow, type LoanRow } from './loans'
import { refuseIfPromised } from './standing'

export const proposeLoan: Decide<'custody.proposeLoan'> = (act, { assetId, ...request }) => {
  const borrowerName = requireRequest(act, request)
  requireLendable(act, { assetId, borrowerId: request.borrowerId })
  return { loanId: askOne(act, { ...request, assetId, borrowerName, lot: null }) }
}

/** A thing that may be lent. Refuses ASSET_UNKNOWN, ASSET_STATE, LABEL_UNREAD, LOAN_OPEN, OPENING_OPEN, BORROWER_WRONG. */
export function requireLendable(
  act: Act,
  { assetId, borrowerId }: { assetId: string; borrowerId: string }
): void {
  const asset = assetRow(act, { assetId })
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
  requireLabelRead(asset)
  refuseIfPromised(act, assetId)
  const borrower = openHolder(act, borrowerId)
  const mayBorrow = borrowerKinds.some((kind) => kind === borrower.kind)
  if (!mayBorrow || borrower.holder_id === asset.holder_id) refuse('BORROWER_WRONG', { name: borrower.name })
}

/** The written request; answers the borrower's name. Refuses HOLDER_UNKNOWN, DATE_IN_FUTURE, LOAN_DUE_PAST, LOAN_TOO_LONG. */
export function requireRequest(
  act: Act,
  request: Pick<InputOf<'custody.proposeLoan'>, 'borrowerId' | 'requestDay' | 'dueOn'>
): string {
  const { name } = openHolder(act, request.borrowerId)
  if (request.requestDay > act.today) refuse('DATE_IN_FUTURE')
  if (request.dueOn < act.today) refuse('LOAN_DUE_PAST')
  refuseTooLong(act, request.dueOn)
  return name
}

export function askOne(act: Act, asked: Omit<EntryPayload<'custody.LoanProposed'>, 'loanId'>): string {
  const loanId = act.newId()
  act.append({
    kind: 'custody.LoanProposed',
    subject: `asset:${asked.assetId}`,
    payload: { loanId, ...asked }
  })
  return loanId
}

export const decideLoan: Decide<'custody.decideLoan'> = (act, { loanId, decision, reason }) => {
  const loan = loanRow(act, loanId)
  if (loan.state !== 'PROPOSED') refuse('LOAN_STATE', { state: loan.state })
  if (loan.lot_id !== null) refuse('LOAN_IN_LOT')
  if (loan.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  if (decision === 'DECLINE') {
    declineLoan(act, loan, reason)
    return { orderNumber: null }
  }
  const order = nextOrder(act)
  approveLoan(act, loan, { ...order, reason, lot: null })
  return { orderNumber: order.orderNumber }
}

/** Refuses REASON_REQUIRED. */
export function declineLoan(act: Act, loan: LoanRow, reason: string): void {
  if (reason.trim() === '') refuse('REASON_REQUIRED')
  const { loan_id: loanId, asset_id: assetId } = loan
  act.append({
    kind: 'custody.LoanDeclined',
    subject: `asset:${assetId}`,
    reason,
    payload: { loanId, assetId }
  })
}

type Approved = EntryPayload<'custody.LoanApproved'>

/** Ordered. Days may have passed since it was asked for: refuses ASSET_STATE, LOAN_DUE_PAST and LOAN_TOO_LONG. */
export function approveLoan(
  act: Act,
  loan: LoanRow,
  { reason, ...ordered }: Omit<Approved, 'loanId' | 'assetId'> & { reason: string }
): void {
  const { loan_id: loanId, asset_id: assetId } = loan
  // A count may have found the asset missing.
  requireState(assetRow(act, { assetId }), 'IN_OWN_STORE', 'HELD_BY_OTHER')
  if (loan.due_on < act.today) refuse('LOAN_DUE_PAST')
  // The rule may have become shorter since.
  refuseTooLong(act, loan.due_on)
  act.append({
    kind: 'custody.LoanApproved',
    subject: `asset:${assetId}`,
    reason: reason || null,
    payload: { loanId, assetId, ...ordered }
  })
}

export const cancelLoan: Decide<'custody.cancelLoan'> = (act, { loanId, reason }) => {
  const loan = loanRow(act, loanId)
  if (loan.state !== 'PROPOSED' && loan.state !== 'APPROVED') refuse('LOAN_STATE', { state: loan.state })
  act.append({
    kind: 'custody.LoanCancelled',
    subject: `asset:${loan.asset_id}`,
    reason,
    payload: { loanId, assetId: loan.asset_id, from: loan.state }
  })
  return {}
}

/** Refuses LOAN_TOO_LONG beyond the term of the store rules: who needs it longer asks the head for a new order. */
function refuseTooLong(act: Act, dueOn: string): void {
  const days = loanDaysMax(act)
  const latest = addDays(act.today, days)
  if (dueOn > latest) refuse('LOAN_TOO_LONG', { days, latest }, 'askLeader')
}
