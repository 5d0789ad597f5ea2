// Desk files.
import { defineTable, integer, text } from '../journal/table'

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
    due_date: text(),
    due_rule: text(),
    due_version: text(),
    due_clause: text()
  }
})
