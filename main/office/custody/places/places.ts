// The tree of places: warehouse → room → shelf → cell. Assets lie in cells.
import type { storagePlaceTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { placeKinds, placeKindsForAssets, type PlaceKind } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

type PlaceRow = RowIn<typeof storagePlaceTable>
const between = ' · '

export const addStoragePlace: Decide<'custody.addStoragePlace'> = (act, { parentId, kind, name: typed }) => {
  const name = oneLine(typed)
  const parent = parentId ? placeRow(act, parentId) : null
  // A place stands in one of a wider kind; a small office may skip the room.
  const rank = placeKinds.indexOf(kind)
  const parentRank = parent ? placeKinds.indexOf(parent.kind as PlaceKind) : -1
  if (parent ? parentRank >= rank : kind !== 'WAREHOUSE') refuse('PLACE_KIND_WRONG')
  const taken = act.get(
    "SELECT 1 FROM storage_place WHERE ifnull(parent_id, '') = ? AND name = ?",
    parentId ?? '',
    name
  )
  if (taken) refuse('PLACE_NAME_TAKEN', { name })
  const placeId = act.newId()
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.storagePlace', year)
  const tag = formatTag({ type: 'storagePlace', office: act.officeCode, year, number: tagNumber })
  act.append({
    kind: 'custody.StoragePlaceAdded',
    subject: `place:${placeId}`,
    payload: { placeId, tag, tagNumber, parentId, kind, name }
  })
  return { placeId, tag }
}

export const listStoragePlaces: QueryHandler<'custody.listStoragePlaces'> = (reading) => {
  const counts = new Map(
    reading
      .all<{ place_id: string; count: number }>(
        'SELECT place_id, count(*) AS count FROM asset WHERE place_id IS NOT NULL GROUP BY place_id'
      )
      .map(({ place_id, count }) => [place_id, count])
  )
  const rows = reading.all<PlaceRow>('SELECT * FROM storage_place')
  const pathOf = pathsOf(rows)
  return {
    places: rows
      .map((row) => ({
        placeId: row.place_id,
        tag: row.tag,
        parentId: row.parent_id,
        kind: row.kind as PlaceKind,
        name: row.name,
        path: pathOf(row.place_id),
        assetCount: counts.get(row.place_id) ?? 0
      }))
      .sort((one, other) => one.path.localeCompare(other.path, 'vi', { numeric: true }))
  }
}

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

/** Where assets may lie: a place's path and warehouse. Refuses any other place with PLACE_NOT_FOR_ASSETS. */
export function assetPlacePath(reads: Pick<Reads, 'get'>, placeId: string): PlaceStanding {
  const standing = placeStanding(reads, placeId)
  if (!placeKindsForAssets.includes(standing.kind)) refuse('PLACE_NOT_FOR_ASSETS')
  return standing
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
}

/** A place with the warehouse it stands in, by one read: every move and every line of a list asks for it. */
export function placeStanding(reads: Pick<Reads, 'get'>, placeId: string): PlaceStanding {
  const found = reads.get<{ kind: string; path: string; warehouse_id: string }>(
    `WITH RECURSIVE up (place_id, parent_id, path, kind) AS (
      SELECT place_id, parent_id, name, kind FROM storage_place WHERE place_id = ?
      UNION ALL
      SELECT above.place_id, above.parent_id, above.name || '${between}' || up.path, up.kind
      FROM up JOIN storage_place AS above ON above.place_id = up.parent_id
    ) SELECT kind, path, place_id AS warehouse_id FROM up WHERE parent_id IS NULL`,
    placeId
  )
  if (!found) return refuse('PLACE_UNKNOWN')
  return { kind: found.kind as PlaceKind, path: found.path, warehouseId: found.warehouse_id }
}

function pathsOf(rows: readonly PlaceRow[]): (placeId: string) => string {
  const byId = new Map(rows.map((row) => [row.place_id, row]))
  return (placeId) => {
    const names: string[] = []
    for (let next = byId.get(placeId); next; next = next.parent_id ? byId.get(next.parent_id) : undefined) {
      names.unshift(next.name)
    }
    return names.join(between)
  }
}
