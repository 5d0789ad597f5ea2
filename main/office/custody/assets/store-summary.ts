// What the store holds, in figures: read from one index, however many assets there are.
import type { OutputOf } from '@shared/contract'
import { endedStates } from '@shared/contract/custody'
import type { QueryHandler } from '../../act'

type Summary = OutputOf<'custody.getStoreSummary'>

interface Standing {
  state: Summary['byState'][number]['state']
  holding: Summary['byHolding'][number]['holding']
  kind: Summary['byKind'][number]['kind']
  count: bigint
  dong: bigint
}

export const getStoreSummary: QueryHandler<'custody.getStoreSummary'> = (reading) => {
  const standings = reading.allMoney<Standing>(
    `SELECT state, holding, kind, count(*) AS count, sum(book_price_dong) AS dong FROM asset
    GROUP BY state, holding, kind`
  )
  const held = standings.filter(({ state }) => !endedStates.includes(state))
  const of = (...states: Summary['byState'][number]['state'][]): number =>
    countOf(standings.filter(({ state }) => states.includes(state)))
  return {
    inStore: of('RECEIVED', 'IN_OWN_STORE', 'RELEASE_PROPOSED', 'OUT_ORDERED'),
    awaitingRelease: of('RELEASE_PROPOSED', 'OUT_ORDERED'),
    returned: of('RETURNED'),
    asOf: reading.today,
    byState: groups(standings, ({ state }) => state).map(([state, rows]) => ({
      state,
      count: countOf(rows)
    })),
    byHolding: groups(held, ({ holding }) => holding).map(([holding, rows]) => ({
      holding,
      count: countOf(rows),
      bookPriceDong: dongOf(rows)
    })),
    byKind: groups(held, ({ kind }) => kind).map(([kind, rows]) => ({
      kind,
      count: countOf(rows),
      bookPriceDong: dongOf(rows)
    }))
  }
}

function groups<Key>(rows: readonly Standing[], keyOf: (row: Standing) => Key): [Key, Standing[]][] {
  const found = new Map<Key, Standing[]>()
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
  return [...found]
}

function countOf(rows: readonly Standing[]): number {
  return Number(rows.reduce((sum, { count }) => sum + count, 0n))
}

function dongOf(rows: readonly Standing[]): string {
  return rows.reduce((sum, { dong }) => sum + dong, 0n).toString()
}
