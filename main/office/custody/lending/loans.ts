// Loans as rows, and as lists show them.
import type { assetLoanTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import type { KeptPhoto } from '../assets/keep-photos'
import { holderName } from '../holders/holders'

export type LoanRow = RowIn<typeof assetLoanTable>
type Loan = OutputOf<'custody.listLoans'>['loans'][number]
const listMax = 200

/** Whether the seal was whole as it went; null for what went without one. */
export function intactBefore({
  seal_intact_before: said
}: Pick<LoanRow, 'seal_intact_before'>): boolean | null {
  return said === null ? null : said === 'YES'
}

/** A loan's row. Refuses LOAN_UNKNOWN. */
export function loanRow(reads: Pick<Reads, 'get'>, loanId: string): LoanRow {
  return reads.get<LoanRow>('SELECT * FROM asset_loan WHERE loan_id = ?', loanId) ?? refuse('LOAN_UNKNOWN')
}

/** The lines of a lot in their order. Refuses LOT_UNKNOWN. */
export function lotLoans(reads: Pick<Reads, 'all'>, lotId: string): LoanRow[] {
  const rows = reads.all<LoanRow>('SELECT * FROM asset_loan WHERE lot_id = ? ORDER BY lot_line', lotId)
  return rows.length === 0 ? refuse('LOT_UNKNOWN') : rows
}

export const listLoans: QueryHandler<'custody.listLoans'> = (
  reading,
  { openOnly, assetId, alone, awaits }
) => {
  const conditions = [
    ...(openOnly ? ["state IN ('PROPOSED', 'APPROVED', 'OUT')"] : []),
    ...(awaits ? ["state = 'PROPOSED'"] : []),
    ...(assetId === undefined ? [] : ['asset_id = ?']),
    ...(alone === true ? ['lot_id IS NULL'] : [])
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  // What is longest overdue must never fall off the end of a list of open ones.
  const newestOrDue = openOnly ? 'due_on, loan_id' : 'proposed_at DESC, loan_id DESC'
  const order = awaits ? 'proposed_at, loan_id' : newestOrDue
  const asked = assetId === undefined ? [] : [assetId]
  const rows = reading.all<LoanRow>(
    `SELECT * FROM asset_loan ${where} ORDER BY ${order} LIMIT ?`,
    ...asked,
    listMax
  )
  const all = reading.get<{ count: number }>(`SELECT count(*) AS count FROM asset_loan ${where}`, ...asked)
  return { loans: rows.map((row) => loanView(reading, row)), count: all?.count ?? 0 }
}

function loanView(reading: Reading, row: LoanRow): Loan {
  const nameOf = (userId: string | null): string | null => (userId ? userFullName(reading, userId) : null)
  return {
    loanId: row.loan_id,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    borrowerId: row.borrower_id,
    lotId: row.lot_id,
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
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    orderNumber: row.order_number,
    recordNumber: row.record_number,
    messenger: row.messenger,
    lentAt: row.lent_at,
    conditionBefore: row.condition_before,
    sealBefore: row.seal_before,
    sealIntactBefore: intactBefore(row),
    photosBefore: photosIn(row.out_photos),
    backRecordNumber: row.back_record_number,
    returnedBy: row.returned_by,
    backAt: row.back_at,
    conditionAfter: row.condition_after,
    sealAfter: row.seal_after,
    sealChange: sealChangeOf(row),
    photosAfter: photosIn(row.back_photos),
    overdue: row.state === 'OUT' && row.due_on < reading.today
  }
}

export function sealChangeOf({
  seal_change_by: by,
  seal_change_document: document
}: Pick<LoanRow, 'seal_change_by' | 'seal_change_document'>): Loan['sealChange'] {
  return by === null || document === null ? null : { by, document }
}

/** Photos as their rows carry them; none before that step. */
export function photosIn(json: string | null): KeptPhoto[] {
  return json === null ? [] : (JSON.parse(json) as KeptPhoto[])
}
