// Destruction councils, their members, their lists, and the photos of their minutes.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const destructionCouncilTable = defineTable('destruction_council', {
  tableClass: 'projection',
  key: ['council_id'],
  columns: {
    council_id: text(),
    decision_number: text(),
    decision_day: text(),
    formed_on: text(),
    due_on: text(),
    late: text(),
    procuracy_number: text(),
    procuracy_day: text(),
    method: text(),
    method_note: text(),
    place: text(),
    state: text(),
    formed_by: text(),
    formed_at: text(),
    closed_by: textOrNull(),
    closed_at: textOrNull(),
    minutes_number: textOrNull(),
    minutes_condition: textOrNull()
  }
})

export const destructionMemberTable = defineTable('destruction_member', {
  tableClass: 'projection',
  key: ['council_id', 'member_number'],
  columns: {
    council_id: text(),
    /** From 1; the first is the chair. */
    member_number: integer(),
    full_name: text(),
    body: text(),
    capacity: text()
  }
})

export const destructionItemTable = defineTable('destruction_item', {
  tableClass: 'projection',
  key: ['council_id', 'release_id'],
  columns: {
    council_id: text(),
    release_id: text(),
    asset_id: text(),
    scanned_at: textOrNull(),
    scanned_by: textOrNull(),
    removed_at: textOrNull(),
    removed_reason: textOrNull()
  }
})

export const destructionPhotoTable = defineTable('destruction_photo', {
  tableClass: 'projection',
  key: ['council_id', 'sha256'],
  columns: {
    council_id: text(),
    sha256: text(),
    media_type: text(),
    bytes: integer(),
    taken_at: text()
  }
})
