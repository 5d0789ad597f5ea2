// The places of a count: everything below its place in which things may lie. Which of them hold something plays no
// part, or the list would tell a counter where to look.
import type { PlaceKind } from '@shared/contract/custody'
import type { Reads } from '../../database/read'

/** A place with everything below it, as `place_id`: for `place_id IN (…)`, with one bound value. */
export const placesBelow = `WITH RECURSIVE below (place_id) AS (
  SELECT ? UNION SELECT storage_place.place_id FROM storage_place JOIN below ON parent_id = below.place_id
) SELECT place_id FROM below`

/** Places in which a count looks; a warehouse is its own receiving room. */
export const countedKinds: readonly PlaceKind[] = ['WAREHOUSE', 'CELL', 'YARD', 'CONTAINER']

const countedKindsSql = countedKinds.map((kind) => `'${kind}'`).join(', ')

/** The places to go to below a place (one bound value). What stands inside a sealed container cannot be reached. */
export const placesToCount = `WITH RECURSIVE below (place_id, sealed) AS (
  SELECT place_id, 0 FROM storage_place WHERE place_id = ?
  UNION SELECT inner_place.place_id, inner_place.seal_number IS NOT NULL
  FROM storage_place AS inner_place JOIN below ON inner_place.parent_id = below.place_id WHERE below.sealed = 0
) SELECT storage_place.place_id, tag, kind FROM below JOIN storage_place ON storage_place.place_id = below.place_id
  WHERE kind IN (${countedKindsSql}) AND closed_at IS NULL`

/** The places of a drawn sample in the order of the draw: places, not things (one bound value). */
export const placesOfSample = `SELECT storage_place.place_id, tag, kind FROM storage_place
  JOIN (SELECT place_id, min(number) AS first FROM stock_sample_item WHERE sample_id = ? GROUP BY place_id) AS drawn
  ON drawn.place_id = storage_place.place_id ORDER BY first`

/**
 * What a sample drew (one bound value), and what was taken out of it since: a lot that is split is looked for in parts, a
 * package that was emptied in what lay in it.
 */
export const drawnThings = `WITH RECURSIVE drawn (asset_id, drawn_seq) AS (
  SELECT asset_id, drawn_seq FROM stock_sample_item JOIN stock_sample USING (sample_id) WHERE sample_id = ?
  UNION SELECT part.asset_id, drawn.drawn_seq FROM drawn JOIN asset AS part ON part.parent_id = drawn.asset_id
  WHERE part.seq > drawn.drawn_seq
  UNION SELECT content.asset_id, drawn.drawn_seq FROM drawn JOIN asset AS content ON content.package_id = drawn.asset_id
  WHERE content.seq > drawn.drawn_seq
) SELECT asset_id FROM drawn`

/** The entry since which movements are told by a count: its opening, or the drawing of its sample. */
export function toldSince(
  reads: Pick<Reads, 'get'>,
  { opened_seq, sample_id }: { opened_seq: number; sample_id: string | null }
): number {
  if (sample_id === null) return opened_seq
  const sample = reads.get<{ drawn_seq: number }>(
    'SELECT drawn_seq FROM stock_sample WHERE sample_id = ?',
    sample_id
  )
  return sample?.drawn_seq ?? opened_seq
}

/** Whether a place lies in another, or is it. */
export function liesIn(reads: Pick<Reads, 'get'>, placeId: string, inPlaceId: string): boolean {
  return (
    reads.get(
      `WITH RECURSIVE up (place_id, parent_id) AS (
        SELECT place_id, parent_id FROM storage_place WHERE place_id = ?
        UNION SELECT above.place_id, above.parent_id FROM up JOIN storage_place AS above ON above.place_id = up.parent_id
      ) SELECT 1 FROM up WHERE place_id = ?`,
      placeId,
      inPlaceId
    ) !== undefined
  )
}

/** An asset that stands in no scan of a count (one bound value). */
export const notScanned = `NOT EXISTS (SELECT 1 FROM stock_count_scan AS scan
  WHERE scan.count_id = ? AND scan.asset_id = asset.asset_id AND scan.undone_at IS NULL)`
