import { formatDay } from '@shared/calendar'
import { formatDong } from '@shared/money'
import type { OutputOf } from '@shared/contract'
import { useQuery } from '../../office'
import { Icon } from '../../ui/icon'
import { Money } from '../../ui/money-field'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'

type Summary = OutputOf<'custody.getStoreSummary'>

/** What the store holds today, for as long as no asset is open. */
export function StoreSummary() {
  const { value, refusal, fault } = useQuery('custody.getStoreSummary', {})
  const { summary } = words.custodyAssets
  return (
    <section className="store-summary">
      <header className="mode-head">
        <h1>{summary.heading}</h1>
        {value && <span className="note">{summary.asOf(formatDay(value.asOf))}</span>}
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && <Figures value={value} />}
      {value && value.byKind.length > 0 && <Kinds value={value} />}
      <p className="summary-start">
        <Icon name="scan" size={20} />
        <span>
          <strong>{summary.start}</strong>
          <small>{summary.startHint}</small>
        </span>
      </p>
    </section>
  )
}

function Figures({ value }: { value: Summary }) {
  const { summary } = words.custodyAssets
  const state = (name: Summary['byState'][number]['state']): number =>
    value.byState.find((each) => each.state === name)?.count ?? 0
  const holding = (name: Summary['byHolding'][number]['holding']): number =>
    value.byHolding.find((each) => each.holding === name)?.count ?? 0
  const figures: readonly (readonly [string, number])[] = [
    [summary.own, holding('OWN_STORE') - state('LENT_OUT')],
    [summary.other, holding('HELD_BY_OTHER')],
    [summary.out, state('LENT_OUT')],
    [summary.leaving, value.awaitingRelease],
    [summary.unread, state('RECEIVED')],
    [summary.missing, state('MISSING')]
  ]
  return (
    <dl className="summary-figures">
      {figures.map(([name, count]) => (
        <div key={name} className={name === summary.missing && count > 0 ? 'tone-red' : undefined}>
          <dt>{name}</dt>
          <dd>{formatDong(String(count))}</dd>
        </div>
      ))}
    </dl>
  )
}

function Kinds({ value }: { value: Summary }) {
  const { summary } = words.custodyAssets
  const kinds = [...value.byKind].sort((one, other) => other.count - one.count)
  const most = kinds[0]?.count ?? 1
  return (
    <table className="summary-kinds">
      <caption>{summary.byKind}</caption>
      <thead>
        <tr>
          <th>{summary.kind}</th>
          <th aria-hidden="true" />
          <th>{summary.items}</th>
          <th>{summary.price}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, count, bookPriceDong }) => (
          <tr key={kind}>
            <td>{words.custody.kinds[kind]}</td>
            <td aria-hidden="true">
              <meter min={0} max={most} value={count} />
            </td>
            <td>{formatDong(String(count))}</td>
            <td>
              <Money amount={bookPriceDong} unit />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
