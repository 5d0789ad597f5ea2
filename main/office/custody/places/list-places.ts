// The tree of places with what lies in each, for the map, the lists and the settings; and leases that end.
import type { PlaceKind } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { between, descriptionOf, placePath, type PlaceRow } from './places'

const leasesMax = 500
const byName = new Intl.Collator('vi', { numeric: true })

export const listStoragePlaces: QueryHandler<'custody.listStoragePlaces'> = (reading) => {
  const { permissions } = reading.caller
  // Whoever neither reads nor arranges the stock sees the places and not how full they are: he may be asked to count.
  const told = permissions.has('custody.read') || permissions.has('custody.arrangeStore')
  const counts = told ? countsByPlace(reading) : new Map<string, number>()
  const rows = reading.all<PlaceRow>('SELECT * FROM storage_place WHERE closed_at IS NULL')
  return {
    places: inOrder(rows).map(({ row, path }) => ({
      placeId: row.place_id,
      tag: row.tag,
      parentId: row.parent_id,
      kind: row.kind as PlaceKind,
      ...descriptionOf(row),
      path,
      assetCount: counts.get(row.place_id) ?? 0,
      sealNumber: told ? row.seal_number : null
    }))
  }
}

export const listLeases: QueryHandler<'custody.listLeases'> = (reading, { endsBy }) => ({
  leases: reading
    .all<PlaceRow & { lease_ends_on: string; count: number }>(
      `SELECT storage_place.*, (SELECT count(*) FROM asset WHERE asset.place_id = storage_place.place_id) AS count
      FROM storage_place WHERE lease_ends_on IS NOT NULL AND closed_at IS NULL AND lease_ends_on <= ?
      ORDER BY lease_ends_on LIMIT ?`,
      endsBy ?? '9999-12-31',
      leasesMax
    )
    .map((row) => ({
      placeId: row.place_id,
      path: placePath(reading, row.place_id),
      kind: row.kind as PlaceKind,
      keeperName: row.keeper_name,
      leaseNumber: row.lease_number,
      leaseEndsOn: row.lease_ends_on,
      assetCount: row.count
    }))
})

/** How many assets lie directly in each place that holds any, from the index alone. */
export function countsByPlace(reads: Pick<Reads, 'all'>): Map<string, number> {
  return new Map(
    reads
      .all<{ place_id: string; count: number }>(
        'SELECT place_id, count(*) AS count FROM asset WHERE place_id IS NOT NULL GROUP BY place_id'
      )
      .map(({ place_id, count }) => [place_id, count])
  )
}

/** Places as one walks through them: each before what stands in it, neighbours by name. */
export function inOrder(rows: readonly PlaceRow[]): { row: PlaceRow; path: string }[] {
  const children = new Map<string | null, PlaceRow[]>()
  for (const row of rows) {
    const siblings = children.get(row.parent_id)
    if (siblings) siblings.push(row)
    else children.set(row.parent_id, [row])
  }
  const ordered: { row: PlaceRow; path: string }[] = []
  const walk = (parentId: string | null, before: string): void => {
    const siblings = children.get(parentId) ?? []
    for (const row of siblings.sort((one, other) => byName.compare(one.name, other.name))) {
      const path = before + row.name
      ordered.push({ row, path })
      walk(row.place_id, path + between)
    }
  }
  walk(null, '')
  return ordered
}
