import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import type { ModeProps } from '../mode-props'
import { CountCancelled } from './count-cancelled'
import { CountMode } from './count-mode'
import { CountResults } from './count-results'
import './counting.css'

type MyCount = OutputOf<'custody.listMyCounts'>['counts'][number]

const said = words.counting

/** A counter's way into the storeroom: the counts that are his, and the open one straight away. */
export function CountPanel({ onLeave }: ModeProps) {
  const counts = useQuery('custody.listMyCounts', {}, { topics: ['custody'] })
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [resting, setResting] = useState(false)
  const [countingId, setCountingId] = useState<string | null>(null)
  const known = counts.value?.counts ?? []
  const open = known.filter(({ state }) => state === 'OPEN')
  const chosen = open.find(({ countId }) => countId === chosenId) ?? (resting ? undefined : open[0])
  // Whoever stands in the storeroom with a scanner must not go on counting for nothing.
  const stopped = known.find(({ countId, cancelled }) => countId === countingId && cancelled !== null)
  if (stopped) return <CountCancelled count={stopped} onSeen={() => setCountingId(null)} />
  if (chosen) {
    if (chosen.countId !== countingId) setCountingId(chosen.countId)
    return (
      <CountMode
        key={chosen.countId}
        countId={chosen.countId}
        onRest={() => {
          setChosenId(null)
          setResting(true)
          onLeave()
        }}
      />
    )
  }
  return (
    <section className="counts-mine">
      <RefusalNote refusal={counts.refusal} fault={counts.fault} />
      {counts.value && known.length === 0 && (
        <EmptyState icon="barcode" title={said.count.noCount} hint={said.count.noCountHint} />
      )}
      {known.map((count) => (
        <MyCountCard key={count.countId} count={count} onOpen={() => setChosenId(count.countId)} />
      ))}
    </section>
  )
}

function MyCountCard({ count, onOpen }: { count: MyCount; onOpen: () => void }) {
  const [seen, setSeen] = useState(false)
  const sign = useCommand('custody.signCount')
  const { fullName } = useWho().user
  const mine = count.signing.find(({ name, side }) => name === fullName && side !== 'HEAD')
  const settled = count.state === 'SETTLED' || count.state === 'SIGNED'
  return (
    <article className="count-card">
      <header>
        <h2>
          {said.kinds[count.kind]} {count.scope}
        </h2>
        <StateTag
          tone={settled ? 'green' : count.cancelled ? 'amber' : 'blue'}
          word={said.states[count.state]}
        />
      </header>
      <p className="note">
        {count.number} · {count.period}
      </p>
      {count.state === 'OPEN' && (
        <PrimaryAction icon="barcode" onPress={onOpen}>
          {said.modes.count}
        </PrimaryAction>
      )}
      {count.cancelled && <p>{said.cancel.by(count.cancelled.by, formatInstant(count.cancelled.at))}</p>}
      {count.state === 'CLOSED' && <p>{said.count.closed}</p>}
      {settled && (
        <div className="count-card-sign">
          <button type="button" className="secondary-action" onClick={() => setSeen(!seen)}>
            {said.count.see}
          </button>
          {mine?.signedAt === null ? (
            <PrimaryAction
              icon="pencil"
              running={sign.running}
              disabled={!seen}
              onPress={() => void sign.run({ countId: count.countId })}
            >
              {said.count.sign}
            </PrimaryAction>
          ) : (
            <StateTag tone="green" word={said.count.signed} />
          )}
        </div>
      )}
      <RefusalNote refusal={sign.refusal} fault={sign.fault} />
      {seen && <CountResults countId={count.countId} />}
    </article>
  )
}
