// Orders to hand things from one keeping to another, thing by thing, and the records by which that happened.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const holdingTransferTable = defineTable('holding_transfer', {
  tableClass: 'projection',
  key: ['transfer_id'],
  columns: {
    transfer_id: text(),
    from_holding: text(),
    from_holder_id: textOrNull(),
    to_holding: text(),
    to_holder_id: textOrNull(),
    reason: text(),
    document: text(),
    expected_day: text(),
    expected_hour: text(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    decided_by: textOrNull(),
    decided_at: textOrNull(),
    decision_reason: textOrNull(),
    order_number: textOrNull()
  }
})

/** One thing of an order: open until it went, or left where it was. */
export const holdingTransferItemTable = defineTable('holding_transfer_item', {
  tableClass: 'projection',
  key: ['transfer_id', 'asset_id'],
  columns: {
    transfer_id: text(),
    asset_id: text(),
    item_number: integer(),
    /** The kind by which it is called from then on; null where nothing changes. */
    becomes_kind: textOrNull(),
    becomes_details: textOrNull(),
    state: text(),
    record_id: textOrNull()
  }
})

export const holdingRecordTable = defineTable('holding_record', {
  tableClass: 'projection',
  key: ['record_id'],
  columns: {
    record_id: text(),
    transfer_id: text(),
    record_number: text(),
    place: text(),
    /** What went, as JSON: tag, condition, seal. */
    items: text(),
    item_count: integer(),
    photos: text(),
    signatures: text(),
    made_by: text(),
    made_at: text()
  }
})
