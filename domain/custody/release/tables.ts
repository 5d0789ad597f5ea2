// The way out of an asset.
import { defineTable, text, textOrNull } from '../../journal/table'

export const assetReleaseTable = defineTable('asset_release', {
  tableClass: 'projection',
  key: ['release_id'],
  columns: {
    release_id: text(),
    asset_id: text(),
    outcome: text(),
    recipient_id: text(),
    ground: text(),
    reason: text(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    decided_by: textOrNull(),
    decided_at: textOrNull(),
    decision_reason: textOrNull(),
    order_number: textOrNull(),
    record_number: textOrNull(),
    handed_over_by: textOrNull(),
    handed_over_at: textOrNull(),
    hand_over_condition: textOrNull(),
    seal_intact: textOrNull()
  }
})
