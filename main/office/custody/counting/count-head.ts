// How a count is shown in any list: what it is, who counts, how far it has come. Nothing of the stock.
import type { countSides } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import type { Reads } from '../../database/read'
import type { CountRow } from './count-row'

export type CountHead = Omit<OutputOf<'custody.listMyCounts'>['counts'][number], 'signing'>
export type Signing = OutputOf<'custody.listMyCounts'>['counts'][number]['signing'][number]

export function countHead(reads: Pick<Reads, 'get' | 'all'>, count: CountRow): CountHead {
  return {
    countId: count.count_id,
    number: count.number,
    kind: count.kind as CountHead['kind'],
    state: count.state as CountHead['state'],
    scope: count.scope,
    period: count.period,
    openedAt: count.opened_at,
    openedBy: nameOf(reads, count.opened_by),
    counters: signingOf(reads, count.count_id)
      .filter(({ side }) => side === 'ACCOUNTANT' || side === 'COUNTER')
      .map(({ name }) => name),
    closedAt: count.closed_at,
    cancelled:
      count.cancelled_at === null ? null : { at: count.cancelled_at, by: nameOf(reads, count.cancelled_by) }
  }
}

const order: readonly (typeof countSides)[number][] = [
  'KEEPER',
  'NEW_KEEPER',
  'ACCOUNTANT',
  'COUNTER',
  'HEAD',
  'HOLDER'
]

/** Who signs, in the order of the record. Who keeps things outside stands there by his body until somebody has signed. */
export function signingOf(reads: Pick<Reads, 'all'>, countId: string): Signing[] {
  return reads
    .all<{ side: Signing['side']; full_name: string; signed_at: string | null }>(
      `SELECT side, full_name, signed_at FROM stock_count_signer
        JOIN app_user ON app_user.user_id = stock_count_signer.user_id WHERE count_id = ?
      UNION ALL SELECT 'HOLDER', ifnull(signed.full_name, holder.name), signed.signed_at FROM stock_count
        JOIN holder USING (holder_id) LEFT JOIN stock_count_holder AS signed USING (count_id)
        WHERE count_id = ? AND holder_signs = 'YES' ORDER BY full_name`,
      countId,
      countId
    )
    .map(({ side, full_name, signed_at }) => ({ side, name: full_name, signedAt: signed_at }))
    .sort((one, other) => order.indexOf(one.side) - order.indexOf(other.side))
}

export function nameOf(reads: Pick<Reads, 'get'>, userId: string | null): string {
  if (userId === null) return ''
  return (
    reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)?.full_name ??
    userId
  )
}
