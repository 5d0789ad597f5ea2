// What becomes of a desk file: its steps, what was asked for and brought, what the head was asked, and how it ended.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

/** Every step in order, for the page and for the control slip. */
export const fileStepTable = defineTable('intake_step', {
  tableClass: 'projection',
  key: ['file_id', 'seq'],
  columns: {
    file_id: text(),
    /** Of the entry. */
    seq: integer(),
    at: text(),
    kind: text(),
    actor: text(),
    /** Whom else it is about: the colleague it was offered or given to, or who had it before. */
    other_id: textOrNull(),
    proposal_kind: textOrNull(),
    state_from: textOrNull(),
    state_to: text(),
    note: text(),
    late: integer()
  }
})

export const fileAskTable = defineTable('intake_ask', {
  tableClass: 'projection',
  key: ['ask_id'],
  columns: {
    ask_id: text(),
    file_id: text(),
    /** 1 for the first of its file. */
    number: integer(),
    paper_number: text(),
    /** JSON text of what is asked for. */
    items: text(),
    note: text(),
    asked_at: text(),
    asked_day: text(),
    asked_by: text(),
    /** The last day on which it could be asked; null where the rules of the file name none. */
    due_date: textOrNull(),
    due_clause: textOrNull(),
    late: integer(),
    answered_at: textOrNull()
  }
})

export const fileSupplementTable = defineTable('intake_supplement', {
  tableClass: 'projection',
  key: ['supplement_id'],
  columns: {
    supplement_id: text(),
    file_id: text(),
    number: integer(),
    /** JSON text of the papers that were brought. */
    papers: text(),
    note: text(),
    brought_at: text(),
    brought_day: text(),
    taken_by: text()
  }
})

export const fileProposalTable = defineTable('intake_proposal', {
  tableClass: 'projection',
  key: ['proposal_id'],
  columns: {
    proposal_id: text(),
    file_id: text(),
    kind: text(),
    reason_code: textOrNull(),
    reason_name: textOrNull(),
    clause: textOrNull(),
    explanation: text(),
    new_due_date: textOrNull(),
    /** The day that was due when it was made. */
    due_before: textOrNull(),
    proposed_at: text(),
    proposed_by: text(),
    state: text(),
    decided_by: textOrNull(),
    ended_at: textOrNull(),
    /** The head's words, or why it was taken back. */
    words: textOrNull(),
    paper_number: textOrNull(),
    paper_day: textOrNull()
  }
})

export const fileWithdrawalTable = defineTable('intake_withdrawal', {
  tableClass: 'projection',
  key: ['file_id'],
  columns: {
    file_id: text(),
    reason: text(),
    signer_name: text(),
    /** JSON text of the signature, its picture by hash. */
    signature: text(),
    withdrawn_at: text(),
    taken_by: text()
  }
})

export const fileResultTable = defineTable('intake_result', {
  tableClass: 'projection',
  key: ['file_id'],
  columns: {
    file_id: text(),
    kind: text(),
    number: text(),
    result_date: text(),
    summary: text(),
    reported_at: text(),
    reported_by: text()
  }
})

export const fileReturnTable = defineTable('intake_return', {
  tableClass: 'projection',
  key: ['file_id'],
  columns: {
    file_id: text(),
    way: text(),
    receiver_kind: text(),
    receiver_name: text(),
    receiver_number: textOrNull(),
    mandate: textOrNull(),
    /** JSON text of the signature; null where a reference is the proof. */
    signature: textOrNull(),
    reference: text(),
    returned_at: text(),
    returned_by: text()
  }
})
