// The tree of places with what lies in each, for the map, the lists and the settings; and leases that end.
import type { OutputOf } from '@shared/contract'
import type { PlaceKind } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { marksByPlace, tornBoxes, type PlaceMarks } from './place-marks'
import { between, descriptionOf, placePath, type PlaceRow } from './places'

const leasesMax = 500
const byName = new Intl.Collator('vi', { numeric: true })

export const listStoragePlaces: QueryHandler<'custody.listStoragePlaces'> = (reading) => {
  const { permissions } = reading.caller
  // Whoever neither reads nor arranges the stock sees the places and not how full they are: he may be asked to count.
  const told = permissions.has('custody.read') || permissions.has('custody.arrangeStore')
  const counts = told ? countsByPlace(reading) : new Map<string, number>()
  const marks = told ? marksByPlace(reading, reading.today) : new Map<string, PlaceMarks>()
  const torn = told ? tornBoxes(reading) : new Set<string>()
  return {
    places: placesInOrder(reading).map(({ shown }) => ({
      ...shown,
      assetCount: counts.get(shown.placeId) ?? 0,
      sealNumber: told ? shown.sealNumber : null,
      sealTorn: torn.has(shown.placeId),
      marks: marks.get(shown.placeId) ?? null
    }))
  }
}

export interface StandingPlace {
  row: PlaceRow
  path: string
  shown: Omit<OutputOf<'custody.listStoragePlaces'>['places'][number], 'assetCount' | 'sealTorn' | 'marks'>
}

/** The tree as it was last put in order, and the change after which that was. */
let remembered: { after: string; places: readonly StandingPlace[] } = { after: '', places: [] }

/**
 * Every open place, each before what stands in it, neighbours by name. Twenty thousand names are not put in order again
 * for every scan: only when the latest change of a place is another one than before.
 */
export function placesInOrder(reads: Pick<Reads, 'get' | 'all'>): readonly StandingPlace[] {
  const latest = reads.get<{ place_id: string; changed_seq: number }>(
    'SELECT place_id, changed_seq FROM storage_place ORDER BY changed_seq DESC LIMIT 1'
  )
  if (!latest) return []
  const after = `${latest.place_id} ${latest.changed_seq}`
  if (remembered.after !== after) {
    const rows = reads.all<PlaceRow>('SELECT * FROM storage_place WHERE closed_at IS NULL')
    remembered = { after, places: inOrder(rows).map(standingPlace) }
  }
  return remembered.places
}

function standingPlace({ row, path }: { row: PlaceRow; path: string }): StandingPlace {
  return {
    row,
    path,
    shown: {
      placeId: row.place_id,
      tag: row.tag,
      parentId: row.parent_id,
      kind: row.kind as PlaceKind,
      ...descriptionOf(row),
      path,
      sealNumber: row.seal_number
    }
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
function inOrder(rows: readonly PlaceRow[]): { row: PlaceRow; path: string }[] {
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
