// What was scanned in a count, page by page, once it is over: of one that was cancelled nothing else is left to read.
import type { ScanVerdict } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'
import { refuseOpenCount } from '../../blind-count'
import { countRow } from './count-row'
import type { ScanRow } from './count-scans'

const pageRows = 200

export const listCountScans: QueryHandler<'custody.listCountScans'> = (reading, { countId, afterSeq }) => {
  countRow(reading, countId)
  refuseOpenCount(reading, countId)
  const rows = reading.all<ScanRow & { full_name: string }>(
    `SELECT stock_count_scan.*, ifnull(full_name, scanned_by) AS full_name FROM stock_count_scan
      LEFT JOIN app_user ON app_user.user_id = scanned_by WHERE count_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
    countId,
    afterSeq,
    pageRows + 1
  )
  return {
    scans: rows.slice(0, pageRows).map((scan) => ({
      seq: scan.seq,
      at: scan.scanned_at,
      by: scan.full_name,
      placePath: scan.place_path,
      name: scan.name === '' ? scan.scanned_text : scan.name,
      tag: scan.tag,
      quantity: scan.quantity,
      condition: scan.condition,
      verdict: scan.verdict as ScanVerdict,
      bookPath: scan.book_path,
      undone: scan.undone_at !== null
    })),
    more: rows.length > pageRows
  }
}
