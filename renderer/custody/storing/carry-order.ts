// What a scan means while an order to another warehouse is carried out. Pure, so that it can be tested without a window.
import type { OutputOf } from '@shared/contract'
import { placeKindsForAssets } from '@shared/contract/custody'
import type { StoragePlace } from '../store-map'

export type MoveOrder = OutputOf<'custody.getMoveOrder'>
export type OrderLine = MoveOrder['lines'][number]

export type Heard =
  { what: 'taken' | 'takenTwice' | 'movedBefore' | 'unread'; line: OrderLine } | { what: 'notInOrder' }

/** What the label of a thing means: it is of the order or not, in hand already, gone already, or not told apart yet. */
export function heardThing(lines: readonly OrderLine[], held: readonly string[], tag: string): Heard {
  const line = lines.find((each) => each.tag === tag)
  if (!line) return { what: 'notInOrder' }
  if (line.movedAt !== null) return { what: 'movedBefore', line }
  if (line.labelState !== 'READ') return { what: 'unread', line }
  return { what: held.includes(line.assetId) ? 'takenTwice' : 'taken', line }
}

/** Whether a place is one of the warehouse that an order names, where things may be put. */
export function isDestination(
  places: readonly StoragePlace[],
  place: StoragePlace,
  warehouseId: string
): boolean {
  if (!placeKindsForAssets.includes(place.kind)) return false
  const parents = new Map(places.map(({ placeId, parentId }) => [placeId, parentId]))
  for (let at: string | null = place.placeId; at !== null; at = parents.get(at) ?? null) {
    if (at === warehouseId) return true
  }
  return false
}

/** How far an order is, with what is in hand. */
export function carryTally(
  lines: readonly OrderLine[],
  held: readonly string[]
): { held: number; moved: number; left: number } {
  const moved = lines.filter(({ movedAt }) => movedAt !== null).length
  const inHand = lines.filter(({ assetId, movedAt }) => movedAt === null && held.includes(assetId)).length
  return { held: inHand, moved, left: lines.length - moved - inHand }
}
