import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { office } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import type { StoragePlace } from './subjects'

type Ended = 'saved' | 'printed' | 'failed'

/** The labels of a place, alone or with all that stands in it: to the printer, or as a file. */
export function PlaceLabels({ place, hasInside }: { place: StoragePlace; hasInside: boolean }) {
  const [running, setRunning] = useState(false)
  const [ended, setEnded] = useState<Ended | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const said = words.boxes.labels
  const make = async (inside: boolean, way: 'printPdf' | 'saveFile'): Promise<void> => {
    setRunning(true)
    setEnded(null)
    const answer = await office.call('custody.getPlaceLabels', { placeId: place.placeId, inside })
    setRefusal('refusal' in answer ? answer.refusal : null)
    if ('ok' in answer) {
      const { fileName, base64 } = answer.ok
      const done = way === 'printPdf' ? 'printed' : 'saved'
      // A person who thought better of it is told nothing.
      const outcome = await window.shell[way]({ fileName, base64 }).then(
        (ok) => (ok ? done : null),
        () => 'failed' as const
      )
      setEnded(outcome)
    } else if ('fault' in answer) setEnded('failed')
    setRunning(false)
  }
  return (
    <section className="work-form settings-form">
      <h3>{said.heading}</h3>
      <div className="action-row">
        <SecondaryAction icon="printer" running={running} onPress={() => void make(false, 'printPdf')}>
          {said.one}
        </SecondaryAction>
        {hasInside && (
          <SecondaryAction icon="printer" running={running} onPress={() => void make(true, 'printPdf')}>
            {said.inside}
          </SecondaryAction>
        )}
        <SecondaryAction icon="file" running={running} onPress={() => void make(hasInside, 'saveFile')}>
          {said.save}
        </SecondaryAction>
      </div>
      {ended && (
        <p role="status" className={ended === 'failed' ? 'tone-red' : 'tone-green'}>
          {said[ended]}
        </p>
      )}
      <RefusalNote refusal={refusal} fault={null} />
    </section>
  )
}
