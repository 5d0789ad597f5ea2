// Desk files.
import { defineTable, integer, integerOrNull, text, textOrNull } from '../journal/table'

export * from './life/tables'
export * from './pages/tables'

export const fileTable = defineTable('intake_file', {
  tableClass: 'projection',
  key: ['file_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    file_id: text(),
    tag: text(),
    reception_number: text(),
    procedure_code: text(),
    requester_id: text(),
    capacity: text(),
    channel: text(),
    request_date: text(),
    received_at: text(),
    received_day: text(),
    received_by: text(),
    title_number: text(),
    title_date: text(),
    title_court: text(),
    /** JSON text of the papers handed in. */
    papers: text(),
    note: text(),
    /** One of `fileStates`; the ways on are `life/transitions.ts`. */
    state: text(),
    /** The day by which the result is due, as the calendar says now or as the head has given it; null where the law names no time. */
    due_date: textOrNull(),
    due_rule: textOrNull(),
    /** The rule pack that the file was received under. It explains the file for ever. */
    due_version: text(),
    due_clause: textOrNull(),
    /** The day that stands on the receipt. */
    promised_date: textOrNull(),
    /** Who answers for it: always somebody, and one only. */
    owner_id: text(),
    /** To whom the owner has offered it, since when, and from when on leaders are told; all null for none. */
    offered_to: textOrNull(),
    offered_at: textOrNull(),
    offer_note: textOrNull(),
    offer_escalates_at: textOrNull(),
    /** Its row in the register; all null until it is entered. */
    register_book: textOrNull(),
    register_year: integerOrNull(),
    register_ordinal: integerOrNull(),
    register_number: textOrNull(),
    registered_at: textOrNull(),
    /** Of a refused file: why, by which clause, and the two people. */
    refusal_reason: textOrNull(),
    refusal_clause: textOrNull(),
    refusal_proposed_by: textOrNull(),
    refusal_decided_by: textOrNull(),
    /** The proposal by which its last day was moved on; a new calendar then moves it no more. */
    extended_by: textOrNull()
  }
})
