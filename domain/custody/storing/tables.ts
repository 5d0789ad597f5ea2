// The head's orders to move assets to another warehouse, and the records of what was moved.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const moveOrderTable = defineTable('move_order', {
  tableClass: 'projection',
  key: ['order_id'],
  columns: {
    order_id: text(),
    order_number: text(),
    to_warehouse_id: text(),
    reason: text(),
    issued_at: text(),
    issued_by: text(),
    cancelled_at: textOrNull()
  }
})

/** One asset of an order; open until it has been moved. Who ordered does not carry. */
export const moveOrderLineTable = defineTable('move_order_line', {
  tableClass: 'projection',
  key: ['order_id', 'asset_id'],
  columns: {
    order_id: text(),
    asset_id: text(),
    issued_by: text(),
    moved_at: textOrNull(),
    moved_by: textOrNull()
  }
})

/** A record of movements (biên bản chuyển chỗ): which entries it tells of. */
export const moveRecordTable = defineTable('move_record', {
  tableClass: 'projection',
  key: ['record_id'],
  columns: {
    record_id: text(),
    record_number: text(),
    /** The numbers of the journal entries, as JSON. */
    moves: text(),
    move_count: integer(),
    made_at: text(),
    made_by: text()
  }
})
