// Ties a movement to the visit of the door log that it falls into. A movement outside any visit is written as such,
// and somebody will have to explain it (Hà Nội, 2019: the keeper had lent the key).
import { dayOf } from '@shared/calendar'
import type { Reads } from '../../database/read'
import { holderName } from '../holders/holders'
import { placeStanding } from '../places/places'
import { keepsDoorLog } from './store-rules'

export interface DoorMark {
  mark: 'VISIT' | 'OUTSIDE' | 'NOT_KEPT'
  visitId: string | null
}

/** Of what passes through no door of ours, or while no log is kept. */
export const notKept: DoorMark = { mark: 'NOT_KEPT', visitId: null }

type Now = Pick<Reads, 'get'> & { readonly today: string }

/**
 * The mark of a movement in a warehouse now. A visit covers the day on which somebody went in: one that nobody closed
 * would else cover every night after it.
 */
export function doorMark(
  reads: Now,
  { doorLog, warehouseId }: { doorLog: boolean; warehouseId: string }
): DoorMark {
  if (!doorLog) return notKept
  const visit = reads.get<{ visit_id: string; entered_at: string }>(
    'SELECT visit_id, entered_at FROM door_visit WHERE warehouse_id = ? AND left_at IS NULL LIMIT 1',
    warehouseId
  )
  if (!visit || dayOf(visit.entered_at) !== reads.today) return { mark: 'OUTSIDE', visitId: null }
  return { mark: 'VISIT', visitId: visit.visit_id }
}

/** The marks of a movement between two warehouses, each by its own log; within one warehouse they are the same. */
export function doorsOfMove(
  reads: Now,
  doorLog: boolean,
  { from, to }: { from: string; to: string }
): { door: DoorMark; doorFrom: DoorMark } {
  const door = doorMark(reads, { doorLog, warehouseId: to })
  return { door, doorFrom: from === to ? door : doorMark(reads, { doorLog, warehouseId: from }) }
}

/** Where a thing lies while something is done to it there, and the visit that this falls into. */
export function atDoorOf(
  reads: Now,
  { place_id: placeId, holder_id: holderId }: { place_id: string | null; holder_id: string | null }
): { door: DoorMark; path: string } {
  const path = placeId === null ? holderName(reads, holderId) : placeStanding(reads, placeId).path
  return { door: doorOf(reads, placeId), path }
}

/** The mark of what comes to a place or leaves it now; what others hold passes through no door of ours. */
export function doorOf(reads: Now, placeId: string | null): DoorMark {
  if (placeId === null) return notKept
  const { warehouseId } = placeStanding(reads, placeId)
  return doorMark(reads, { doorLog: keepsDoorLog(reads), warehouseId })
}
