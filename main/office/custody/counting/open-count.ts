// The head opens a count and names who counts: an accountant and others, none of whom may read the stock, and never
// the keeper.
import type { InputOf } from '@shared/contract'
import type { Act, Decide, QueryHandler } from '../../act'
import { rolesHeldSince } from '../../identity'
import { refuse } from '../../refusal'
import { holderRow } from '../holders/holders'
import { placePath } from '../places/places'
import { permissionsNow, seesStock, type CountRow } from './count-row'
import { liesIn } from './scope'

type Input = InputOf<'custody.openCount'>
type Scope = { placeId: string | null; holderId: string | null; sampleId: string | null; scope: string }

export const openCount: Decide<'custody.openCount'> = (act, input) => {
  const scope = scopeOf(act, input)
  const counters = countersOf(act, input, lastCountedSeq(act, scope))
  refuseOverlap(act, scope)
  const countId = act.newId()
  const year = act.today.slice(0, 4)
  const serial = act.nextNumber('record.count', year)
  const number = `${serial}/BBKK-THADS/${year}`
  const newKeeper = input.newKeeperId ? [{ userId: input.newKeeperId, side: 'NEW_KEEPER' as const }] : []
  act.append({
    kind: 'custody.CountOpened',
    subject: `count:${countId}`,
    payload: {
      countId,
      number,
      serial,
      year,
      kind: input.kind,
      period: input.period,
      ...scope,
      keeperId: input.keeperId,
      newKeeperId: input.newKeeperId,
      // Our own people alone would review what nobody of ours keeps.
      holderSigns: scope.holderId !== null,
      signers: [
        { userId: input.keeperId, side: 'KEEPER' },
        ...newKeeper,
        ...counters,
        { userId: act.caller.userId, side: 'HEAD' }
      ]
    }
  })
  // Where a holder is reviewed there is one place to look, and no tag to read on it.
  if (scope.holderId) {
    act.append({
      kind: 'custody.CountPlaceBegun',
      subject: `count:${countId}`,
      payload: { countId, placeId: scope.holderId, path: scope.scope }
    })
  }
  return { countId, number }
}

function scopeOf(act: Act, { kind, scope }: Input): Scope {
  const wanted = kind === 'HELD_REVIEW' ? 'holderId' : kind === 'SAMPLE' ? 'sampleId' : 'placeId'
  if (!(wanted in scope)) refuse('INVALID_INPUT', { field: 'scope', problem: kind })
  if ('holderId' in scope) {
    const { name } = holderRow(act, scope.holderId)
    return { placeId: null, holderId: scope.holderId, sampleId: null, scope: name }
  }
  if ('sampleId' in scope) {
    const sample = act.get<{ place_id: string; scope: string; state: string }>(
      'SELECT place_id, scope, state FROM stock_sample WHERE sample_id = ?',
      scope.sampleId
    )
    if (!sample) refuse('SAMPLE_UNKNOWN')
    const counted = act.get(
      "SELECT 1 FROM stock_count WHERE sample_id = ? AND state <> 'CANCELLED'",
      scope.sampleId
    )
    if (sample.state !== 'DRAWN' || counted) {
      refuse('SAMPLE_STATE', { state: counted ? 'COUNTED' : sample.state, needed: 'DRAWN' })
    }
    return { placeId: sample.place_id, holderId: null, sampleId: scope.sampleId, scope: sample.scope }
  }
  const path = placePath(act, scope.placeId)
  return { placeId: scope.placeId, holderId: null, sampleId: null, scope: path }
}

/**
 * The counters with the side each signs on. Refuses whoever can read the stock, who kept it since it was last counted (what
 * he kept is what is counted now), and a count without an accountant.
 */
function countersOf(act: Act, { kind, counterIds, keeperId, newKeeperId }: Input, countedSeq: number) {
  const people = [...counterIds, keeperId, ...(newKeeperId ? [newKeeperId] : []), act.caller.userId]
  if (new Set(people).size !== people.length) refuse('SAME_PERSON')
  if ((kind === 'KEEPER_CHANGE') !== (newKeeperId !== null)) {
    refuse('INVALID_INPUT', { field: 'newKeeperId', problem: kind })
  }
  for (const keeper of [keeperId, ...(newKeeperId ? [newKeeperId] : [])]) {
    const { permissions, fullName } = permissionsNow(act, keeper)
    if (!permissions.has('custody.keep')) refuse('NOT_KEEPER', { fullName })
  }
  const counters = counterIds.map((userId) => {
    const { permissions, fullName, accountant } = permissionsNow(act, userId)
    if (seesStock(permissions)) refuse('COUNTER_SEES_STOCK', { fullName })
    if (!permissions.has('custody.count')) refuse('NOT_COUNTER')
    if (rolesHeldSince(act, userId, countedSeq).includes('STOREKEEPER')) {
      refuse('COUNTER_KEPT_STORE', { fullName })
    }
    return { userId, side: accountant ? ('ACCOUNTANT' as const) : ('COUNTER' as const) }
  })
  if (!counters.some(({ side }) => side === 'ACCOUNTANT')) refuse('COUNT_NEEDS_ACCOUNTANT')
  return counters
}

/** The opening of the last count that looked at all of what is to be counted, to its end; 0 for none. */
function lastCountedSeq(act: Act, { placeId, holderId }: Scope): number {
  const last = act
    .all<Pick<CountRow, 'opened_seq' | 'place_id' | 'holder_id'>>(
      `SELECT opened_seq, place_id, holder_id FROM stock_count
      WHERE closed_at IS NOT NULL AND sample_id IS NULL ORDER BY opened_seq DESC`
    )
    .find((count) =>
      placeId === null || count.place_id === null
        ? count.holder_id !== null && count.holder_id === holderId
        : liesIn(act, placeId, count.place_id)
    )
  return last?.opened_seq ?? 0
}

/**
 * What is counted is counted once at a time: two counts over one place, or one below the other, would each ask for an
 * outcome of what the other found, and the second could not be given one. A sample is drawn from its place.
 */
function refuseOverlap(act: Act, { placeId, holderId }: Scope): void {
  const open = act
    .all<Pick<CountRow, 'number' | 'scope' | 'place_id' | 'holder_id'>>(
      "SELECT number, scope, place_id, holder_id FROM stock_count WHERE state = 'OPEN' ORDER BY opened_seq"
    )
    .find((count) =>
      count.place_id === null || placeId === null
        ? count.holder_id !== null && count.holder_id === holderId
        : liesIn(act, placeId, count.place_id) || liesIn(act, count.place_id, placeId)
    )
  if (open) refuse('COUNT_OPEN_ALREADY', { number: open.number, scope: open.scope })
}

export const listCountPeople: QueryHandler<'custody.listCountPeople'> = (reading) => {
  const users = reading
    .all<{ user_id: string }>('SELECT user_id FROM app_user ORDER BY full_name')
    .map(({ user_id: userId }) => ({ userId, ...permissionsNow(reading, userId) }))
  return {
    counters: users
      .filter(({ permissions }) => permissions.has('custody.count') && !seesStock(permissions))
      .map(({ userId, fullName, accountant }) => ({ userId, fullName, accountant })),
    keepers: users
      .filter(({ permissions }) => permissions.has('custody.keep'))
      .map(({ userId, fullName }) => ({ userId, fullName }))
  }
}
