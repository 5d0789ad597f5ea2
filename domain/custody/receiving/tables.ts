// The head's orders to stock in line by line, how each line was found, and the records that both sides sign.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const stockInOrderTable = defineTable('stock_in_order', {
  tableClass: 'projection',
  key: ['order_id'],
  columns: {
    order_id: text(),
    order_number: text(),
    case_id: text(),
    reason: text(),
    delivered_by: text(),
    holding: text(),
    holder_id: textOrNull(),
    source: text(),
    seizure_number: textOrNull(),
    seizure_day: textOrNull(),
    transfer_decision: text(),
    deliverer_identity: textOrNull(),
    introduction_letter: text(),
    expected_day: textOrNull(),
    expected_hour: textOrNull(),
    issued_at: text(),
    issued_by: text(),
    /** By whom, when and why what had not come yet was called off. */
    cancelled_at: textOrNull(),
    cancelled_by: textOrNull(),
    cancel_reason: textOrNull()
  }
})

export const stockInLineTable = defineTable('stock_in_line', {
  tableClass: 'projection',
  key: ['order_id', 'line_number'],
  columns: {
    order_id: text(),
    line_number: integer(),
    name: text(),
    kind: textOrNull(),
    unit: text(),
    quantity: integer(),
    seal_number: textOrNull(),
    condition: text(),
    decided_outcome: textOrNull(),
    decided_on: textOrNull(),
    state: text(),
    received_asset_id: textOrNull(),
    /** How it was found, as JSON; null while open, or when nothing was brought. */
    found: textOrNull(),
    /** What a sealed package holds, as JSON. */
    contents: textOrNull(),
    /** Codes parted by spaces. */
    differences: text(),
    confirmation_number: textOrNull(),
    confirmation_day: textOrNull(),
    confirmation_signer: textOrNull(),
    confirmation_sha256: textOrNull(),
    conclusion_number: textOrNull(),
    conclusion_day: textOrNull(),
    conclusion_signer: textOrNull(),
    conclusion_sha256: textOrNull(),
    reject_reason: textOrNull(),
    delivery_id: textOrNull()
  }
})

/** Photos of a refused line; those of an accepted one belong to its asset. */
export const stockInLinePhotoTable = defineTable('stock_in_line_photo', {
  tableClass: 'projection',
  key: ['order_id', 'line_number', 'sha256'],
  columns: {
    order_id: text(),
    line_number: integer(),
    sha256: text(),
    media_type: text(),
    bytes: integer()
  }
})

export const deliveryTable = defineTable('delivery', {
  tableClass: 'projection',
  key: ['delivery_id'],
  columns: {
    delivery_id: text(),
    number: text(),
    order_id: text(),
    holding: text(),
    place: text(),
    state: text(),
    opened_at: text(),
    opened_by: text(),
    signed_at: textOrNull(),
    /** A record that both sides never signed is void; its lines go to the next one. */
    cancelled_at: textOrNull(),
    cancelled_by: textOrNull(),
    cancel_reason: textOrNull()
  }
})

export const deliverySignatureTable = defineTable('delivery_signature', {
  tableClass: 'projection',
  key: ['delivery_id', 'side'],
  columns: {
    delivery_id: text(),
    side: text(),
    full_name: text(),
    capacity: text(),
    identity_number: textOrNull(),
    way: text(),
    image_sha256: textOrNull(),
    image_type: textOrNull(),
    finger: textOrNull(),
    hand: textOrNull(),
    witness: text(),
    stamped: text(),
    signed_at: text()
  }
})

/** Rows of an imported warehouse by the code they had in the old book: none comes in twice. */
export const stockImportRowTable = defineTable('stock_import_row', {
  tableClass: 'projection',
  key: ['legacy_code'],
  columns: {
    legacy_code: text(),
    import_id: text(),
    row_number: integer(),
    asset_id: text()
  }
})
