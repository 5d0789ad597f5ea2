// Places, orders in, assets and their way out.
import { defineTable, dongColumn, integer, text, textOrNull } from '../journal/table'

export const storagePlaceTable = defineTable('storage_place', {
  tableClass: 'projection',
  key: ['place_id'],
  columns: { place_id: text(), tag: text(), parent_id: textOrNull(), kind: text(), name: text() }
})

export const stockInOrderTable = defineTable('stock_in_order', {
  tableClass: 'projection',
  key: ['order_id'],
  columns: {
    order_id: text(),
    order_number: text(),
    case_id: text(),
    reason: text(),
    delivered_by: text(),
    issued_at: text(),
    issued_by: text()
  }
})

export const stockInLineTable = defineTable('stock_in_line', {
  tableClass: 'projection',
  key: ['order_id', 'line_number'],
  columns: {
    order_id: text(),
    line_number: integer(),
    name: text(),
    unit: text(),
    quantity: integer(),
    received_asset_id: textOrNull()
  }
})

export const assetTable = defineTable('asset', {
  tableClass: 'projection',
  key: ['asset_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    asset_id: text(),
    tag: text(),
    name: text(),
    search_text: text(),
    kind: text(),
    unit: text(),
    quantity: integer(),
    condition: text(),
    seal_number: textOrNull(),
    state: text(),
    place_id: textOrNull(),
    case_id: text(),
    order_id: text(),
    order_line: integer(),
    book_price_dong: dongColumn(),
    received_at: text()
  }
})

/** Photos by the SHA-256 of their plain content; the file itself lies encrypted beside the store. */
export const assetPhotoTable = defineTable('asset_photo', {
  tableClass: 'projection',
  key: ['asset_id', 'sha256'],
  columns: { asset_id: text(), sha256: text(), media_type: text(), bytes: integer() }
})

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
