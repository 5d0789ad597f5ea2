// The page manifests of files and their pages as projections; scans that no manifest names yet as a desk table.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const manifestTable = defineTable('intake_manifest', {
  tableClass: 'projection',
  key: ['file_id', 'number'],
  columns: {
    file_id: text(),
    number: integer(),
    manifest_id: text(),
    code: text(),
    sha256: text(),
    previous_sha256: textOrNull(),
    /** The canonical text that was hashed. */
    body: text(),
    scans: integer(),
    pages: integer(),
    closed_at: text(),
    closed_by: text()
  }
})

export const pageTable = defineTable('intake_page', {
  tableClass: 'projection',
  key: ['file_id', 'manifest', 'position'],
  columns: {
    file_id: text(),
    manifest: integer(),
    /** From 1 in the manifest. */
    position: integer(),
    sha256: text(),
    media_type: text()
  }
})

/** A lot is what is being scanned for one file: the draft's before it is received, the file's own id afterwards. */
export const scanTable = defineTable('desk_intake_scan', {
  tableClass: 'desk',
  key: ['scan_id'],
  columns: {
    scan_id: text(),
    lot_id: text(),
    /** The place in the checklist; 9999 for a page of none, which stands behind all others. */
    item: integer(),
    position: integer(),
    sha256: text(),
    bytes: integer(),
    media_type: text(),
    pages: integer(),
    file_name: text(),
    kept_at: text(),
    kept_by: text()
  }
})
