// Lists of cases, and one case with its parties and obligations.
import type { caseTable, obligationTable } from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { likePattern, partyView, type PartyRow } from '../people'
import { refuse } from '../refusal'

type CaseRow = RowIn<typeof caseTable>
type ObligationRow = RowIn<typeof obligationTable>
type Summary = OutputOf<'cases.listCases'>['cases'][number]

const listMax = 200

/** CROSS JOIN keeps the order written: the newest cases first, and not every party of every case sorted afterwards. */
const summaries = `SELECT enforcement_case.*, creditor.full_name AS creditor_name, debtor.full_name AS debtor_name,
    CAST((SELECT sum(amount_dong) FROM obligation WHERE obligation.case_id = enforcement_case.case_id) AS TEXT) AS amount
  FROM enforcement_case
  CROSS JOIN case_party AS c ON c.case_id = enforcement_case.case_id AND c.role = 'CREDITOR'
  CROSS JOIN party AS creditor ON creditor.party_id = c.party_id
  CROSS JOIN case_party AS d ON d.case_id = enforcement_case.case_id AND d.role = 'DEBTOR'
  CROSS JOIN party AS debtor ON debtor.party_id = d.party_id`

type SummaryRow = CaseRow & { creditor_name: string; debtor_name: string; amount: string }

export const listCases: QueryHandler<'cases.listCases'> = (reading, { text }) => ({
  cases: reading
    .all<SummaryRow>(
      `${summaries} WHERE enforcement_case.search_text LIKE ? ESCAPE '\\' ORDER BY enforcement_case.seq DESC LIMIT ?`,
      likePattern(text ?? ''),
      listMax
    )
    .map(summaryOf)
})

export const getCase: QueryHandler<'cases.getCase'> = (reading, by) => {
  const where = 'caseId' in by ? 'enforcement_case.case_id = ?' : 'enforcement_case.tag = ?'
  const row = reading.get<SummaryRow>(`${summaries} WHERE ${where}`, 'caseId' in by ? by.caseId : by.tag)
  if (!row) refuse('CASE_UNKNOWN')
  const parties = reading.all<PartyRow & { role: 'CREDITOR' | 'DEBTOR' }>(
    `SELECT party.*, role FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_id = ? ORDER BY role, party.seq`,
    row.case_id
  )
  return {
    ...summaryOf(row),
    fileId: row.file_id,
    title: { number: row.title_number, date: row.title_date, court: row.title_court },
    parties: parties.map((party) => ({ ...partyView(party), role: party.role })),
    obligations: obligationsOf(reading, row.case_id).map((obligation) => ({
      obligationId: obligation.obligation_id,
      category: obligation.category as OutputOf<'cases.getCase'>['obligations'][number]['category'],
      content: obligation.content,
      creditorId: obligation.creditor_id,
      debtorId: obligation.debtor_id,
      amountDong: obligation.amount_dong.toString()
    }))
  }
}

function obligationsOf(reading: Pick<Reading, 'allMoney'>, caseId: string): ObligationRow[] {
  return reading.allMoney<ObligationRow>(
    'SELECT * FROM obligation WHERE case_id = ? ORDER BY obligation_id',
    caseId
  )
}

function summaryOf(row: SummaryRow): Summary {
  return {
    caseId: row.case_id,
    tag: row.tag,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    openedAt: row.opened_at,
    creditorName: row.creditor_name,
    debtorName: row.debtor_name,
    amountDong: row.amount,
    closed:
      row.closed_on === null || row.closed_decision === null
        ? null
        : { number: row.closed_decision, issuedOn: row.closed_on }
  }
}
