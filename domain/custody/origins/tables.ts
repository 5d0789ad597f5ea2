// From which office a thing came with its history: the bundle that was brought and verified at receiving.
import { defineTable, integer, text } from '../../journal/table'

export const assetOriginTable = defineTable('asset_origin', {
  tableClass: 'projection',
  key: ['asset_id'],
  columns: {
    asset_id: text(),
    office_code: text(),
    office_name: text(),
    tag: text(),
    head_seq: integer(),
    head_hash: text(),
    /** The bundle's file, by its content. */
    sha256: text(),
    kept_at: text(),
    kept_by: text()
  }
})
