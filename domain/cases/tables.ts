// Cases, their parties and what is owed.
import { defineTable, dongColumn, integer, text, textOrNull } from '../journal/table'

export const caseTable = defineTable('enforcement_case', {
  tableClass: 'projection',
  key: ['case_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    case_id: text(),
    tag: text(),
    decision_number: text(),
    decision_date: text(),
    file_id: textOrNull(),
    title_number: text(),
    title_date: text(),
    title_court: text(),
    opened_at: text(),
    search_text: text(),
    /** The day and number of the decision that ended it (kết thúc thi hành án); null while it is open. */
    closed_on: textOrNull(),
    closed_decision: textOrNull()
  }
})

export const casePartyTable = defineTable('case_party', {
  tableClass: 'projection',
  key: ['case_id', 'party_id', 'role'],
  columns: { case_id: text(), party_id: text(), role: text() }
})

export const obligationTable = defineTable('obligation', {
  tableClass: 'projection',
  key: ['obligation_id'],
  columns: {
    obligation_id: text(),
    case_id: text(),
    creditor_id: text(),
    debtor_id: text(),
    category: text(),
    content: text(),
    amount_dong: dongColumn()
  }
})
