// Openings of sealed packages.
import { defineTable, text, textOrNull, integer } from '../../journal/table'

export const sealOpeningTable = defineTable('seal_opening', {
  tableClass: 'projection',
  key: ['opening_id'],
  columns: {
    opening_id: text(),
    asset_id: text(),
    reason: text(),
    state: text(),
    begun_by: text(),
    begun_at: text(),
    attended_by: textOrNull(),
    attended_at: textOrNull(),
    finished_at: textOrNull(),
    seal_before: text(),
    seal_intact: text(),
    seal_after: textOrNull(),
    record_number: textOrNull(),
    photos_before: integer(),
    /** What was found inside, as JSON. */
    contents: textOrNull()
  }
})
