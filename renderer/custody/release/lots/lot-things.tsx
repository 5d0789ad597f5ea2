import { useState } from 'react'
import { useCommand } from '../../../office'
import { useMay } from '../../../session'
import { Field } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { StateTag } from '../../../ui/state-tag'
import { TagText } from '../../../ui/tag-text'
import { TextField } from '../../../ui/text-field'
import { Choices } from '../../../forms/choices'
import type { Photo } from '../../../forms/photo-files'
import { words } from '../../../words'
import { PhotoPicker } from '../../photo-picker'
import type { Lot, LotHandOver, LotThing } from './lot-hand-over'

const ownPhotosMax = 2

/** The things of a lot in their order; while it is handed over also what was read and said of each. */
export function LotThings({
  lot,
  draft,
  onChange
}: {
  lot: Lot
  draft?: LotHandOver
  onChange?: (change: Partial<LotHandOver>) => void
}) {
  const { lots: label } = words
  return (
    <div className="lot-things">
      <h3>
        {label.make.things} <span className="note">{label.count(String(lot.going || lot.asked))}</span>
      </h3>
      <ol>
        {lot.things.map((thing) => (
          <li key={thing.releaseId} className={thing.reason === null ? '' : 'removed'}>
            <span className="lot-thing-name">
              <strong>{thing.asset.name}</strong>
              <small>
                <TagText tag={thing.asset.tag} />
                {[thing.asset.placePath || thing.asset.holderName]
                  .filter((part) => part !== '')
                  .map((part) => ` · ${part}`)}
              </small>
            </span>
            <ThingState thing={thing} read={draft?.read[thing.releaseId] === thing.asset.tag} />
            {thing.state === 'APPROVED' && draft && onChange && (
              <Said thing={thing} draft={draft} onChange={onChange} />
            )}
            {thing.state === 'APPROVED' && <CancelLine thing={thing} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function ThingState({ thing, read }: { thing: LotThing; read: boolean }) {
  const { handOver: label } = words.lots
  if (thing.reason !== null) return <StateTag tone="neutral" word={label.takenOut(thing.reason)} />
  if (thing.state !== 'APPROVED') {
    return <StateTag tone="neutral" word={words.names.releaseStateWords[thing.state]} />
  }
  const { council } = words.release
  return <StateTag tone={read ? 'green' : 'neutral'} word={read ? label.read : council.unread} />
}

/** What is said of one thing: its seal, and photos of it alone. */
function Said({
  thing,
  draft,
  onChange
}: {
  thing: LotThing
  draft: LotHandOver
  onChange: (change: Partial<LotHandOver>) => void
}) {
  const { releaseId, asset } = thing
  const { handOver: label } = words.lots
  const [asked, setAsked] = useState(false)
  const seal = draft.seals[releaseId]
  const setPhotos = (photos: Photo[]): void => onChange({ own: { ...draft.own, [releaseId]: photos } })
  return (
    <div className="lot-thing-said">
      {asset.sealNumber !== null && (
        <Choices
          label={`${words.custody.out.seal} ${asset.sealNumber}`}
          value={seal === undefined ? null : seal ? 'intact' : 'broken'}
          onChange={(said) => onChange({ seals: { ...draft.seals, [releaseId]: said === 'intact' } })}
          choices={[
            { value: 'intact', title: label.sealIntact },
            { value: 'broken', title: label.sealBroken }
          ]}
        />
      )}
      {asked ? (
        <PhotoPicker photos={draft.own[releaseId] ?? []} onChange={setPhotos} max={ownPhotosMax} />
      ) : (
        <button type="button" className="text-action" onClick={() => setAsked(true)}>
          {label.ownPhoto(asset.name)}
        </button>
      )}
    </div>
  )
}

/** The head takes one line out while the others go on. */
function CancelLine({ thing }: { thing: LotThing }) {
  const mayDecide = useMay('custody.approve')
  const command = useCommand('custody.cancelRelease')
  const [reason, setReason] = useState<string | null>(null)
  const { handOver: label } = words.lots
  if (!mayDecide) return null
  if (reason === null) {
    return (
      <button type="button" className="text-action" onClick={() => setReason('')}>
        {label.cancelLine}
      </button>
    )
  }
  return (
    <form
      className="lot-thing-said"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ releaseId: thing.releaseId, reason: reason.trim() })
      }}
    >
      <Field label={label.reason} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <button type="submit" className="secondary-action" disabled={reason.trim() === '' || command.running}>
        {label.cancelLine}
      </button>
    </form>
  )
}
