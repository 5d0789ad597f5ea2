// The door log: who was inside a warehouse, from when to when, and why.
import { defineTable, text, textOrNull } from '../../journal/table'

export const doorVisitTable = defineTable('door_visit', {
  tableClass: 'projection',
  key: ['visit_id'],
  columns: {
    visit_id: text(),
    warehouse_id: text(),
    /** Who took the key. */
    key_holder: text(),
    /** Everybody who went in, by name, as JSON. */
    people: text(),
    purpose: text(),
    entered_at: text(),
    entered_by: text(),
    left_at: textOrNull(),
    left_by: textOrNull()
  }
})
