// Assets on loan to bodies that need them in their proceedings.
import { defineTable, integerOrNull, text, textOrNull } from '../../journal/table'

export const assetLoanTable = defineTable('asset_loan', {
  tableClass: 'projection',
  key: ['loan_id'],
  columns: {
    loan_id: text(),
    asset_id: text(),
    borrower_id: text(),
    request_number: text(),
    request_day: text(),
    purpose: text(),
    due_on: text(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    decided_by: textOrNull(),
    decided_at: textOrNull(),
    decision_reason: textOrNull(),
    order_number: textOrNull(),
    record_number: textOrNull(),
    messenger: textOrNull(),
    messenger_number: textOrNull(),
    letter: textOrNull(),
    lent_by: textOrNull(),
    lent_at: textOrNull(),
    condition_before: textOrNull(),
    seal_before: textOrNull(),
    seal_intact_before: textOrNull(),
    /** Photos and signatures of the going, as JSON: at least one photo and both sides. */
    out_photos: textOrNull(),
    out_signatures: textOrNull(),
    from_path: textOrNull(),
    /** Who kept it for us before, where another does. */
    from_holder_id: textOrNull(),
    back_record_number: textOrNull(),
    returned_by: textOrNull(),
    returned_by_number: textOrNull(),
    taken_back_by: textOrNull(),
    back_at: textOrNull(),
    condition_after: textOrNull(),
    seal_after: textOrNull(),
    seal_intact_after: textOrNull(),
    /** Who opened or broke the seal while it was away, and the paper that says so. */
    seal_change_by: textOrNull(),
    seal_change_document: textOrNull(),
    back_photos: textOrNull(),
    back_signatures: textOrNull(),
    back_path: textOrNull(),
    /** The lot of its request and its line there; null for what is lent alone. */
    lot_id: textOrNull(),
    lot_line: integerOrNull()
  }
})
