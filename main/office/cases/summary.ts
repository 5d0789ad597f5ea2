// How a case stands in a list: its decision, the first of each side and how many there are, the sum, the state.
import type { OutputOf } from '@shared/contract'
import type { CaseRow } from './case-row'

type Summary = OutputOf<'cases.listCases'>['cases'][number]

const firstOf = (role: string): string =>
  `(SELECT full_name FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_party.case_id = enforcement_case.case_id AND role = '${role}' ORDER BY position LIMIT 1)`
const countOf = (role: string): string =>
  `(SELECT count(*) FROM case_party WHERE case_party.case_id = enforcement_case.case_id AND role = '${role}')`

/** One row a case; its names and sums are asked for the rows that are shown only. */
export const summaries = `SELECT enforcement_case.*, ${firstOf('CREDITOR')} AS creditor_name,
    ${countOf('CREDITOR')} AS creditors, ${firstOf('DEBTOR')} AS debtor_name, ${countOf('DEBTOR')} AS debtors,
    CAST((SELECT sum(amount_dong) FROM obligation WHERE obligation.case_id = enforcement_case.case_id) AS TEXT)
      AS amount
  FROM enforcement_case`

export type SummaryRow = CaseRow & {
  creditor_name: string
  creditors: number
  debtor_name: string
  debtors: number
  amount: string | null
}

export function summaryOf(row: SummaryRow): Summary {
  return {
    caseId: row.case_id,
    tag: row.tag,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    openedAt: row.opened_at,
    creditorName: row.creditor_name,
    creditors: row.creditors,
    debtorName: row.debtor_name,
    debtors: row.debtors,
    amountDong: row.amount,
    state: row.state,
    closed:
      row.closed_on === null || row.closed_decision === null
        ? null
        : { number: row.closed_decision, issuedOn: row.closed_on }
  }
}
