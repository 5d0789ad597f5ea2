import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { Papers } from '../../documents/papers'
import { CancelCount } from './cancel-count'
import { ConfirmOutcomes } from './confirm-outcomes'
import { CountScans } from './count-scans'
import type { Results } from './count-view'
import { HolderSign } from './holder-sign'
import { VarianceLine } from './variance-line'

const said = words.counting.results

/** What a count found, what came of it, and who has signed. */
export function CountResults({ countId }: { countId: string }) {
  const [afterNumber, setAfterNumber] = useState(0)
  const query = useQuery('custody.getCount', { countId, afterNumber }, { keepFormer: true })
  const results = query.value
  if (!results) return <RefusalNote refusal={query.refusal} fault={query.fault} />
  const lastShown = results.variances.at(-1)?.number ?? results.varianceCount
  return (
    <section className="count-results">
      <h1>
        {words.counting.kinds[results.kind]} {results.scope}
      </h1>
      <p className="note">
        {results.number} · {results.period} · {results.counters.join(', ')}
      </p>
      {results.cancelled && (
        <StateTag
          tone="amber"
          filled
          wraps
          word={words.counting.cancel.note(
            results.cancelled.by,
            formatInstant(results.cancelled.at),
            results.cancelReason
          )}
        />
      )}
      <Figures results={results} />
      {results.closedAt !== null && results.varianceCount === 0 && (
        <StateTag tone="green" word={said.equal} filled />
      )}
      {results.variances.map((variance) => (
        <VarianceLine key={variance.number} results={results} variance={variance} />
      ))}
      <div className="count-actions">
        {afterNumber > 0 && (
          <SecondaryAction onPress={() => setAfterNumber(0)}>
            1 … {results.variances[0]?.number}
          </SecondaryAction>
        )}
        {lastShown < results.varianceCount && (
          <SecondaryAction onPress={() => setAfterNumber(lastShown)}>{said.more}</SecondaryAction>
        )}
      </div>
      <ConfirmOutcomes results={results} />
      <EndOfCount results={results} />
      {results.cancelled && <CountScans countId={countId} />}
    </section>
  )
}

function Figures({ results }: { results: Results }) {
  return (
    <div className="count-figures">
      <div>
        <b>{said.progress(results.placesFinished, results.places)}</b>
        <span>{words.counting.states[results.state]}</span>
      </div>
      <Figure value={results.scanned} label={said.scanned} />
      {results.state !== 'OPEN' && <Figure value={results.matched} label={said.matched} />}
      {results.closedAt !== null && <Figure value={results.varianceCount} label={said.differences} />}
      {results.closedAt !== null && <Figure value={results.openVariances} label={said.open} />}
    </div>
  )
}

function Figure({ value, label }: { value: number; label: string }) {
  return (
    <div>
      <b>{value}</b>
      <span>{label}</span>
    </div>
  )
}

/** Closing, signing and the record, each when its time has come. */
function EndOfCount({ results }: { results: Results }) {
  const { countId, state } = results
  const close = useCommand('custody.closeCount')
  const sign = useCommand('custody.signCount')
  const mayOrder = useMay('custody.order')
  const mayRead = useMay('custody.read')
  const { fullName } = useWho().user
  const [cancelling, setCancelling] = useState(false)
  const mine = results.signing.find(({ name }) => name === fullName)
  return (
    <>
      {results.closedAt !== null && (
        <div className="count-signers" aria-label={said.signatures}>
          {results.signing.map(({ side, name, signedAt }) => (
            <StateTag
              key={side + name}
              tone={signedAt === null ? 'neutral' : 'green'}
              word={`${words.counting.sides[side]} ${name}: ${signedAt === null ? said.unsigned : formatInstant(signedAt)}`}
            />
          ))}
        </div>
      )}
      <RefusalNote refusal={close.refusal ?? sign.refusal} fault={close.fault ?? sign.fault} />
      <div className="count-actions">
        {state === 'OPEN' && mayOrder && (
          <SecondaryAction icon="done" running={close.running} onPress={() => void close.run({ countId })}>
            {said.close}
          </SecondaryAction>
        )}
        {state === 'OPEN' && mayOrder && !cancelling && (
          <SecondaryAction icon="stop" onPress={() => setCancelling(true)}>
            {words.counting.cancel.action}
          </SecondaryAction>
        )}
        {state === 'SETTLED' && mayRead && mine?.signedAt === null && (
          <PrimaryAction icon="pencil" running={sign.running} onPress={() => void sign.run({ countId })}>
            {words.counting.count.sign}
          </PrimaryAction>
        )}
      </div>
      <HolderSign results={results} />
      {state === 'OPEN' && mayOrder && cancelling && (
        <CancelCount countId={countId} onLeave={() => setCancelling(false)} />
      )}
      {results.recordJobId !== null && mayRead && <Papers subject={`count:${countId}`} />}
    </>
  )
}
