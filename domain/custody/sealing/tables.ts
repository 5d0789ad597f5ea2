// Openings of sealed packages.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

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
    seal_after: textOrNull(),
    condition_before: text(),
    condition_after: textOrNull(),
    record_number: textOrNull(),
    /** Why it was called off. */
    cancel_reason: textOrNull(),
    /** Photos of the package untouched and of it sealed again, as JSON. */
    photos_before: text(),
    photos_after: textOrNull(),
    /** What is inside since, as JSON. */
    contents: textOrNull(),
    signatures: textOrNull(),
    /** What was taken out of it, as JSON: each an asset. */
    taken_out: textOrNull(),
    /** Why what was found is not what the record before says. */
    difference: textOrNull()
  }
})

/** Each line of what was found in an opened package: what stayed in it and what was taken out are what was found. */
export const packageContentTable = defineTable('package_content', {
  tableClass: 'projection',
  key: ['opening_id', 'line_number'],
  columns: {
    opening_id: text(),
    line_number: integer(),
    package_id: text(),
    name: text(),
    unit: text(),
    found: integer(),
    taken: integer(),
    condition: text(),
    /** The asset that what was taken out became. */
    child_id: textOrNull()
  }
})
