import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'

const said = words.counting.sample
type Sample = OutputOf<'custody.listSamples'>['samples'][number]

/** Samples that nobody can foresee: committed to, signed by the centre, drawn, and checked by whoever wants to. */
export function SamplePanel() {
  const places = useQuery('custody.listStoragePlaces', {})
  const samples = useQuery('custody.listSamples', {}, { keepFormer: true })
  const announce = useCommand('custody.announceSample')
  const [placeId, setPlaceId] = useState('')
  const halls = places.value?.places.filter(({ kind }) => kind === 'WAREHOUSE' || kind === 'ROOM') ?? []
  const chosen = placeId === '' ? (halls[0]?.placeId ?? '') : placeId
  return (
    <section className="count-results">
      <h1>{said.heading}</h1>
      <p className="note">{said.hint}</p>
      <div className="count-actions">
        <Field label={words.counting.open.scope}>
          <select className="input" value={chosen} onChange={(event) => setPlaceId(event.target.value)}>
            {halls.map((place) => (
              <option key={place.placeId} value={place.placeId}>
                {place.path}
              </option>
            ))}
          </select>
        </Field>
        <PrimaryAction
          icon="lock"
          disabled={chosen === ''}
          running={announce.running}
          onPress={() => void announce.run({ placeId: chosen })}
        >
          {said.announce}
        </PrimaryAction>
      </div>
      <RefusalNote refusal={announce.refusal} fault={announce.fault} />
      {samples.value?.samples.map((sample) => (
        <SampleRow key={sample.sampleId} sample={sample} />
      ))}
    </section>
  )
}

function SampleRow({ sample }: { sample: Sample }) {
  const draw = useCommand('custody.drawSample')
  const [checking, setChecking] = useState(false)
  const proof = useQuery('custody.verifySample', checking ? { sampleId: sample.sampleId } : null)
  return (
    <article className="count-variance">
      <div className="count-actions">
        <strong>{sample.scope}</strong>
        <StateTag
          tone={sample.state === 'DRAWN' ? 'green' : 'blue'}
          word={words.counting.samples[sample.countId ? 'COUNTED' : sample.state]}
        />
        <span className="note">
          {formatInstant(sample.announcedAt)} · {sample.announcedBy}
        </span>
        {sample.state === 'DRAWN' ? (
          <>
            <b>{said.size(sample.size, sample.population)}</b>
            <SecondaryAction icon="check" running={proof.loading} onPress={() => setChecking(true)}>
              {said.verify}
            </SecondaryAction>
          </>
        ) : (
          <SecondaryAction
            icon="scales"
            running={draw.running}
            onPress={() => void draw.run({ sampleId: sample.sampleId })}
          >
            {said.draw}
          </SecondaryAction>
        )}
      </div>
      <small>{sample.commitment}</small>
      {sample.cancelled.map(({ number, by, at, reason }) => (
        <StateTag
          key={number}
          tone="amber"
          wraps
          word={said.cancelled(number, `${by}, ${formatInstant(at)}`, reason)}
        />
      ))}
      <RefusalNote refusal={draw.refusal ?? proof.refusal} fault={draw.fault ?? proof.fault} />
      {proof.value && (
        <div className="count-signers">
          <StateTag
            tone={proof.value.holds ? 'green' : 'red'}
            word={proof.value.holds ? said.holds : said.broken}
          />
          {proof.value.checks.map(({ check, holds }) => (
            <StateTag key={check} tone={holds ? 'green' : 'red'} word={words.counting.checks[check]} />
          ))}
        </div>
      )}
    </article>
  )
}
