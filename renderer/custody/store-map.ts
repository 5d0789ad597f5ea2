// The places of the store as a keeper sees them: halls, racks in them, cells in those. Pure, so that what the map
// shows can be tested without drawing it.
import type { OutputOf } from '@shared/contract'

export type StoragePlace = OutputOf<'custody.listStoragePlaces'>['places'][number]

/** A shelf with its cells, or the cells of a hall that stand on no shelf. */
export interface Rack {
  key: string
  /** Null for cells without a shelf. */
  name: string | null
  cells: StoragePlace[]
}

/** A warehouse or room that directly holds shelves or cells, or nothing yet. */
export interface Hall {
  place: StoragePlace
  racks: Rack[]
  assetCount: number
  cellCount: number
  usedCells: number
}

/** The halls in the order of the places given. */
export function hallsOf(places: readonly StoragePlace[]): Hall[] {
  const children = (parentId: string): StoragePlace[] => places.filter((place) => place.parentId === parentId)
  return places
    .filter(({ kind }) => kind === 'WAREHOUSE' || kind === 'ROOM')
    .map((place) => ({ place, inside: children(place.placeId) }))
    .filter(
      ({ inside }) => inside.length === 0 || inside.some(({ kind }) => kind === 'SHELF' || kind === 'CELL')
    )
    .map(({ place, inside }) => {
      const loose = inside.filter(({ kind }) => kind === 'CELL')
      const racks: Rack[] = inside
        .filter(({ kind }) => kind === 'SHELF')
        .map((shelf) => ({ key: shelf.placeId, name: shelf.name, cells: children(shelf.placeId) }))
      if (loose.length > 0) racks.push({ key: place.placeId, name: null, cells: loose })
      const cells = racks.flatMap((rack) => rack.cells)
      return {
        place,
        racks,
        assetCount: cells.reduce((sum, { assetCount }) => sum + assetCount, 0),
        cellCount: cells.length,
        usedCells: cells.filter(({ assetCount }) => assetCount > 0).length
      }
    })
}

/** The hall that a place is or lies in, or null. */
export function hallWith(halls: readonly Hall[], placeId: string | null): Hall | null {
  if (placeId === null) return null
  const holds = (hall: Hall): boolean =>
    hall.place.placeId === placeId ||
    hall.racks.some(({ key, cells }) => key === placeId || cells.some((cell) => cell.placeId === placeId))
  return halls.find(holds) ?? null
}

/** One of four greys: empty, one thing, a few, many. The store knows no capacity, so the steps are counts. */
export function fillOf(assetCount: number): 0 | 1 | 2 | 3 {
  if (assetCount === 0) return 0
  if (assetCount === 1) return 1
  return assetCount < 5 ? 2 : 3
}

/** The share of cells in use as people read it: `78 %`. */
export function usedPercent({ usedCells, cellCount }: Pick<Hall, 'usedCells' | 'cellCount'>): string {
  return `${cellCount === 0 ? 0 : Math.round((usedCells * 100) / cellCount)} %`
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
