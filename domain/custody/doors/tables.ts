// The door log: who was inside a warehouse, from when to when, and why; and what moved while nobody was in it.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const doorVisitTable = defineTable('door_visit', {
  tableClass: 'projection',
  key: ['visit_id'],
  columns: {
    visit_id: text(),
    warehouse_id: text(),
    /** Who took the key. */
    key_holder: text(),
    /** Everybody who went in, as JSON: name, and the user where he is one of ours. */
    people: text(),
    /** How many of them were not on duty in the warehouse. */
    off_duty: integer(),
    purpose: text(),
    entered_at: text(),
    entered_by: text(),
    left_at: textOrNull(),
    left_by: textOrNull()
  }
})

/** What was moved, opened, relabelled or taken apart while the log was kept and no visit was open. */
export const outsideMoveTable = defineTable('outside_move', {
  tableClass: 'projection',
  key: ['seq'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    /** `asset:<id>`, or `place:<id>` for a container. */
    subject: text(),
    from_path: text(),
    to_path: text(),
    moved_at: text(),
    moved_by: text(),
    /** What was done: moved, relabelled, taken apart, opened, sealed again. */
    act: text()
  }
})
