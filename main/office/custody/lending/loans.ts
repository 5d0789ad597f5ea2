// Loans as rows, as lists show them, and what stands in the way of one.
import type { assetLoanTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { holderName } from '../holders/holders'

export type LoanRow = RowIn<typeof assetLoanTable>
type Loan = OutputOf<'custody.listLoans'>['loans'][number]
const listMax = 200

/** A loan's row. Refuses LOAN_UNKNOWN. */
export function loanRow(reads: Pick<Reads, 'get'>, loanId: string): LoanRow {
  return reads.get<LoanRow>('SELECT * FROM asset_loan WHERE loan_id = ?', loanId) ?? refuse('LOAN_UNKNOWN')
}

/** Refuses LOAN_OPEN while an asset is promised or lent to somebody. */
export function refuseOpenLoan(reads: Pick<Reads, 'get'>, assetId: string): void {
  const open = reads.get(
    "SELECT 1 FROM asset_loan WHERE asset_id = ? AND state IN ('PROPOSED', 'APPROVED', 'OUT')",
    assetId
  )
  if (open) refuse('LOAN_OPEN')
}

export const listLoans: QueryHandler<'custody.listLoans'> = (reading, { openOnly }) => ({
  loans: reading
    .all<LoanRow>(
      `SELECT * FROM asset_loan ${openOnly ? "WHERE state IN ('PROPOSED', 'APPROVED', 'OUT')" : ''}
      ORDER BY proposed_at DESC, loan_id DESC LIMIT ?`,
      listMax
    )
    .map((row) => loanView(reading, row))
})

function loanView(reading: Reading, row: LoanRow): Loan {
  const nameOf = (userId: string | null): string | null => (userId ? userFullName(reading, userId) : null)
  return {
    loanId: row.loan_id,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    borrowerId: row.borrower_id,
    borrowerName: holderName(reading, row.borrower_id),
    requestNumber: row.request_number,
    requestDay: row.request_day,
    purpose: row.purpose,
    dueOn: row.due_on,
    state: row.state as Loan['state'],
    proposedBy: userFullName(reading, row.proposed_by),
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: nameOf(row.decided_by),
    decidedById: row.decided_by,
    orderNumber: row.order_number,
    messenger: row.messenger,
    lentAt: row.lent_at,
    conditionBefore: row.condition_before,
    backAt: row.back_at,
    conditionAfter: row.condition_after,
    overdue: row.state === 'OUT' && row.due_on < reading.today
  }
}
