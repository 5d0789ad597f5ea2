// The way out of an asset: its release, who signed for it, and the decision that says what is to become of it.
import { defineTable, integer, integerOrNull, text, textOrNull } from '../../journal/table'

export const assetReleaseTable = defineTable('asset_release', {
  tableClass: 'projection',
  key: ['release_id'],
  columns: {
    release_id: text(),
    asset_id: text(),
    outcome: text(),
    recipient_kind: text(),
    /** A party or a holder; null for a destruction. */
    recipient_id: textOrNull(),
    /** Who is to come for it, and the number that must be read from the paper. */
    receiver_name: textOrNull(),
    receiver_paper: textOrNull(),
    receiver_number: textOrNull(),
    mandate_number: textOrNull(),
    mandate_day: textOrNull(),
    sale_number: textOrNull(),
    sale_day: textOrNull(),
    payment_voucher: textOrNull(),
    letter_number: textOrNull(),
    letter_day: textOrNull(),
    ground: text(),
    /** Null only for what was written before grounds had a day. */
    ground_day: textOrNull(),
    reason: text(),
    /** Where a declined or cancelled one goes back to. */
    from_state: text(),
    /** Who held it then, for what another keeps. */
    from_holder_id: textOrNull(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    decided_by: textOrNull(),
    decided_at: textOrNull(),
    decision_reason: textOrNull(),
    order_number: textOrNull(),
    hand_over_at: textOrNull(),
    cancelled_by: textOrNull(),
    cancelled_at: textOrNull(),
    cancel_reason: textOrNull(),
    council_id: textOrNull(),
    record_number: textOrNull(),
    handed_over_by: textOrNull(),
    handed_over_at: textOrNull(),
    hand_over_condition: textOrNull(),
    seal_intact: textOrNull(),
    /** The number as it was read when it was handed over. */
    read_number: textOrNull(),
    scanned_tag: textOrNull(),
    carrier_name: textOrNull(),
    carrier_title: textOrNull(),
    /** What it is, in proposals since its kind decides who may receive it. */
    asset_kind: textOrNull(),
    /** The lot that it goes in and its line there; null for what goes alone. */
    lot_id: textOrNull(),
    lot_line: integerOrNull()
  }
})

/** Who signed for a release or for the minutes of a destruction, and how; pictures by their hash. */
export const releaseSignatureTable = defineTable('release_signature', {
  tableClass: 'projection',
  key: ['record_id', 'signature_number'],
  columns: {
    /** The id of the release, of the lot that it goes in, or of the council. */
    record_id: text(),
    signature_number: integer(),
    side: text(),
    full_name: text(),
    capacity: text(),
    identity_number: textOrNull(),
    way: text(),
    sha256: textOrNull(),
    media_type: textOrNull(),
    finger: textOrNull(),
    hand: textOrNull(),
    witness: text(),
    stamped: text(),
    /** The user of the office who saw it and said so himself; null where nobody had to, or in earlier records. */
    witness_id: textOrNull()
  }
})

/** The decision by which an asset's outcome was noted; the outcome itself stands on the asset. */
export const assetDecisionTable = defineTable('asset_decision', {
  tableClass: 'projection',
  key: ['asset_id'],
  columns: {
    asset_id: text(),
    decision_number: text(),
    decision_day: text(),
    noted_by: text(),
    noted_at: text()
  }
})
