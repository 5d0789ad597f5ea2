// Openings of sealed packages.
import { defineTable, text, textOrNull } from '../../journal/table'

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
    finished_by: textOrNull(),
    finished_at: textOrNull(),
    seal_before: text(),
    seal_intact: text(),
    /** The new seal that the second person has seen put on, by his own word. */
    seal_seen: textOrNull(),
    seal_after: textOrNull(),
    condition_before: text(),
    condition_after: textOrNull(),
    record_number: textOrNull(),
    /** Why it was called off. */
    cancel_reason: textOrNull(),
    /** Photos of the package untouched and of it sealed again, as JSON. */
    photos_before: text(),
    photos_after: textOrNull(),
    /** What was found inside, as JSON. */
    contents: textOrNull(),
    signatures: textOrNull()
  }
})
