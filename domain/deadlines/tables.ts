// The calendars and rule packs that the office took in beside those of the program. Rows are only added.
import { defineTable, integer, text } from '../journal/table'

export const adoptedCalendarTable = defineTable('adopted_calendar', {
  tableClass: 'projection',
  key: ['adoption_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    adoption_id: text(),
    year: integer(),
    /** JSON text of the year, as it was taken in. */
    calendar: text(),
    adopted_at: text(),
    adopted_by: text()
  }
})

export const rulePackTable = defineTable('rule_pack', {
  tableClass: 'projection',
  key: ['version'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    version: text(),
    valid_from: text(),
    /** JSON text of the pack, as it was taken in. */
    pack: text(),
    adopted_at: text(),
    adopted_by: text()
  }
})
