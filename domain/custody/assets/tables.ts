// Assets themselves: where or with whom each is, its tags, its photos; and the head's rules for moving them.
import { defineTable, dongColumn, integer, text, textOrNull } from '../../journal/table'

export const assetTable = defineTable('asset', {
  tableClass: 'projection',
  key: ['asset_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    asset_id: text(),
    /** The tag that is valid now; voided ones stand in `asset_tag`. */
    tag: text(),
    name: text(),
    search_text: text(),
    kind: text(),
    unit: text(),
    /** What is still one asset under this tag: received − split off. */
    quantity: integer(),
    received_quantity: integer(),
    split_quantity: integer(),
    condition: text(),
    seal_number: textOrNull(),
    state: text(),
    holding: text(),
    label_state: text(),
    /** A place of our own store, or null when somebody else has it. */
    place_id: textOrNull(),
    /** The holder or party that has it, or null while it is in a place. */
    holder_id: textOrNull(),
    intended_place_id: textOrNull(),
    /** The lot it was split off from. */
    parent_id: textOrNull(),
    case_id: text(),
    order_id: text(),
    order_line: integer(),
    source: text(),
    /** Fields of its kind, as JSON. */
    details: text(),
    expires_on: textOrNull(),
    /** What the title says is to become of it, once that is known. */
    decided_outcome: textOrNull(),
    decided_on: textOrNull(),
    /** The voucher that took money or gold into the funds. */
    fund_voucher: textOrNull(),
    book_price_dong: dongColumn(),
    received_at: text(),
    stored_at: textOrNull(),
    /** The entry that last changed where or with whom it is. */
    moved_seq: integer(),
    /** The sealed package that it was taken out of. */
    package_id: textOrNull()
  }
})

/** Every tag that an asset ever had: one valid, the others void for ever. */
export const assetTagTable = defineTable('asset_tag', {
  tableClass: 'projection',
  key: ['tag'],
  columns: {
    tag: text(),
    asset_id: text(),
    state: text(),
    issued_at: text(),
    voided_at: textOrNull(),
    void_reason: textOrNull(),
    replaced_by: textOrNull()
  }
})

/** Photos by the SHA-256 of their plain content; the file itself lies encrypted beside the store. */
export const assetPhotoTable = defineTable('asset_photo', {
  tableClass: 'projection',
  key: ['asset_id', 'taken_seq', 'sha256'],
  columns: {
    asset_id: text(),
    /** The entry that it came with: the same picture may be shown again at a later step. */
    taken_seq: integer(),
    sha256: text(),
    media_type: text(),
    bytes: integer(),
    taken_at: text(),
    /** At what step: `RECEIVED`, `OPENING_BEFORE`, `LENT_OUT` and so on. */
    moment: text()
  }
})

/** The head's standing rules: one row, once they are set. */
export const storeRulesTable = defineTable('store_rules', {
  tableClass: 'projection',
  key: ['rules_id'],
  columns: {
    rules_id: text(),
    inner_order_number: textOrNull(),
    inner_order_day: textOrNull(),
    door_log: text(),
    set_at: text(),
    set_by: text(),
    /** Working days in which an incident is to be decided. */
    incident_days: integer(),
    /** How long a thing may be lent, in days from the order. */
    loan_days_max: integer()
  }
})
