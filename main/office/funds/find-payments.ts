// Lists of payments, and the money of one case.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { refuse } from '../refusal'
import type { PaymentRow } from './payment'

type Payment = OutputOf<'funds.listPayments'>['payments'][number]
type ListedRow = PaymentRow & {
  decision_number: string
  payee_name: string
  proposer: string | null
  checker: string | null
  approver: string | null
  payer: string | null
  decliner: string | null
}
const listMax = 200

export const listPayments: QueryHandler<'funds.listPayments'> = (reading, { openOnly, caseId }) => {
  const conditions = [
    ...(openOnly ? ["payment.state IN ('PROPOSED', 'CHECKED', 'APPROVED')"] : []),
    ...(caseId ? ['payment.case_id = ?'] : [])
  ]
  const name = (column: string): string =>
    `(SELECT full_name FROM app_user WHERE user_id = payment.${column})`
  const rows = reading.allMoney<ListedRow>(
    `SELECT payment.*, decision_number, party.full_name AS payee_name, ${name('proposed_by')} AS proposer,
      ${name('checked_by')} AS checker, ${name('approved_by')} AS approver, ${name('paid_by')} AS payer,
      ${name('declined_by')} AS decliner
    FROM payment JOIN enforcement_case ON enforcement_case.case_id = payment.case_id
    JOIN party ON party.party_id = payment.payee_id
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ORDER BY proposed_at DESC, payment_id DESC LIMIT ?`,
    ...(caseId ? [caseId] : []),
    listMax
  )
  return { payments: rows.map(paymentView) }
}

function paymentView(row: ListedRow): Payment {
  return {
    paymentId: row.payment_id,
    caseId: row.case_id,
    decisionNumber: row.decision_number,
    obligationId: row.obligation_id,
    payeeId: row.payee_id,
    payeeName: row.payee_name,
    grossDong: row.gross_dong.toString(),
    feeDong: row.fee_dong.toString(),
    netDong: row.net_dong.toString(),
    feeClause: row.fee_clause,
    reason: row.reason,
    state: row.state as Payment['state'],
    proposedBy: row.proposer ?? row.proposed_by,
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    checkedBy: row.checker,
    checkedById: row.checked_by,
    approvedBy: row.approver,
    approvedById: row.approved_by,
    paidBy: row.payer,
    declinedBy: row.decliner,
    declineReason: row.decline_reason,
    voucherId: row.voucher_id
  }
}

export const getCaseMoney: QueryHandler<'funds.getCaseMoney'> = (reading, { caseId }) => {
  refuseUnknownCase(reading, caseId)
  const obligations = reading.allMoney<{
    obligation_id: string
    owed_dong: bigint
    collected_dong: bigint
    paid_dong: bigint
    fee_dong: bigint
  }>(
    'SELECT obligation_money.* FROM obligation_money JOIN obligation USING (obligation_id) WHERE case_id = ?',
    caseId
  )
  const held = reading.getMoney<{ held: bigint; reserved: bigint }>(
    `SELECT ifnull(sum(credit_dong - debit_dong), 0) AS held, ifnull(sum(reserved_dong), 0) AS reserved
    FROM ledger_balance WHERE account = '331' AND case_id = ?`,
    caseId
  )
  const total = (column: 'collected_dong' | 'paid_dong' | 'fee_dong'): string =>
    obligations.reduce((sum, obligation) => sum + obligation[column], 0n).toString()
  return {
    collectedDong: total('collected_dong'),
    paidDong: total('paid_dong'),
    feeDong: total('fee_dong'),
    reservedDong: (held?.reserved ?? 0n).toString(),
    heldDong: (held?.held ?? 0n).toString(),
    obligations: obligations.map((obligation) => ({
      obligationId: obligation.obligation_id,
      owedDong: obligation.owed_dong.toString(),
      collectedDong: obligation.collected_dong.toString()
    }))
  }
}

/** A case that is not there has no money, not nought. */
function refuseUnknownCase(reading: Reading, caseId: string): void {
  const known = reading.get('SELECT 1 FROM enforcement_case WHERE case_id = ?', caseId)
  if (!known) refuse('CASE_UNKNOWN')
}
