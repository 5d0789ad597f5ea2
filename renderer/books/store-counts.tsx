import { formatDay } from '@shared/calendar'
import { useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'

/** How many things the store holds, by where they stand on their way. */
export function StoreCounts() {
  const { value, refusal, fault } = useQuery('custody.getStoreSummary', {})
  const { store } = words.books
  return (
    <section className="store-counts">
      <header>
        <h2>{store.heading}</h2>
        {value && <span className="note">{store.asOf(formatDay(value.asOf))}</span>}
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && (
        <dl>
          {(
            [
              [store.inStore, value.inStore],
              [store.awaiting, value.awaitingRelease],
              [store.returned, value.returned]
            ] as const
          ).map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
