// The places of the store as a keeper sees them: halls, racks in them, cells in those, with boxes, yards and what is
// wrong with them. Pure, so that what the map shows can be tested without drawing it.
import type { OutputOf } from '@shared/contract'

export type StoragePlace = OutputOf<'custody.listStoragePlaces'>['places'][number]

type PlaceMarks = NonNullable<StoragePlace['marks']>
const noMarks: PlaceMarks = { missing: 0, perishable: 0, unread: 0 }

/** A place where things lie, as the map draws it. */
export interface MapCell {
  place: StoragePlace
  /** Assets in it, those in its boxes included. */
  inside: number
  /** How many boxes stand in it. */
  boxes: number
  /** Things in it, and in its boxes, that somebody must look after. */
  marks: PlaceMarks
}

/** A shelf with its cells, or the cells or yards of a hall that stand on no shelf. */
export interface Rack {
  key: string
  /** Null for cells without a shelf. */
  name: string | null
  kind: 'SHELF' | 'LOOSE' | 'YARDS'
  cells: StoragePlace[]
}

/** A warehouse or room that directly holds shelves, cells or yards, or nothing yet. */
export interface Hall {
  place: StoragePlace
  racks: Rack[]
  /** What stands in each cell of it, by the cell's id. */
  cellsById: ReadonlyMap<string, MapCell>
  /** Everything that is or stands in it, boxes included. */
  placeIds: ReadonlySet<string>
  assetCount: number
  cellCount: number
  usedCells: number
  /** How many things fit; 0 while some lie where nobody counted what fits. */
  capacity: number
  /** How many things lie in those. */
  counted: number
}

/** Longer racks are drawn in pieces, so that the map can leave out what is out of sight. */
const rackCellsMax = 48
const hallsKnown = new WeakMap<readonly StoragePlace[], Hall[]>()

/** The halls in the order of the places given. The same places give the same halls. */
export function hallsOf(places: readonly StoragePlace[]): Hall[] {
  const before = hallsKnown.get(places)
  if (before) return before
  const children = new Map<string, StoragePlace[]>()
  for (const place of places) {
    if (place.parentId === null) continue
    const siblings = children.get(place.parentId)
    if (siblings) siblings.push(place)
    else children.set(place.parentId, [place])
  }
  const halls = places
    .filter(({ kind }) => kind === 'WAREHOUSE' || kind === 'ROOM')
    .map((place) => ({ place, inside: children.get(place.placeId) ?? [] }))
    .filter(({ inside }) => inside.length === 0 || inside.some(({ kind }) => kind !== 'ROOM'))
    .map(({ place, inside }) => hallOf(place, inside, children))
  hallsKnown.set(places, halls)
  return halls
}

function hallOf(
  place: StoragePlace,
  inside: readonly StoragePlace[],
  children: ReadonlyMap<string, StoragePlace[]>
): Hall {
  const racks: Rack[] = inside
    .filter(({ kind }) => kind === 'SHELF')
    .flatMap((shelf) =>
      inPieces({
        key: shelf.placeId,
        name: shelf.name,
        kind: 'SHELF',
        cells: children.get(shelf.placeId) ?? []
      })
    )
  const loose = inside.filter(({ kind }) => kind === 'CELL')
  if (loose.length > 0)
    racks.push(...inPieces({ key: place.placeId, name: null, kind: 'LOOSE', cells: loose }))
  const yards = inside.filter(({ kind }) => kind === 'YARD')
  if (yards.length > 0)
    racks.push(...inPieces({ key: `${place.placeId} yards`, name: null, kind: 'YARDS', cells: yards }))
  const cellsById = new Map<string, MapCell>()
  const placeIds = new Set([place.placeId, ...inside.map(({ placeId }) => placeId)])
  for (const cell of racks.flatMap((rack) => rack.cells)) {
    cellsById.set(cell.placeId, withBoxes(cell, children, placeIds))
  }
  const cells = [...cellsById.values()]
  const measured = cells.filter((cell) => cell.place.capacity !== null)
  // A share of what fits says nothing while things lie where nobody counted what fits.
  const known = cells.every((cell) => cell.place.capacity !== null || cell.inside === 0)
  return {
    place,
    racks,
    cellsById,
    placeIds,
    // What was received and waits for its label stands in the hall itself.
    assetCount: cells.reduce((sum, cell) => sum + cell.inside, place.assetCount),
    cellCount: cells.length,
    usedCells: cells.filter((cell) => cell.inside > 0).length,
    capacity: known ? measured.reduce((sum, cell) => sum + (cell.place.capacity ?? 0), 0) : 0,
    counted: measured.reduce((sum, cell) => sum + cell.inside, 0)
  }
}

function inPieces(rack: Rack): Rack[] {
  if (rack.cells.length <= rackCellsMax) return [rack]
  const pieces: Rack[] = []
  for (let from = 0; from < rack.cells.length; from += rackCellsMax) {
    const key = from === 0 ? rack.key : `${rack.key} ${from}`
    pieces.push({ ...rack, key, cells: rack.cells.slice(from, from + rackCellsMax) })
  }
  return pieces
}

/** A cell with what its boxes hold, and boxes in boxes. */
function withBoxes(
  place: StoragePlace,
  children: ReadonlyMap<string, StoragePlace[]>,
  placeIds: Set<string>
): MapCell {
  placeIds.add(place.placeId)
  const boxes = (children.get(place.placeId) ?? []).map((box) => withBoxes(box, children, placeIds))
  return {
    place,
    inside: boxes.reduce((sum, box) => sum + box.inside, place.assetCount),
    boxes: boxes.reduce((sum, box) => sum + box.boxes, boxes.length),
    marks: boxes.reduce((sum, box) => addMarks(sum, box.marks), place.marks ?? noMarks)
  }
}

/** The hall that a place is or lies in, or null. */
export function hallWith(halls: readonly Hall[], placeId: string | null): Hall | null {
  if (placeId === null) return null
  return halls.find((hall) => hall.placeIds.has(placeId)) ?? null
}

/** The cell or yard of a hall that a box stands in, or the place itself. */
export function cellAround(places: readonly StoragePlace[], placeId: string | null): string | null {
  const byId = new Map(places.map((place) => [place.placeId, place]))
  let at = placeId === null ? undefined : byId.get(placeId)
  while (at?.kind === 'CONTAINER' && at.parentId !== null) at = byId.get(at.parentId)
  return at?.placeId ?? placeId
}

/**
 * One of four greys: empty, a little, half, full. By the share of what fits where that is known, else by counts: one
 * thing, a few, many.
 */
export function fillOf(assetCount: number, capacity: number | null = null): 0 | 1 | 2 | 3 {
  if (assetCount === 0) return 0
  if (capacity !== null) return assetCount >= capacity ? 3 : assetCount * 3 <= capacity ? 1 : 2
  if (assetCount === 1) return 1
  return assetCount < 5 ? 2 : 3
}

function addMarks(one: PlaceMarks, other: PlaceMarks): PlaceMarks {
  return {
    missing: one.missing + other.missing,
    perishable: one.perishable + other.perishable,
    unread: one.unread + other.unread
  }
}

export type Warning = 'MISSING' | 'OVERFULL' | 'LEASE_ENDED' | 'PERISHABLE' | 'LEASE_ENDING' | 'UNREAD'
/** Drawn red; the others amber. */
export const redWarnings: readonly Warning[] = ['MISSING', 'LEASE_ENDED', 'OVERFULL']
const leaseWarningDays = 30

/** Everything that is wrong with a place and what lies in it, the worst first: the map shows that one, its name says all. */
export function warningsOf(
  { place, inside, marks = noMarks }: Pick<MapCell, 'place' | 'inside'> & Partial<Pick<MapCell, 'marks'>>,
  today: string
): Warning[] {
  const lease = leaseWarning(place, today)
  const found: Record<Warning, boolean> = {
    MISSING: marks.missing > 0,
    LEASE_ENDED: lease === 'LEASE_ENDED',
    OVERFULL: place.capacity !== null && inside > place.capacity,
    PERISHABLE: marks.perishable > 0,
    LEASE_ENDING: lease === 'LEASE_ENDING',
    UNREAD: marks.unread > 0
  }
  return worstFirst.filter((warning) => found[warning])
}

const worstFirst: readonly Warning[] = [...redWarnings, 'PERISHABLE', 'LEASE_ENDING', 'UNREAD']

function leaseWarning({ leaseEndsOn }: StoragePlace, today: string): 'LEASE_ENDED' | 'LEASE_ENDING' | null {
  if (leaseEndsOn === null) return null
  if (leaseEndsOn < today) return 'LEASE_ENDED'
  const daysLeft = (Date.parse(leaseEndsOn) - Date.parse(today)) / 86_400_000
  return daysLeft <= leaseWarningDays ? 'LEASE_ENDING' : null
}

/** The place, or what it stands in, that holds more than fits once these are put there; null when all fits. */
export function overfullWith(
  places: readonly StoragePlace[],
  toPlaceId: string,
  adding: readonly { id: string; fromPlaceId: string; count: number }[]
): { path: string; count: number; capacity: number } | null {
  const byId = new Map(places.map((place) => [place.placeId, place]))
  for (let at = byId.get(toPlaceId); at; at = byId.get(at.parentId ?? '')) {
    const { capacity, path } = at
    if (capacity === null) continue
    const inside = insideOf(places, at.placeId)
    // What is carried within the place is in it already.
    const fresh = adding.filter(({ fromPlaceId }) => !inside.ids.has(fromPlaceId))
    // A box brings what lies in it.
    const countOf = ({ id, count: things }: (typeof adding)[number]): number =>
      byId.has(id) ? insideOf(places, id).count : things
    const count = fresh.reduce((sum, each) => sum + countOf(each), inside.count)
    if (count > capacity) return { path, count, capacity }
  }
  return null
}

/** A place with everything that stands in it; a place is listed before what stands in it. */
function insideOf(
  places: readonly StoragePlace[],
  placeId: string
): { ids: ReadonlySet<string>; count: number } {
  const ids = new Set([placeId])
  let count = 0
  for (const place of places) {
    if (place.parentId !== null && ids.has(place.parentId)) ids.add(place.placeId)
    if (ids.has(place.placeId)) count += place.assetCount
  }
  return { ids, count }
}

/** How full a hall is as people read it: the share of what fits, or of cells in use where nobody counted. */
export function usedPercent(
  hall: Pick<Hall, 'usedCells' | 'cellCount'> & Partial<Pick<Hall, 'capacity' | 'counted'>>
): string {
  return `${Math.round(100 * usedShare(hall))} %`
}

/** From 0 to 1, and above when more lies in it than fits. */
export function usedShare({
  usedCells,
  cellCount,
  capacity = 0,
  counted = 0
}: Pick<Hall, 'usedCells' | 'cellCount'> & Partial<Pick<Hall, 'capacity' | 'counted'>>): number {
  if (capacity > 0) return counted / capacity
  return cellCount === 0 ? 0 : usedCells / cellCount
}

/** The cell `step` further in the hall, stopping at both ends; the first one when none is chosen. */
export function cellBeside(hall: Hall, cellId: string | null, step: 1 | -1): StoragePlace | null {
  const cells = hall.racks.flatMap((rack) => rack.cells)
  const at = cells.findIndex(({ placeId }) => placeId === cellId)
  if (at < 0) return cells[0] ?? null
  return cells[Math.min(Math.max(at + step, 0), cells.length - 1)] ?? null
}

/** A path in two parts: where one stands before it (`Kệ A03 · Ô 12`), and the rooms around (`Kho 1`). */
export function splitPath(path: string): { near: string; around: string } {
  const names = path.split(' · ')
  const nearFrom = Math.max(0, names.length - 2)
  return { near: names.slice(nearFrom).join(' · '), around: names.slice(0, nearFrom).join(' · ') }
}

/** The hall to begin with: the one with the most things in it. */
export function fullestHall(halls: readonly Hall[]): Hall | null {
  return halls.reduce<Hall | null>(
    (fullest, hall) => (fullest && fullest.assetCount >= hall.assetCount ? fullest : hall),
    null
  )
}

/** Rows of racks as they stand side by side in a width, each as high as its highest. Sizes in pixels. */
export interface RackRow {
  racks: Rack[]
  top: number
  height: number
}

export const mapSizes = {
  rackWidth: 95,
  cellsAcross: 4,
  cellHeight: 20,
  /** The frame of a rack, its name and the gap under it. */
  rackRest: 34,
  rackLeast: 62
} as const

/** Which racks stand beside one another in `width`: what is out of sight is not drawn. */
export function rackRows(racks: readonly Rack[], width: number): RackRow[] {
  const across = Math.max(1, Math.floor(width / mapSizes.rackWidth))
  const rows: RackRow[] = []
  let top = 0
  for (let from = 0; from < racks.length; from += across) {
    const beside = racks.slice(from, from + across)
    const lines = Math.max(...beside.map(({ cells }) => Math.ceil(cells.length / mapSizes.cellsAcross)))
    const height = Math.max(mapSizes.rackLeast, lines * mapSizes.cellHeight + mapSizes.rackRest)
    rows.push({ racks: beside, top, height })
    top += height
  }
  return rows
}
