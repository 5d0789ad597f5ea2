// A counter begins a place by its tag, and another says when everything in it is scanned. An empty place is finished as
// well: that nothing lies there is a result.
import type { stockCountPlaceTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { PlaceKind } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { placeByTag, placePath } from '../places/places'
import { countHead } from './count-head'
import { countRow, isCounter, openCountOf, type CountRow } from './count-row'
import { countedKinds, liesIn } from './scope'

export type CountPlaceRow = RowIn<typeof stockCountPlaceTable>

export const countPlace: Decide<'custody.countPlace'> = (act, { countId, tag }) => {
  const count = openCountOf(act, act.caller, countId)
  const { place_id: placeId, kind } = placeByTag(act, tag)
  if (!countedKinds.includes(kind as PlaceKind)) refuse('PLACE_NOT_FOR_ASSETS')
  if (!inScope(act, count, placeId)) refuse('PLACE_NOT_IN_COUNT')
  const path = placePath(act, placeId)
  const begun = countPlaceRow(act, countId, placeId)
  if (begun) {
    return { placeId, placePath: path, scanned: begun.scanned, finished: begun.finished_at !== null }
  }
  act.append({
    kind: 'custody.CountPlaceBegun',
    subject: `count:${countId}`,
    payload: { countId, placeId, path }
  })
  return { placeId, placePath: path, scanned: 0, finished: false }
}

function inScope(reads: Pick<Reads, 'get'>, count: CountRow, placeId: string): boolean {
  if (count.place_id === null) return false
  if (count.sample_id === null) return liesIn(reads, placeId, count.place_id)
  const drawn = reads.get(
    'SELECT 1 FROM stock_sample_item WHERE sample_id = ? AND place_id = ? LIMIT 1',
    count.sample_id,
    placeId
  )
  return drawn !== undefined
}

export const finishCountPlace: Decide<'custody.finishCountPlace'> = (act, { countId, placeId }) => {
  openCountOf(act, act.caller, countId)
  const place = openPlaceOf(act, countId, placeId)
  refuseAlone(act, place)
  const { path, scanned } = place
  act.append({
    kind: 'custody.CountPlaceFinished',
    subject: `count:${countId}`,
    payload: { countId, placeId, path, scanned }
  })
  return {}
}

/**
 * Refuses COUNT_PLACE_ALONE: who began a place does not finish it, or one person would have counted it. A holder's place
 * is begun by the head as he opens the review; there it is who alone has scanned.
 */
function refuseAlone(act: Act, { count_id: countId, begun_by: begunBy, scanned, path }: CountPlaceRow): void {
  const { userId, fullName } = act.caller
  const isSecond = isCounter(act, { userId: begunBy }, countId)
    ? begunBy !== userId
    : scanned === 0 || hasScanOfOther(act, countId, userId)
  if (isSecond) return
  const others = countHead(act, countRow(act, countId)).counters.filter((name) => name !== fullName)
  refuse('COUNT_PLACE_ALONE', { placePath: path, others: others.join(', ') })
}

function hasScanOfOther(act: Act, countId: string, userId: string): boolean {
  const scan = act.get(
    'SELECT 1 FROM stock_count_scan WHERE count_id = ? AND scanned_by <> ? LIMIT 1',
    countId,
    userId
  )
  return scan !== undefined
}

export function countPlaceRow(
  reads: Pick<Reads, 'get'>,
  countId: string,
  placeId: string
): CountPlaceRow | undefined {
  return reads.get<CountPlaceRow>(
    'SELECT * FROM stock_count_place WHERE count_id = ? AND place_id = ?',
    countId,
    placeId
  )
}

/** A place that is begun and not finished. Refuses COUNT_PLACE_UNREAD and COUNT_PLACE_FINISHED. */
export function openPlaceOf(reads: Pick<Reads, 'get'>, countId: string, placeId: string): CountPlaceRow {
  const place = countPlaceRow(reads, countId, placeId) ?? refuse('COUNT_PLACE_UNREAD')
  if (place.finished_at !== null) refuse('COUNT_PLACE_FINISHED', { placePath: place.path })
  return place
}
