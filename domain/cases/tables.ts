// Cases, their parties and what is owed; their numbers, days, states and measures.
import { defineTable, dongOrNull, integer, text, textOrNull } from '../journal/table'

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
    number_source: text(),
    file_id: textOrNull(),
    basis: textOrNull(),
    title_number: text(),
    title_date: text(),
    title_court: text(),
    title_effective_on: textOrNull(),
    title_force: textOrNull(),
    opened_at: text(),
    search_text: text(),
    state: text(),
    /** The day of the decision or of the act that brought it into its state. */
    state_since: text(),
    /** Of a postponement: whether the parties agreed on it, and until when. */
    by_agreement: text(),
    stayed_until: textOrNull(),
    officer_id: textOrNull(),
    officer_since: textOrNull(),
    /** The day and number of the decision that ended it (kết thúc thi hành án); null while it is open. */
    closed_on: textOrNull(),
    closed_decision: textOrNull()
  }
})

export const casePartyTable = defineTable('case_party', {
  tableClass: 'projection',
  key: ['case_id', 'party_id', 'role'],
  columns: { case_id: text(), party_id: text(), role: text(), position: integer() }
})

export const obligationTable = defineTable('obligation', {
  tableClass: 'projection',
  key: ['obligation_id'],
  columns: {
    obligation_id: text(),
    case_id: text(),
    position: integer(),
    kind: text(),
    creditor_id: text(),
    category: textOrNull(),
    content: text(),
    amount_dong: dongOrNull(),
    liability: text(),
    interest: textOrNull()
  }
})

/** Who owes an obligation; with shares, each his own. Written before the obligation, which proves their sum. */
export const obligationDebtorTable = defineTable('obligation_debtor', {
  tableClass: 'projection',
  key: ['obligation_id', 'party_id'],
  columns: { obligation_id: text(), party_id: text(), position: integer(), share_dong: dongOrNull() }
})

export const numberRangeTable = defineTable('decision_number_range', {
  tableClass: 'projection',
  key: ['range_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    range_id: text(),
    year: integer(),
    first: integer(),
    last: integer(),
    symbol: text(),
    starts_on: text(),
    ends_on: text(),
    letter_number: text(),
    letter_day: text(),
    adopted_by: text(),
    adopted_at: text()
  }
})

/** Every number a decision has borne, by the entry that gave it. */
export const caseNumberTable = defineTable('case_number', {
  tableClass: 'projection',
  key: ['seq'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    case_id: text(),
    number: text(),
    decision_date: text(),
    source: text(),
    range_id: textOrNull(),
    reason: text(),
    set_by: text(),
    set_at: text()
  }
})

/** A number of a range is taken once, and the next is always the one after the last. */
export const rangeNumberTable = defineTable('decision_range_number', {
  tableClass: 'projection',
  key: ['range_id', 'serial'],
  columns: { range_id: text(), serial: integer(), case_id: text() }
})

export const caseStateTable = defineTable('case_state', {
  tableClass: 'projection',
  key: ['seq'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    case_id: text(),
    from_state: text(),
    to_state: text(),
    on_day: text(),
    decision_number: textOrNull(),
    decision_day: textOrNull(),
    clause: text(),
    decided_by: text(),
    by_agreement: text(),
    until_day: textOrNull(),
    reason: text(),
    changed_by: text(),
    changed_at: text()
  }
})

export const caseDueTable = defineTable('case_due', {
  tableClass: 'projection',
  key: ['case_id', 'rule', 'party_id'],
  columns: {
    case_id: text(),
    rule: text(),
    /** Empty for the case as a whole. */
    party_id: text(),
    starts_on: text(),
    due_on: text(),
    version: text()
  }
})

export const caseNoticeTable = defineTable('case_notice', {
  tableClass: 'projection',
  key: ['notice_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    notice_id: text(),
    case_id: text(),
    party_id: text(),
    way: text(),
    done_on: text(),
    valid_on: text(),
    proof: text()
  }
})

export const caseVerificationTable = defineTable('case_verification', {
  tableClass: 'projection',
  key: ['verification_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    verification_id: text(),
    case_id: text(),
    party_id: text(),
    done_on: text(),
    result: text(),
    minutes: text()
  }
})

export const caseMeasureTable = defineTable('case_measure', {
  tableClass: 'projection',
  key: ['measure_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    measure_id: text(),
    case_id: text(),
    kind: text(),
    words: text(),
    decision_number: text(),
    decision_day: text(),
    clause: text(),
    debtor_id: text(),
    target_kind: text(),
    asset_id: textOrNull(),
    target: text(),
    from_day: text(),
    ended_on: textOrNull(),
    end_ground: textOrNull(),
    end_decision: textOrNull()
  }
})

/** Who signs which decision; one row, as the office set it last. */
export const caseRulesTable = defineTable('case_rules', {
  tableClass: 'projection',
  key: ['rules_id'],
  columns: { rules_id: text(), decided_by: text(), set_by: text(), set_at: text() }
})
