// A count's row, who may act in it, and what is refused to whom. What is refused to a counter names no thing and no
// number of the books.
import { endedStates, type CountKind } from '@shared/contract/custody'
import type { countStates } from '@shared/contract/custody'
import type { stockCountSignerTable, stockCountTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { permissionsOf } from '@shared/permissions'
import type { Caller } from '../../act'
import type { Reads } from '../../database/read'
import { rolesHeldSince, rolesOf } from '../../identity'
import { refuse } from '../../refusal'

type CountReads = Pick<Reads, 'get' | 'all'>
export type CountRow = RowIn<typeof stockCountTable>
export type SignerRow = RowIn<typeof stockCountSignerTable>
export type CountState = (typeof countStates)[number]

/** A count's row. Refuses COUNT_UNKNOWN. */
export function countRow(reads: Pick<Reads, 'get'>, countId: string): CountRow {
  return (
    reads.get<CountRow>('SELECT * FROM stock_count WHERE count_id = ?', countId) ?? refuse('COUNT_UNKNOWN')
  )
}

/** Refuses COUNT_STATE for a count that is in none of these states. */
export function requireCountState(count: CountRow, ...states: CountState[]): void {
  if (!states.includes(count.state as CountState)) {
    refuse('COUNT_STATE', { state: count.state, needed: states[0] ?? '' })
  }
}

/** The side on which a person stands in a count, or null. */
export function sideOf(reads: Pick<Reads, 'get'>, countId: string, userId: string): SignerRow | null {
  return (
    reads.get<SignerRow>(
      'SELECT * FROM stock_count_signer WHERE count_id = ? AND user_id = ?',
      countId,
      userId
    ) ?? null
  )
}

const countingSides: readonly string[] = ['ACCOUNTANT', 'COUNTER']

/** An open count in which the caller counts. Whoever had a right to the stock at any time since it was opened counts no more. */
export function openCountOf(reads: CountReads, caller: Caller, countId: string): CountRow {
  const count = myCount(reads, caller, countId)
  requireCountState(count, 'OPEN')
  return count
}

/** A count in which the caller counts, whatever its state. Refuses NOT_COUNTER and COUNTER_SEES_STOCK. */
export function myCount(reads: CountReads, caller: Caller, countId: string): CountRow {
  const count = countRow(reads, countId)
  if (!isCounter(reads, caller, countId)) refuse('NOT_COUNTER')
  const roles = rolesHeldSince(reads, caller.userId, count.opened_seq)
  if (seesStock(permissionsOf(roles))) refuse('COUNTER_SEES_STOCK', { fullName: caller.fullName })
  return count
}

export function isCounter(
  reads: Pick<Reads, 'get'>,
  caller: Pick<Caller, 'userId'>,
  countId: string
): boolean {
  return countingSides.includes(sideOf(reads, countId, caller.userId)?.side ?? '')
}

/** Whoever may read the stock knows what he ought to find; who arranges it is told how full each place is. */
export function seesStock(permissions: ReadonlySet<string>): boolean {
  return ['custody.read', 'custody.keep', 'custody.order', 'custody.approve', 'custody.arrangeStore'].some(
    (each) => permissions.has(each)
  )
}

/** A person's permissions today, by the roles that stand. Refuses USER_UNKNOWN. */
export function permissionsNow(
  reads: Reads,
  userId: string
): { fullName: string; permissions: ReadonlySet<string>; accountant: boolean } {
  const user = reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)
  if (!user) return refuse('USER_UNKNOWN')
  const roles = rolesOf(reads, userId)
  return {
    fullName: user.full_name,
    permissions: permissionsOf(roles),
    accountant: roles.includes('ACCOUNTANT')
  }
}

export const kindOf = (count: CountRow): CountKind => count.kind as CountKind

const notExpected = [...endedStates, 'LENT_OUT', 'MISSING'].map((state) => `'${state}'`).join(', ')

/**
 * Whether a count expects a thing where the books have it (one bound value: when the count was opened). What was reported
 * lost only since then is expected as well, or a report would take it out of the count in front of the counters.
 */
export const expectedSql = `(asset.state NOT IN (${notExpected}) OR (asset.state = 'MISSING' AND EXISTS (
  SELECT 1 FROM asset_incident AS lost WHERE lost.asset_id = asset.asset_id AND lost.kind = 'LOST'
  AND lost.state <> 'CLOSED' AND lost.reported_at >= ?)))`
