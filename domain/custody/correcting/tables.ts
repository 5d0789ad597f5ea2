// Corrections of the books thing by thing, with what stood before, and values noted by competent bodies.
import { defineTable, dongColumn, text, textOrNull } from '../../journal/table'

export const assetCorrectionTable = defineTable('asset_correction', {
  tableClass: 'projection',
  key: ['correction_id'],
  columns: {
    correction_id: text(),
    asset_id: text(),
    /** Both whole, as JSON. */
    before: text(),
    after: text(),
    /** Codes parted by spaces. */
    fields: text(),
    reason: text(),
    document: text(),
    photos: text(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    decided_by: textOrNull(),
    decided_at: textOrNull(),
    decision_reason: textOrNull()
  }
})

export const assetValuationTable = defineTable('asset_valuation', {
  tableClass: 'projection',
  key: ['valuation_id'],
  columns: {
    valuation_id: text(),
    asset_id: text(),
    kind: text(),
    value_dong: dongColumn(),
    body: text(),
    document_number: text(),
    document_day: text(),
    noted_by: text(),
    noted_at: text()
  }
})
