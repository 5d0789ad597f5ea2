// The rows of a case being opened. Who owes stands before what is owed: the store proves the shares as it takes the sum.
import { foldMarks } from '@shared/search-fold'
import { canonicalJson } from '../journal/canonical'
import { takeNumber } from '../journal/counter'
import type { AppliersOf } from '../journal/entry-kind'
import { insert, type RowChange } from '../journal/row-change'
import { applyDues } from './dues'
import type { casesEntries } from './entries'
import { numberRow, takenNumber } from './numbers'
import { casePartyTable, caseTable, obligationDebtorTable, obligationTable } from './tables'

type Apply = AppliersOf<typeof casesEntries>['cases.CaseOpened']
type Opened = Parameters<Apply>[0]['payload']

/** What a case is found by. */
export function searchTextOf(decisionNumber: string, names: readonly string[], titleNumber: string): string {
  return foldMarks(`${decisionNumber} ${names.join(' ')} ${titleNumber}`)
}

export const applyOpened: Apply = (entry) => {
  const { seq, at, payload } = entry
  const { caseId, decisionNumber, decisionDate, numbering, title } = payload
  const names = payload.parties.map(({ fullName }) => fullName)
  return [
    takeNumber({ series: 'tag.case', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    ...takenNumber(caseId, numbering),
    insert(caseTable, {
      seq,
      case_id: caseId,
      tag: payload.tag,
      decision_number: decisionNumber,
      decision_date: decisionDate,
      number_source: numbering.source,
      file_id: payload.fileId,
      basis: payload.basis,
      title_number: title.number,
      title_date: title.date,
      title_court: title.court,
      title_effective_on: payload.titleEffectiveOn,
      title_force: payload.titleForce,
      opened_at: at,
      search_text: searchTextOf(decisionNumber, names, title.number),
      state: 'OPEN',
      state_since: decisionDate,
      by_agreement: 'NO',
      stayed_until: null,
      officer_id: null,
      officer_since: null,
      closed_on: null,
      closed_decision: null
    }),
    numberRow(entry, { caseId, number: decisionNumber, date: decisionDate, numbering, reason: '' }),
    ...payload.parties.map(({ partyId, role }, position) =>
      insert(casePartyTable, { case_id: caseId, party_id: partyId, role, position })
    ),
    ...payload.obligations.flatMap((obligation, position) => obligationRows(caseId, obligation, position)),
    ...applyDues(caseId, payload.dues)
  ]
}

function obligationRows(
  caseId: string,
  obligation: Opened['obligations'][number],
  position: number
): RowChange[] {
  const { obligationId, amountDong, interest } = obligation
  return [
    ...obligation.debtors.map(({ partyId, shareDong }, index) =>
      insert(obligationDebtorTable, {
        obligation_id: obligationId,
        party_id: partyId,
        position: index,
        share_dong: shareDong === null ? null : BigInt(shareDong)
      })
    ),
    insert(obligationTable, {
      obligation_id: obligationId,
      case_id: caseId,
      position,
      kind: obligation.kind,
      creditor_id: obligation.creditorId,
      category: obligation.category,
      content: obligation.content,
      amount_dong: amountDong === null ? null : BigInt(amountDong),
      liability: obligation.liability,
      interest: interest === null ? null : canonicalJson(interest)
    })
  ]
}
