import { useState } from 'react'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag, type Tone } from '../../ui/state-tag'
import { words } from '../../words'
import { CountResults } from './count-results'
import { OpenCountForm } from './open-count-form'
import { SamplePanel } from './sample-panel'
import './counting.css'

const said = words.counting
const tones: Record<string, Tone> = {
  OPEN: 'blue',
  CLOSED: 'amber',
  SETTLED: 'amber',
  SIGNED: 'green',
  CANCELLED: 'neutral'
}

/** The counts of the store for those who read it: what came of each; the head opens new ones and draws samples. */
export function CountsPanel() {
  const mayOrder = useMay('custody.order')
  const counts = useQuery('custody.listCounts', {}, { keepFormer: true })
  const [chosen, setChosen] = useState<string | null>(null)
  const known = counts.value?.counts ?? []
  const shown = chosen ?? known[0]?.countId ?? (mayOrder ? 'open' : null)
  return (
    <section className="counts">
      <div className="counts-list">
        <header>
          <h2>{said.results.heading}</h2>
        </header>
        {mayOrder && (
          <div className="count-actions counts-new">
            <SecondaryAction icon="plus" keys="F8" words={said.open.fresh} onPress={() => setChosen('open')}>
              {said.open.fresh}
            </SecondaryAction>
            <SecondaryAction
              icon="scales"
              keys="F9"
              words={said.sample.fresh}
              onPress={() => setChosen('sample')}
            >
              {said.sample.fresh}
            </SecondaryAction>
          </div>
        )}
        <RefusalNote refusal={counts.refusal} fault={counts.fault} />
        {counts.value && known.length === 0 && <EmptyState icon="barcode" title={said.results.none} />}
        {known.map((count) => (
          <button
            key={count.countId}
            type="button"
            className="list-row"
            aria-current={shown === count.countId}
            onClick={() => setChosen(count.countId)}
          >
            <strong>
              {said.kinds[count.kind]} {count.scope}
            </strong>
            <StateTag tone={tones[count.state] ?? 'neutral'} word={said.states[count.state]} />
            <small className="note">
              {count.number} · {count.period}
            </small>
          </button>
        ))}
      </div>
      <div className="counts-work">
        {shown === 'open' && mayOrder && <OpenCountForm onOpened={setChosen} />}
        {shown === 'sample' && mayOrder && <SamplePanel />}
        {shown !== null && shown !== 'open' && shown !== 'sample' && (
          <CountResults key={shown} countId={shown} />
        )}
      </div>
    </section>
  )
}
