// Case entries to row changes.
import { foldMarks } from '@shared/search-fold'
import { takeNumber } from '../journal/counter'
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch } from '../journal/row-change'
import type { casesEntries } from './entries'
import { casePartyTable, caseTable, obligationTable } from './tables'

export const applyCases: AppliersOf<typeof casesEntries> = {
  'cases.CaseOpened': ({ seq, at, payload }) => [
    takeNumber({ series: 'tag.case', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    insert(caseTable, {
      seq,
      case_id: payload.caseId,
      tag: payload.tag,
      decision_number: payload.decisionNumber,
      decision_date: payload.decisionDate,
      file_id: payload.fileId,
      title_number: payload.title.number,
      title_date: payload.title.date,
      title_court: payload.title.court,
      opened_at: at,
      search_text: foldMarks(
        `${payload.decisionNumber} ${payload.creditor.fullName} ${payload.debtor.fullName} ${payload.title.number}`
      ),
      closed_on: null,
      closed_decision: null
    }),
    insert(casePartyTable, { case_id: payload.caseId, party_id: payload.creditor.partyId, role: 'CREDITOR' }),
    insert(casePartyTable, { case_id: payload.caseId, party_id: payload.debtor.partyId, role: 'DEBTOR' }),
    insert(obligationTable, {
      obligation_id: payload.obligation.obligationId,
      case_id: payload.caseId,
      creditor_id: payload.creditor.partyId,
      debtor_id: payload.debtor.partyId,
      category: payload.obligation.category,
      content: payload.obligation.content,
      amount_dong: BigInt(payload.obligation.amountDong)
    })
  ],
  'cases.CaseClosed': ({ payload }) => [
    patch(
      caseTable,
      { case_id: payload.caseId },
      {
        from: { closed_on: null },
        to: { closed_on: payload.decision.issuedOn, closed_decision: payload.decision.number }
      }
    )
  ]
}
