// Where a place stands: its path from the warehouse down, and whether things may be put there or taken from it now.
import type { storagePlaceTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { placeKindsForAssets, type PlaceDescription, type PlaceKind } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type PlaceRow = RowIn<typeof storagePlaceTable>
/** Between the names of a path. */
export const between = ' · '

/** A place's row. Refuses PLACE_UNKNOWN. */
export function placeRow(reads: Pick<Reads, 'get'>, placeId: string): PlaceRow {
  return (
    reads.get<PlaceRow>('SELECT * FROM storage_place WHERE place_id = ?', placeId) ?? refuse('PLACE_UNKNOWN')
  )
}

/** A place by the tag scanned from it. Refuses PLACE_UNKNOWN. */
export function placeByTag(reads: Pick<Reads, 'get'>, tag: string): PlaceRow {
  return reads.get<PlaceRow>('SELECT * FROM storage_place WHERE tag = ?', tag) ?? refuse('PLACE_UNKNOWN')
}

/** What is said of a place, as the contract and the entries carry it. */
export function descriptionOf(row: PlaceRow): PlaceDescription {
  return {
    name: row.name,
    capacity: row.capacity === 0 ? null : row.capacity,
    suits: row.suits === '[]' ? [] : (JSON.parse(row.suits) as PlaceDescription['suits']),
    nearDoor: row.near_door === 1,
    outdoor: row.outdoor === 1,
    keeperName: row.keeper_name,
    leaseNumber: row.lease_number,
    leaseEndsOn: row.lease_ends_on
  }
}

/**
 * Where assets may be put: a place's path and warehouse. Refuses any other place with PLACE_NOT_FOR_ASSETS, a given up
 * one with PLACE_CLOSED and one inside a sealed container with CONTAINER_SEALED.
 */
export function assetPlacePath(reads: Pick<Reads, 'get'>, placeId: string): PlaceStanding {
  const standing = placeStanding(reads, placeId)
  if (!placeKindsForAssets.includes(standing.kind)) refuse('PLACE_NOT_FOR_ASSETS')
  if (standing.closed) refuse('PLACE_CLOSED', { path: standing.path })
  refuseSealed(standing)
  return standing
}

/** Nothing is put into a sealed container or taken from it: its seal is opened first, before a second person. */
export function refuseSealed({ path, sealNumber }: Pick<PlaceStanding, 'path' | 'sealNumber'>): void {
  if (sealNumber !== null) refuse('CONTAINER_SEALED', { path, sealNumber }, 'openSeal')
}

/** `Kho 1 · Kệ A03 · Ô 12`; empty for no place. */
export function placePath(reads: Pick<Reads, 'get'>, placeId: string | null): string {
  return placeId === null ? '' : placeStanding(reads, placeId).path
}

export interface PlaceStanding {
  kind: PlaceKind
  /** From the warehouse down. */
  path: string
  warehouseId: string
  closed: boolean
  /** The seal of the innermost sealed container that it is or stands in. */
  sealNumber: string | null
  /** How many places stand around it, itself included. */
  depth: number
}

/** A place with the warehouse it stands in, by one read: every move and every line of a list asks for it. */
export function placeStanding(reads: Pick<Reads, 'get'>, placeId: string): PlaceStanding {
  const found = reads.get<{
    kind: string
    path: string
    warehouse_id: string
    closed_at: string | null
    seal_number: string | null
    depth: number
  }>(
    `WITH RECURSIVE up (place_id, parent_id, path, kind, closed_at, seal_number, depth) AS (
      SELECT place_id, parent_id, name, kind, closed_at, seal_number, 1 FROM storage_place WHERE place_id = ?
      UNION ALL
      SELECT above.place_id, above.parent_id, above.name || '${between}' || up.path, up.kind, up.closed_at,
        ifnull(up.seal_number, above.seal_number), up.depth + 1
      FROM up JOIN storage_place AS above ON above.place_id = up.parent_id
    ) SELECT kind, path, place_id AS warehouse_id, closed_at, seal_number, depth FROM up WHERE parent_id IS NULL`,
    placeId
  )
  if (!found) return refuse('PLACE_UNKNOWN')
  return {
    kind: found.kind as PlaceKind,
    path: found.path,
    warehouseId: found.warehouse_id,
    closed: found.closed_at !== null,
    sealNumber: found.seal_number,
    depth: found.depth
  }
}
