// Where to put a thing: places meant for its kind, beside what belongs to the same case, with room left, and near the
// door when it perishes (TT 01/2017 Art 9.2.e). It only advises; the keeper's scan of a place decides.
import { kindsNeverInOwnStore, type AssetKind } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../../act'
import { assetRow } from '../assets/asset-row'
import { countsByPlace, placesInOrder } from './list-places'
import { placeStanding, type PlaceRow } from './places'

type Suggestion = OutputOf<'custody.suggestPlaces'>['suggestions'][number]
type Reason = Suggestion['reasons'][number]

const suggestionsMax = 6
const points: Readonly<Record<Reason, number>> = {
  INTENDED: 60,
  SAME_CASE: 40,
  MEANT_FOR_KIND: 30,
  NEAR_DOOR: 25,
  ROOM_LEFT: 5,
  EMPTY: 4
}
/** Kinds that stand outdoors without harm. */
const kindsForOutdoors: readonly AssetKind[] = ['VEHICLE', 'BULKY']

interface Wanted {
  kind: AssetKind
  caseId: string | null
  placeId: string | null
  intendedId: string | null
  warehouseId: string | null
}

export const suggestPlaces: QueryHandler<'custody.suggestPlaces'> = (reading, asked) => {
  const wanted = wantedOf(reading, asked)
  if (kindsNeverInOwnStore.includes(wanted.kind)) return { suggestions: [] }
  const counts = countsByPlace(reading)
  const sameCase = new Set(
    reading
      .all<{ place_id: string }>(
        'SELECT DISTINCT place_id FROM asset WHERE case_id = ? AND place_id IS NOT NULL',
        wanted.caseId ?? ''
      )
      .map(({ place_id }) => place_id)
  )
  const places = placesInOrder(reading)
  const shut = shutPlaces(
    places.map(({ row }) => row),
    wanted.warehouseId
  )
  const judged = places.flatMap(({ row, path, shown }) => {
    if (shut.has(row.place_id)) return []
    const count = counts.get(row.place_id) ?? 0
    const reasons = reasonsFor(wanted, {
      row,
      suits: shown.suits,
      count,
      sameCase: sameCase.has(row.place_id)
    })
    return reasons ? [{ row, path, count, reasons, score: scoreOf(reasons, row, count) }] : []
  })
  return {
    suggestions: judged
      .sort((one, other) => other.score - one.score)
      .slice(0, suggestionsMax)
      .map(({ row, path, count, reasons }) => ({
        placeId: row.place_id,
        tag: row.tag,
        path,
        assetCount: count,
        capacity: row.capacity === 0 ? null : row.capacity,
        reasons
      }))
  }
}

function wantedOf(
  reading: Reading,
  asked: { assetId: string } | { kind: AssetKind; caseId: string | null }
): Wanted {
  if (!('assetId' in asked)) return { ...asked, placeId: null, intendedId: null, warehouseId: null }
  const asset = assetRow(reading, asked)
  return {
    kind: asset.kind as AssetKind,
    caseId: asset.case_id,
    placeId: asset.place_id,
    intendedId: asset.intended_place_id,
    // It leaves its warehouse only by an order of the head, so that no other is suggested.
    warehouseId: asset.place_id === null ? null : placeStanding(reading, asset.place_id).warehouseId
  }
}

/** Places that take nothing in: what is sealed with all in it, and other warehouses where one is bound to. */
function shutPlaces(rows: readonly PlaceRow[], warehouseId: string | null): Set<string> {
  const byId = new Map(rows.map((row) => [row.place_id, row]))
  const known = new Map<string, boolean>()
  const isShut = (row: PlaceRow): boolean => {
    const told = known.get(row.place_id)
    if (told !== undefined) return told
    const parent = row.parent_id === null ? undefined : byId.get(row.parent_id)
    const foreign = row.parent_id === null && warehouseId !== null && row.place_id !== warehouseId
    const shut = row.seal_number !== null || foreign || (parent !== undefined && isShut(parent))
    known.set(row.place_id, shut)
    return shut
  }
  return new Set(rows.filter(isShut).map(({ place_id }) => place_id))
}

/** Why this place, or null where it will not do. */
function reasonsFor(
  { kind, placeId, intendedId }: Wanted,
  {
    row,
    suits,
    count,
    sameCase
  }: { row: PlaceRow; suits: readonly AssetKind[]; count: number; sameCase: boolean }
): Reason[] | null {
  if (row.kind !== 'CELL' && row.kind !== 'YARD' && row.kind !== 'CONTAINER') return null
  if (row.place_id === placeId) return null
  if (row.capacity > 0 && count >= row.capacity) return null
  if (suits.length > 0 && !suits.includes(kind)) return null
  const outdoors = row.outdoor === 1 || row.kind === 'YARD'
  if (outdoors && !kindsForOutdoors.includes(kind)) return null
  return [
    ...(row.place_id === intendedId ? (['INTENDED'] as const) : []),
    ...(sameCase ? (['SAME_CASE'] as const) : []),
    ...(suits.includes(kind) || outdoors ? (['MEANT_FOR_KIND'] as const) : []),
    ...(kind === 'PERISHABLE' && row.near_door === 1 ? (['NEAR_DOOR'] as const) : []),
    ...(count === 0 ? (['EMPTY'] as const) : row.capacity > 0 ? (['ROOM_LEFT'] as const) : [])
  ]
}

function scoreOf(reasons: readonly Reason[], row: PlaceRow, count: number): number {
  const gained = reasons.reduce((sum, reason) => sum + points[reason], 0)
  // Places near the door stay free for what needs them, and a fuller place without a known capacity comes later.
  const kept = row.near_door === 1 && !reasons.includes('NEAR_DOOR') ? 8 : 0
  const crowded = row.capacity > 0 ? (4 * count) / row.capacity : Math.min(count, 40) / 4
  return gained - kept - crowded
}
