// Scans that no manifest names yet, as rows of a lot, and how they go out over the contract.
import type { scanTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Reads } from '../../database/read'

export type ScanRow = RowIn<typeof scanTable>
export type ScanView = OutputOf<'intake.listScans'>['scans'][number]

/** How a page of no paper of the checklist is kept in a column of numbers; it stands behind all others. */
export const noItem = 9999

/** The scans of a lot in the order of the checklist. */
export function scansOf(reads: Reads, lotId: string): ScanRow[] {
  return reads.all<ScanRow>(
    'SELECT * FROM desk_intake_scan WHERE lot_id = ? ORDER BY item, position, scan_id',
    lotId
  )
}

export function scanView(row: ScanRow): ScanView {
  return {
    scanId: row.scan_id,
    item: row.item === noItem ? null : row.item,
    sha256: row.sha256,
    bytes: row.bytes,
    mediaType: row.media_type as ScanView['mediaType'],
    pages: row.pages,
    fileName: row.file_name,
    keptAt: row.kept_at
  }
}
