// How what was counted differs from the books: anti-joins over indexes, so that a store of 200,000 things is reported
// in seconds. Movements during the count are told apart by the entry that last moved each thing.
import type { Reads } from '../../database/read'
import { sealVouches } from '../places/container-sealings'
import { expectedSql, type CountRow } from './count-row'
import type { ScanRow } from './count-scans'
import type { Found, PathOf } from './found'
import { movedOutVariances } from './moved-out'
import { drawnThings, notScanned, placesBelow, toldSince } from './scope'
import { defectsOf } from './verdict'

type VarianceReads = Pick<Reads, 'get' | 'all'>

/** All variances of a count as it stands, in the order of the record. Writes nothing. */
export function variancesOf(reads: VarianceReads, count: CountRow, pathOf: PathOf): Found[] {
  const odd = reads.all<ScanRow>(
    `SELECT * FROM stock_count_scan WHERE count_id = ? AND undone_at IS NULL
      AND (verdict NOT IN ('MATCH', 'SEALED_WHOLE') OR answer <> 'RECORDED') ORDER BY seq`,
    count.count_id
  )
  const doubles = doublesAmong(reads, count, odd)
  const doubled = new Set(doubles.map(({ assetId }) => assetId))
  return [
    ...unseenOf(reads, count, pathOf),
    ...doubles,
    ...odd.flatMap((scan) => variancesOfScan(scan, doubled)),
    ...movedOutVariances(reads, count, pathOf)
  ]
}

interface UnseenRow {
  asset_id: string
  name: string
  tag: string
  quantity: number
  place_id: string | null
  holder_id: string | null
  moved_seq: number
}

const unseenColumns = 'asset_id, name, tag, quantity, place_id, holder_id, moved_seq'
/** Expected and not seen. What lies in a container whose seal was read whole counts as seen. */
function unseenOf(reads: VarianceReads, count: CountRow, pathOf: PathOf): Found[] {
  const since = toldSince(reads, count)
  return unseenRows(reads, count).map((row) => ({
    kind: row.moved_seq > since ? 'MOVED_UNSEEN' : 'MISSING',
    state: 'OPEN',
    assetId: row.asset_id,
    scanId: null,
    name: row.name,
    tag: row.tag,
    bookSpotId: row.place_id ?? row.holder_id,
    bookPath: row.place_id ? pathOf(row.place_id) : count.scope,
    seenPlaceId: null,
    seenPath: '',
    bookQuantity: row.quantity,
    seenQuantity: 0,
    note: ''
  }))
}

function unseenRows(
  reads: VarianceReads,
  { count_id, holder_id, place_id, sample_id, opened_at }: CountRow
): UnseenRow[] {
  if (holder_id !== null) {
    return reads.all<UnseenRow>(
      // Until both sides have signed it is the holder's own to account for.
      `SELECT ${unseenColumns} FROM asset WHERE holder_id = ? AND holding = 'HELD_BY_OTHER'
        AND ${expectedSql} AND state <> 'RECEIVED' AND ${notScanned} ORDER BY seq`,
      holder_id,
      opened_at,
      count_id
    )
  }
  const drawn = sample_id === null ? '' : `AND asset_id IN (${drawnThings})`
  return reads.all<UnseenRow>(
    `SELECT ${unseenColumns} FROM asset WHERE place_id IN (${placesBelow}) ${drawn}
      AND ${expectedSql} AND ${notScanned}
      AND place_id NOT IN (${placesBehind}) ORDER BY place_id, seq`,
    place_id,
    ...(sample_id === null ? [] : [sample_id]),
    opened_at,
    count_id,
    JSON.stringify(vouchedFor(reads, count_id))
  )
}

/** Containers (one bound value, their ids as JSON), and what stands in them. */
const placesBehind = `WITH RECURSIVE sealed (place_id) AS (
  SELECT value FROM json_each(?)
  UNION SELECT storage_place.place_id FROM storage_place JOIN sealed ON parent_id = sealed.place_id
) SELECT place_id FROM sealed`

/**
 * Containers whose seal was read whole in a count and vouches for what the books have in them. A seal that was put on or
 * opened since the count began says nothing: it may have been closed in front of the counters, over anything.
 */
function vouchedFor(reads: VarianceReads, countId: string): string[] {
  return reads
    .all<{ place_id: string; seal_number: string }>(
      `SELECT place.place_id, place.seal_number FROM stock_count_scan AS scan
      JOIN stock_count USING (count_id) JOIN storage_place AS place ON place.place_id = scan.place_id
      WHERE scan.count_id = ? AND verdict = 'SEALED_WHOLE' AND undone_at IS NULL AND place.seal_number IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM timeline JOIN journal ON journal.seq = timeline.seq
        WHERE timeline.subject = 'place:' || scan.place_id AND timeline.seq > opened_seq
        AND journal.kind IN ('custody.ContainerSealed', 'custody.ContainerSealOpened'))`,
      countId
    )
    .filter(({ place_id: placeId, seal_number: sealNumber }) => sealVouches(reads, { placeId, sealNumber }))
    .map(({ place_id }) => place_id)
}

/** The same tag in two places, where the books had it in one: a label too many, or a thing carried after the counters. */
function doublesAmong(reads: VarianceReads, count: CountRow, odd: readonly ScanRow[]): Found[] {
  const suspects = new Set(
    odd.filter(({ answer }) => answer === 'OTHER_PLACE_BEFORE').map(({ asset_id }) => asset_id)
  )
  return [...suspects].flatMap((assetId) => {
    const scans = reads.all<ScanRow>(
      'SELECT * FROM stock_count_scan WHERE count_id = ? AND asset_id = ? AND undone_at IS NULL ORDER BY seq',
      count.count_id,
      assetId
    )
    const elsewhere = scans.find(({ book_spot_id, place_id }) => book_spot_id !== place_id)
    const first = scans.find((scan) => scan !== elsewhere)
    if (!first || !elsewhere) return []
    const double = ofScan(elsewhere, 'DOUBLE')
    return [{ ...double, seenPath: `${first.place_path}; ${elsewhere.place_path}` }]
  })
}

/** Everything that one scan says: a thing may lie in the wrong place and have a torn seal. */
function variancesOfScan(scan: ScanRow, doubled: ReadonlySet<string | null>): Found[] {
  if (scan.asset_id === null) return [ofScan(scan, 'EXTRA')]
  if (scan.verdict === 'NOT_IN_STORE') return [ofScan(scan, 'NOT_IN_STORE')]
  const found: Found[] = []
  if (scan.verdict === 'WAS_MISSING') found.push(ofScan(scan, 'WAS_MISSING'))
  if (scan.verdict === 'WRONG_PLACE' && !doubled.has(scan.asset_id)) found.push(ofScan(scan, 'WRONG_PLACE'))
  const book = { quantity: scan.book_quantity, sealed: scan.book_sealed === 'YES' }
  const seen = { quantity: scan.quantity, condition: scan.condition, sealWhole: scan.seal_whole === 'YES' }
  return [...found, ...defectsOf(book, seen).map((defect) => ofScan(scan, defect))]
}

function ofScan(scan: ScanRow, kind: Found['kind']): Found {
  const isVoid = scan.verdict === 'VOID_TAG'
  return {
    kind,
    state: 'OPEN',
    assetId: scan.asset_id,
    scanId: scan.scan_id,
    name: scan.name === '' ? scan.scanned_text : scan.name,
    tag: scan.tag,
    bookSpotId: scan.book_spot_id,
    bookPath: scan.book_path,
    seenPlaceId: scan.place_id,
    seenPath: scan.place_path,
    bookQuantity: scan.book_quantity,
    seenQuantity: scan.quantity,
    note: isVoid ? `TAG_VOID ${scan.tag}` : scan.condition
  }
}

/** Things of which every scan agrees with the books. */
export function matchedOf(reads: VarianceReads, countId: string): number {
  const row = reads.get<{ matched: number }>(
    `SELECT count(*) AS matched FROM (SELECT asset_id FROM stock_count_scan WHERE count_id = ?
      AND undone_at IS NULL AND asset_id IS NOT NULL GROUP BY asset_id HAVING min(verdict = 'MATCH') = 1)`,
    countId
  )
  return row?.matched ?? 0
}
