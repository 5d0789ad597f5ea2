// Desk files.
import { defineTable, integer, text, textOrNull } from '../journal/table'

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
    state: text(),
    /** The day by which the result is due, as the calendar says now; null where the law names no time. */
    due_date: textOrNull(),
    due_rule: textOrNull(),
    /** The rule pack that the file was received under. It explains the file for ever. */
    due_version: text(),
    due_clause: textOrNull(),
    /** The day that stands on the receipt. */
    promised_date: textOrNull()
  }
})
