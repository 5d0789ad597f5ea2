// Counts of the store: what was counted where, by whom, how it differs from the books, and what came of that.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const stockCountTable = defineTable('stock_count', {
  tableClass: 'projection',
  key: ['count_id'],
  rowId: 'opened_seq',
  columns: {
    /** The entry that opened it: what moved after it, moved during the count. */
    opened_seq: integer(),
    count_id: text(),
    number: text(),
    kind: text(),
    state: text(),
    period: text(),
    /** Exactly one of place and holder; a sample has the place that it was drawn from. */
    place_id: textOrNull(),
    holder_id: textOrNull(),
    sample_id: textOrNull(),
    scope: text(),
    opened_at: text(),
    opened_by: text(),
    keeper_id: text(),
    new_keeper_id: textOrNull(),
    /** Scans that stand. */
    scanned: integer(),
    matched: integer(),
    places: integer(),
    variances: integer(),
    open_variances: integer(),
    closed_at: textOrNull(),
    closed_by: textOrNull(),
    cancelled_at: textOrNull(),
    cancelled_by: textOrNull(),
    cancel_reason: textOrNull(),
    /** YES where the record needs who keeps the things outside. */
    holder_signs: text()
  }
})

/** How who keeps the things outside signed the record of their review. */
export const stockCountHolderTable = defineTable('stock_count_holder', {
  tableClass: 'projection',
  key: ['count_id'],
  columns: {
    count_id: text(),
    holder_id: text(),
    full_name: text(),
    capacity: text(),
    identity_number: textOrNull(),
    way: text(),
    image_sha256: textOrNull(),
    image_type: textOrNull(),
    stamped: text(),
    signed_at: text(),
    recorded_by: text()
  }
})

/** Who counts and who signs; a counter also signs. */
export const stockCountSignerTable = defineTable('stock_count_signer', {
  tableClass: 'projection',
  key: ['count_id', 'user_id'],
  columns: { count_id: text(), user_id: text(), side: text(), signed_at: textOrNull() }
})

/** Places that a counter has begun; `place_id` is the holder's where a holder is reviewed. */
export const stockCountPlaceTable = defineTable('stock_count_place', {
  tableClass: 'projection',
  key: ['count_id', 'place_id'],
  columns: {
    count_id: text(),
    place_id: text(),
    path: text(),
    scanned: integer(),
    begun_at: text(),
    /** A counter; the head, where a holder is reviewed. */
    begun_by: text(),
    finished_at: textOrNull(),
    finished_by: textOrNull()
  }
})

export const stockCountScanTable = defineTable('stock_count_scan', {
  tableClass: 'projection',
  key: ['scan_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    scan_id: text(),
    count_id: text(),
    place_id: text(),
    place_path: text(),
    scanned_text: text(),
    asset_id: textOrNull(),
    name: text(),
    tag: text(),
    quantity: integer(),
    condition: text(),
    seal_whole: text(),
    answer: text(),
    verdict: text(),
    /** What the books said at that moment: place or holder, path, quantity, whether sealed. */
    book_spot_id: textOrNull(),
    book_path: text(),
    book_quantity: integer(),
    book_sealed: text(),
    scanned_at: text(),
    scanned_by: text(),
    undone_at: textOrNull(),
    undo_reason: textOrNull()
  }
})

export const stockCountPhotoTable = defineTable('stock_count_photo', {
  tableClass: 'projection',
  key: ['scan_id', 'sha256'],
  columns: {
    scan_id: text(),
    sha256: text(),
    count_id: text(),
    media_type: text(),
    bytes: integer(),
    taken_at: text()
  }
})

export const stockCountVarianceTable = defineTable('stock_count_variance', {
  tableClass: 'projection',
  key: ['count_id', 'number'],
  columns: {
    count_id: text(),
    number: integer(),
    kind: text(),
    state: text(),
    asset_id: textOrNull(),
    scan_id: textOrNull(),
    name: text(),
    tag: text(),
    book_spot_id: textOrNull(),
    book_path: text(),
    seen_place_id: textOrNull(),
    seen_path: text(),
    book_quantity: integer(),
    seen_quantity: integer(),
    note: text(),
    outcome: textOrNull(),
    document: text(),
    explanation: text(),
    proposed_by: textOrNull(),
    proposed_at: textOrNull(),
    settled_by: textOrNull(),
    settled_at: textOrNull(),
    /** The state that a lost thing left, to which it returns when it is found. */
    left_state: textOrNull(),
    /** The entry of the proposal that stands: those of the first version named a record by word alone. */
    proposed_seq: integer(),
    /** The record of exit or loan that the proposal names, of what, and when that left. */
    record_kind: textOrNull(),
    record_asset_id: textOrNull(),
    record_at: textOrNull(),
    /** The report of what is amiss, for outcomes that open one. */
    incident_number: textOrNull()
  }
})
