// Closing: every place is finished, and the differences from the books are written, in chunks that fit an entry.
import type { Act, Decide } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { issuePaper } from '../../documents'
import { chunksThatFit } from '../list-room'
import { placePath } from '../places/places'
import { countRow, isCounter, requireCountState, type CountRow } from './count-row'
import { placesOfSample, placesToCount } from './scope'
import type { PathOf } from './found'
import { matchedOf, variancesOf } from './variances'

export const closeCount: Decide<'custody.closeCount'> = (act, { countId }) => {
  const count = countRow(act, countId)
  const { caller } = act
  if (!caller.permissions.has('custody.order') && !isCounter(act, caller, countId)) refuse('NOT_COUNTER')
  requireCountState(count, 'OPEN')
  const places = placesOf(act, count)
  refuseUnfinished(act, count, places)
  const variances = variancesOf(act, count, pathsOnce(act)).map((found, index) => ({
    number: index + 1,
    ...found
  }))
  for (const chunk of chunksThatFit(variances)) {
    act.append({
      kind: 'custody.CountVariancesFound',
      subject: `count:${countId}`,
      payload: { countId, variances: chunk }
    })
  }
  const openVariances = variances.filter(({ state }) => state === 'OPEN').length
  const to = openVariances === 0 ? ('SETTLED' as const) : ('CLOSED' as const)
  act.append({
    kind: 'custody.CountClosed',
    subject: `count:${countId}`,
    payload: {
      countId,
      to,
      places: places.length,
      scanned: count.scanned,
      matched: matchedOf(act, countId),
      variances: variances.length,
      openVariances
    }
  })
  if (to === 'SETTLED') issueRecord(act, countId)
  return { state: to, places: places.length, scanned: count.scanned }
}

/** The record can be printed as soon as nothing is left to be settled. */
export function issueRecord(act: Act, countId: string): string {
  return issuePaper(act, { form: 'COUNT_RECORD', subject: `count:${countId}`, copies: 1 })
}

export interface PlaceToCount {
  place_id: string
  tag: string
}

/** Where a count has to look, and nothing of what is there. */
export function placesOf(reads: Pick<Reads, 'all'>, count: CountRow): PlaceToCount[] {
  if (count.holder_id !== null) return [{ place_id: count.holder_id, tag: '' }]
  if (count.sample_id !== null) return reads.all<PlaceToCount>(placesOfSample, count.sample_id)
  return reads.all<PlaceToCount>(placesToCount, count.place_id)
}

function refuseUnfinished(act: Act, count: CountRow, places: readonly PlaceToCount[]): void {
  const finished = new Set(
    act
      .all<{ place_id: string }>(
        'SELECT place_id FROM stock_count_place WHERE count_id = ? AND finished_at IS NOT NULL',
        count.count_id
      )
      .map(({ place_id }) => place_id)
  )
  const open = places.filter(
    ({ place_id }) => !finished.has(place_id) && !wasAddedSince(act, place_id, count.opened_seq)
  )
  const [first] = open
  if (!first) return
  const path = count.holder_id !== null ? count.scope : placePath(act, first.place_id)
  refuse('COUNT_PLACES_OPEN', { left: open.length, placePath: path })
}

/** A place that was made during a count holds nobody up: what was put into it since is unseen until it is looked for. */
function wasAddedSince(act: Act, placeId: string, openedSeq: number): boolean {
  const added = act.get(
    `SELECT 1 FROM timeline JOIN journal ON journal.seq = timeline.seq
      WHERE timeline.subject = ? AND timeline.seq > ? AND journal.kind = 'custody.StoragePlaceAdded' LIMIT 1`,
    `place:${placeId}`,
    openedSeq
  )
  return added !== undefined
}

/** Paths, each read once. */
export function pathsOnce(reads: Pick<Reads, 'get'>): PathOf {
  const known = new Map<string, string>()
  return (placeId) => {
    if (placeId === null) return ''
    let path = known.get(placeId)
    if (path === undefined) known.set(placeId, (path = placePath(reads, placeId)))
    return path
  }
}
