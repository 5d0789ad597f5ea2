// The tree of places: warehouse → room → shelf → cell. Assets lie in cells.
import type { storagePlaceTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { placeKinds } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import type { Decide, QueryHandler } from '../act'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

type PlaceRow = RowIn<typeof storagePlaceTable>
const between = ' · '

export const addStoragePlace: Decide<'custody.addStoragePlace'> = (act, { parentId, kind, name: typed }) => {
  const name = oneLine(typed)
  const parent = parentId ? placeRow(act, parentId) : null
  // A place stands in one of a wider kind; a small office may skip the room.
  const rank = placeKinds.indexOf(kind)
  const parentRank = parent ? placeKinds.indexOf(parent.kind as (typeof placeKinds)[number]) : -1
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
        kind: row.kind as (typeof placeKinds)[number],
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

/** A cell's path. Refuses a place that is not a cell: assets lie nowhere else. */
export function cellPath(reads: Reads, placeId: string): string {
  const standing = standingOf(reads, placeId)
  if (standing.kind !== 'CELL') refuse('PLACE_NOT_A_CELL')
  return pathOf(standing)
}

/** `Kho 1 · Kệ A03 · Ô 12`; empty for no place. */
export function placePath(reads: Reads, placeId: string | null): string {
  return placeId === null ? '' : pathOf(standingOf(reads, placeId))
}

interface Standing {
  kind: string
  name: string
  above: string | null
  higher: string | null
  highest: string | null
}

/** A place with those that it stands in, by one read: every move and every line of a list asks for it. */
function standingOf(reads: Reads, placeId: string): Standing {
  const standing = reads.get<Standing>(
    `SELECT place.kind, place.name, above.name AS above, higher.name AS higher, highest.name AS highest
    FROM storage_place AS place
    LEFT JOIN storage_place AS above ON above.place_id = place.parent_id
    LEFT JOIN storage_place AS higher ON higher.place_id = above.parent_id
    LEFT JOIN storage_place AS highest ON highest.place_id = higher.parent_id
    WHERE place.place_id = ?`,
    placeId
  )
  return standing ?? refuse('PLACE_UNKNOWN')
}

function pathOf({ highest, higher, above, name }: Standing): string {
  return [highest, higher, above, name].filter((part) => part !== null).join(between)
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
