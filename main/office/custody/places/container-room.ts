// Containers in use, what stands in them and how much they may hold. One entry tells of everything that moves with it, so
// that there is a most; it knows nothing of sizes and weights.
import { containerAssetsMax } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { placeRow, type PlaceRow } from './places'

/** A container in use. Refuses PLACE_UNKNOWN, NOT_A_CONTAINER and PLACE_CLOSED. */
export function containerRow(reads: Pick<Reads, 'get'>, placeId: string): PlaceRow {
  const row = placeRow(reads, placeId)
  if (row.kind !== 'CONTAINER') refuse('NOT_A_CONTAINER', { name: row.name })
  if (row.closed_at !== null) refuse('PLACE_CLOSED', { path: row.name })
  return row
}

/** The beginning of a query: `inside` are a place and every open place that stands in it, with how deep each stands. */
export const placesInside = `WITH RECURSIVE inside (place_id, depth) AS (
  SELECT ?, 1
  UNION ALL
  SELECT storage_place.place_id, depth + 1 FROM inside JOIN storage_place ON parent_id = inside.place_id
  WHERE closed_at IS NULL
)`

/**
 * Refuses CONTAINER_TOO_FULL where the outermost container around a place would hold more than may move with it: boxes
 * in it count with what is in them. A place in no container takes any number.
 */
export function refuseFullContainer(
  reads: Pick<Reads, 'get'>,
  { placeId, adding }: { placeId: string; adding: number }
): void {
  const outermost = outermostContainer(reads, placeId)
  if (!outermost) return
  const held = reads.get<{ count: number }>(
    `${placesInside} SELECT count(*) AS count FROM inside JOIN asset ON asset.place_id = inside.place_id`,
    outermost.place_id
  )
  if ((held?.count ?? 0) + adding > containerAssetsMax) refuseTooFull(outermost.name)
}

export function refuseTooFull(name: string): never {
  return refuse('CONTAINER_TOO_FULL', { name, most: containerAssetsMax })
}

function outermostContainer(
  reads: Pick<Reads, 'get'>,
  placeId: string
): { place_id: string; name: string } | undefined {
  return reads.get<{ place_id: string; name: string }>(
    `WITH RECURSIVE up (place_id, parent_id, name, kind, depth) AS (
      SELECT place_id, parent_id, name, kind, 1 FROM storage_place WHERE place_id = ?
      UNION ALL
      SELECT above.place_id, above.parent_id, above.name, above.kind, up.depth + 1
      FROM up JOIN storage_place AS above ON above.place_id = up.parent_id WHERE up.kind = 'CONTAINER'
    ) SELECT place_id, name FROM up WHERE kind = 'CONTAINER' ORDER BY depth DESC LIMIT 1`,
    placeId
  )
}

/** Things with how many of each. */
export type Contents = [assetId: string, quantity: number][]

/**
 * Every asset in a place, also in what stands in it, by the order of receipt; but none that is missing or reported lost:
 * nobody signs for that it lies there.
 */
export function contentsOf(reads: Pick<Reads, 'all'>, placeId: string): Contents {
  return reads
    .all<{ asset_id: string; quantity: number }>(
      `${placesInside} SELECT asset_id, quantity FROM inside JOIN asset ON asset.place_id = inside.place_id
      WHERE asset.state <> 'MISSING' AND NOT EXISTS (SELECT 1 FROM asset_incident AS loss
        WHERE loss.asset_id = asset.asset_id AND loss.kind = 'LOST' AND loss.state <> 'CLOSED') ORDER BY seq`,
      placeId
    )
    .map(({ asset_id, quantity }) => [asset_id, quantity])
}
