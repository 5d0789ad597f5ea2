// A loan asked for, ordered or declined by the head, or withdrawn before it is carried out. Who asks does not decide.
import { addDays } from '@shared/calendar'
import { borrowerKinds } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState } from '../assets/asset-row'
import { openHolder } from '../holders/holders'
import { loanDaysMax } from '../storing/store-rules'
import { loanRow } from './loans'
import { refuseIfPromised } from './standing'

export const proposeLoan: Decide<'custody.proposeLoan'> = (act, input) => {
  const asset = assetRow(act, { assetId: input.assetId })
  requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
  requireLabelRead(asset)
  refuseIfPromised(act, input.assetId)
  const borrower = openHolder(act, input.borrowerId)
  const mayBorrow = borrowerKinds.some((kind) => kind === borrower.kind)
  if (!mayBorrow || borrower.holder_id === asset.holder_id) refuse('BORROWER_WRONG', { name: borrower.name })
  if (input.requestDay > act.today) refuse('DATE_IN_FUTURE')
  if (input.dueOn < act.today) refuse('LOAN_DUE_PAST')
  refuseTooLong(act, input.dueOn)
  const loanId = act.newId()
  act.append({
    kind: 'custody.LoanProposed',
    subject: `asset:${input.assetId}`,
    payload: { loanId, ...input, borrowerName: borrower.name }
  })
  return { loanId }
}

export const decideLoan: Decide<'custody.decideLoan'> = (act, { loanId, decision, reason }) => {
  const loan = loanRow(act, loanId)
  if (loan.state !== 'PROPOSED') refuse('LOAN_STATE', { state: loan.state })
  if (loan.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const subject = `asset:${loan.asset_id}`
  const named = { loanId, assetId: loan.asset_id }
  if (decision === 'DECLINE') {
    if (reason.trim() === '') refuse('REASON_REQUIRED')
    act.append({ kind: 'custody.LoanDeclined', subject, reason, payload: named })
    return { orderNumber: null }
  }
  // Days may have passed since it was asked for, and a count may have found the asset missing.
  requireState(assetRow(act, { assetId: loan.asset_id }), 'IN_OWN_STORE', 'HELD_BY_OTHER')
  if (loan.due_on < act.today) refuse('LOAN_DUE_PAST')
  // The rule may have become shorter since.
  refuseTooLong(act, loan.due_on)
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockOut', year)
  const orderNumber = `${orderSerial}/LXK-THADS/${year}`
  act.append({
    kind: 'custody.LoanApproved',
    subject,
    reason: reason || null,
    payload: { ...named, orderNumber, orderSerial, year }
  })
  return { orderNumber }
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
