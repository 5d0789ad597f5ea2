// What a counter sees: the places to go to, and what he and the others have counted. It reads no asset and no number of
// the books; a column of them in one of these answers would undo the count.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import { placePath } from '../places/places'
import { placesOf } from './close-count'
import { countHead, signingOf } from './count-head'
import { myCount, type CountRow } from './count-row'
import type { CountPlaceRow } from './count-places'
import type { ScanRow } from './count-scans'

type MyCount = OutputOf<'custody.getMyCount'>
const lastShown = 60

export const listMyCounts: QueryHandler<'custody.listMyCounts'> = (reading) => {
  const rows = reading.all<CountRow>(
    `SELECT stock_count.* FROM stock_count JOIN stock_count_signer ON stock_count_signer.count_id = stock_count.count_id
      WHERE user_id = ? AND side IN ('ACCOUNTANT', 'COUNTER') ORDER BY opened_seq DESC LIMIT 50`,
    reading.caller.userId
  )
  return {
    counts: rows.map((row) => ({ ...countHead(reading, row), signing: signingOf(reading, row.count_id) }))
  }
}

export const getMyCount: QueryHandler<'custody.getMyCount'> = (reading, { countId }) => {
  const count = myCount(reading, reading.caller, countId)
  const findings = reading.get<{ found: number }>(
    `SELECT count(*) AS found FROM stock_count_scan WHERE count_id = ? AND undone_at IS NULL
      AND (verdict NOT IN ('MATCH', 'SEALED_WHOLE') OR answer <> 'RECORDED') AND asset_id IS NULL`,
    countId
  )
  return {
    ...countHead(reading, count),
    scanned: count.scanned,
    findings: findings?.found ?? 0,
    places: placesShown(reading, count),
    last: reading
      .all<ScanRow & { photos: number }>(
        `SELECT stock_count_scan.*, (SELECT count(*) FROM stock_count_photo
          WHERE stock_count_photo.scan_id = stock_count_scan.scan_id) AS photos
          FROM stock_count_scan WHERE count_id = ? AND undone_at IS NULL ORDER BY seq DESC LIMIT ?`,
        countId,
        lastShown
      )
      .map(scanShown)
  }
}

function placesShown(reading: Reading, count: CountRow): MyCount['places'] {
  const begun = new Map(
    reading
      .all<CountPlaceRow>('SELECT * FROM stock_count_place WHERE count_id = ?', count.count_id)
      .map((row) => [row.place_id, row])
  )
  const shown = placesOf(reading, count).map(({ place_id: placeId, tag }) => {
    const row = begun.get(placeId)
    const path = row?.path ?? placePath(reading, placeId)
    const state = row ? (row.finished_at ? ('FINISHED' as const) : ('BEGUN' as const)) : ('WAITING' as const)
    return { placeId, tag, path, scanned: row?.scanned ?? 0, state }
  })
  // A sample's places stay in the order of the draw; others are walked as they stand.
  if (count.sample_id !== null) return shown
  return shown.sort((one, other) => one.path.localeCompare(other.path, 'vi', { numeric: true }))
}

function scanShown(scan: ScanRow & { photos: number }): MyCount['last'][number] {
  return {
    scanId: scan.scan_id,
    at: scan.scanned_at,
    placeId: scan.place_id,
    placePath: scan.place_path,
    name: scan.name,
    tag: scan.tag,
    quantity: scan.quantity,
    condition: scan.condition,
    sealWhole: scan.seal_whole === 'YES',
    answer: scan.answer as MyCount['last'][number]['answer'],
    photos: scan.photos
  }
}
