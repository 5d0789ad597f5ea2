// Paying out by four people: proposer, checker, approver, cashier. The money is promised when proposed, so that it
// cannot be promised twice; the fee is withheld when it is paid. One payment of an obligation is open at a time, so
// that the fee, which counts what was paid before, rests on nothing that may still be declined.
import type { paymentTable } from '@domain/funds/tables'
import type { RowIn } from '@domain/journal/table'
import type { Act, Decide, QueryHandler, Reading } from '../act'
import { issuePaper } from '../documents'
import { partyById, refuseWithoutCard, type PartyRow } from '../people'
import { refuse } from '../refusal'
import { feeOfPayment } from './fee'
import { availableDong, obligationMoney, type ObligationMoney } from './obligation'
import { composeVoucher, postingsOf } from './voucher'

export type PaymentRow = RowIn<typeof paymentTable>
const voucherCopies = 3

export const previewPayment: QueryHandler<'funds.previewPayment'> = (
  reading,
  { obligationId, grossDong }
) => {
  const obligation = obligationMoney(reading, obligationId)
  refuseOpenPayment(reading, obligationId)
  const { feeDong, clause } = feeFor(obligation, BigInt(grossDong))
  return {
    grossDong,
    feeDong: feeDong.toString(),
    netDong: (BigInt(grossDong) - feeDong).toString(),
    availableDong: availableDong(reading, obligation.case_id, obligation.creditor_id).toString(),
    clause
  }
}

export const proposePayment: Decide<'funds.proposePayment'> = (act, { obligationId, grossDong, reason }) => {
  const obligation = obligationMoney(act, obligationId)
  refuseOpenPayment(act, obligationId)
  const available = availableDong(act, obligation.case_id, obligation.creditor_id)
  if (BigInt(grossDong) > available) refuse('AMOUNT_ABOVE_HELD', { availableDong: available.toString() })
  const payee = partyById(act, obligation.creditor_id) ?? refuse('PARTY_UNKNOWN')
  // Bodies are paid by transfer only (NĐ 152/2026 Art 30.5).
  if (payee.kind === 'ORGANISATION') refuse('PAYEE_IS_BODY', { fullName: payee.full_name })
  refuseWithoutCard(act, payee.party_id)
  const { feeDong, clause } = feeFor(obligation, BigInt(grossDong))
  const netDong = BigInt(grossDong) - feeDong
  if (netDong <= 0n) refuse('NET_NOT_POSITIVE', { feeDong: feeDong.toString() })
  const paymentId = act.newId()
  act.append({
    kind: 'funds.PaymentProposed',
    subject: `payment:${paymentId}`,
    reason,
    payload: {
      paymentId,
      obligationId,
      caseId: obligation.case_id,
      payeeId: payee.party_id,
      grossDong,
      feeDong: feeDong.toString(),
      netDong: netDong.toString(),
      feeClause: clause,
      reason
    }
  })
  return { paymentId, feeDong: feeDong.toString(), netDong: netDong.toString() }
}

export const checkPayment: Decide<'funds.checkPayment'> = (act, { paymentId, decision, reason }) => {
  const payment = paymentInState(act, paymentId, 'PROPOSED')
  refuseSamePerson(act, [payment.proposed_by])
  if (decision === 'DECLINE') return decline(act, payment, { from: 'PROPOSED', reason })
  act.append({
    kind: 'funds.PaymentChecked',
    subject: `payment:${paymentId}`,
    reason: reason || null,
    payload: { ...stepOf(payment), from: 'PROPOSED', to: 'CHECKED' }
  })
  return {}
}

export const approvePayment: Decide<'funds.approvePayment'> = (act, { paymentId, decision, reason }) => {
  const payment = paymentInState(act, paymentId, 'CHECKED')
  refuseSamePerson(act, [payment.proposed_by, payment.checked_by])
  if (decision === 'DECLINE') return decline(act, payment, { from: 'CHECKED', reason })
  act.append({
    kind: 'funds.PaymentApproved',
    subject: `payment:${paymentId}`,
    reason: reason || null,
    payload: { ...stepOf(payment), from: 'CHECKED', to: 'APPROVED' }
  })
  return {}
}

export const payPayment: Decide<'funds.payPayment'> = (act, { paymentId, payeeIdentityNumber }) => {
  const payment = paymentInState(act, paymentId, 'APPROVED')
  refuseSamePerson(act, [payment.proposed_by, payment.checked_by, payment.approved_by])
  const payee = partyById(act, payment.payee_id) ?? refuse('PARTY_UNKNOWN')
  if (payee.number !== payeeIdentityNumber) refuse('PAYEE_WRONG', { fullName: payee.full_name })
  const cash = cashOfCase(act, payment.case_id)
  if (payment.net_dong > cash) refuse('TILL_TOO_LOW', { cashDong: cash.toString() })
  const voucher = paymentVoucher(act, payment, payee)
  act.append({
    kind: 'funds.PaymentMade',
    subject: `payment:${paymentId}`,
    payload: {
      ...stepOf(payment),
      grossDong: payment.gross_dong.toString(),
      feeDong: payment.fee_dong.toString(),
      voucher,
      from: 'APPROVED',
      to: 'PAID'
    }
  })
  const printJobId = issuePaper(act, {
    form: 'PAYMENT_VOUCHER',
    subject: `voucher:${voucher.voucherId}`,
    copies: voucherCopies
  })
  return { voucherId: voucher.voucherId, tag: voucher.tag, voucherNumber: voucher.number, printJobId }
}

/** Fee determined Dr 131 / Cr 3374, withheld Dr 331 / Cr 131, paid Dr 331 / Cr 1111 (funds.md §5, 5 and 8). */
function paymentVoucher(act: Act, payment: PaymentRow, payee: PartyRow) {
  const { case_id: caseId, payee_id: payeeId, gross_dong, fee_dong, net_dong } = payment
  return composeVoucher(act, {
    kind: 'CASH_PAYMENT',
    amountDong: net_dong.toString(),
    content: payment.reason,
    counterpart: { fullName: payee.full_name, number: payee.number, address: payee.address },
    caseId,
    postings: postingsOf(caseId, [
      ['131', 'DEBIT', fee_dong, payeeId],
      ['3374', 'CREDIT', fee_dong, null],
      ['331', 'DEBIT', gross_dong, payeeId],
      ['131', 'CREDIT', fee_dong, payeeId],
      ['1111', 'CREDIT', net_dong, null]
    ])
  })
}

function feeFor(obligation: ObligationMoney, grossDong: bigint) {
  return feeOfPayment({
    category: obligation.category,
    requestedDong: obligation.owed_dong,
    paidBeforeDong: obligation.paid_dong,
    feeBeforeDong: obligation.fee_dong,
    grossDong
  })
}

function refuseOpenPayment(reads: Pick<Reading, 'getMoney'>, obligationId: string): void {
  const open = reads.getMoney<{ gross_dong: bigint; state: string }>(
    `SELECT gross_dong, state FROM payment
    WHERE obligation_id = ? AND state IN ('PROPOSED', 'CHECKED', 'APPROVED')`,
    obligationId
  )
  if (open) refuse('PAYMENT_OPEN', { grossDong: open.gross_dong.toString(), state: open.state })
}

function cashOfCase(act: Act, caseId: string): bigint {
  return (
    act.getMoney<{ cash: bigint }>(
      "SELECT debit_dong - credit_dong AS cash FROM ledger_balance WHERE account = '1111' AND case_id = ? AND party_id = ''",
      caseId
    )?.cash ?? 0n
  )
}

function decline(
  act: Act,
  payment: PaymentRow,
  { from, reason }: { from: 'PROPOSED' | 'CHECKED'; reason: string }
) {
  if (reason.trim() === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'funds.PaymentDeclined',
    subject: `payment:${payment.payment_id}`,
    reason,
    payload: { ...stepOf(payment), grossDong: payment.gross_dong.toString(), from, to: 'DECLINED' }
  })
  return {}
}

function paymentInState(act: Act, paymentId: string, state: string): PaymentRow {
  const row = act.getMoney<PaymentRow>('SELECT * FROM payment WHERE payment_id = ?', paymentId)
  if (!row) refuse('PAYMENT_UNKNOWN')
  if (row.state !== state) refuse('PAYMENT_STATE', { state: row.state })
  return row
}

function refuseSamePerson(act: Act, before: readonly (string | null)[]): void {
  if (before.includes(act.caller.userId)) refuse('SAME_PERSON')
}

function stepOf(payment: PaymentRow) {
  return {
    paymentId: payment.payment_id,
    obligationId: payment.obligation_id,
    caseId: payment.case_id,
    payeeId: payment.payee_id
  }
}
