import { useState } from 'react'
import { useCommand } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { useKey } from '../../ui/keys'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'
import { shortPath } from './count-band'
import type { CountView } from './count-view'
import type { CountState } from './count-queue'

const said = words.counting.finding
type LastScan = CountView['last'][number]
const shownMax = 6

/** What the books do not know: photographed and described while counting goes on. */
export function CountFinding({ view, state }: { view: CountView; state: CountState }) {
  const [unlabelled, setUnlabelled] = useState(false)
  const [heldId, setHeldId] = useState<string | null>(null)
  const finds = view.last.filter(({ answer }) => answer === 'UNKNOWN' || answer === 'VOID')
  // The newest unknown that nobody has described stays in hand until it is.
  const open = finds.find(({ scanId, photos }) => scanId === heldId || photos === 0)
  useKey({ keys: 'F7', words: said.unlabelled, enabled: state.place !== null }, () => setUnlabelled(true))
  return (
    <aside className="count-finding">
      <header>
        <Icon name="stop" size={16} />
        <h2>{said.heading}</h2>
        <span className="note">{said.count(view.findings)}</span>
      </header>
      {unlabelled && state.place ? (
        <FindingForm
          key="unlabelled"
          view={view}
          placeId={state.place.placeId}
          scan={null}
          onDone={() => setUnlabelled(false)}
        />
      ) : open ? (
        <FindingForm
          key={open.scanId}
          view={view}
          placeId={open.placeId}
          scan={open}
          onDone={() => setHeldId(null)}
        />
      ) : (
        <EmptyState
          icon="check"
          title={said.none}
          hint={said.noneHint}
          action={
            <SecondaryAction icon="plus" disabled={state.place === null} onPress={() => setUnlabelled(true)}>
              {said.unlabelled}
            </SecondaryAction>
          }
        />
      )}
      <ol className="count-finds">
        {finds.slice(0, shownMax).map((find) => (
          <li key={find.scanId}>
            <strong>{find.name}</strong>
            <small>
              {shortPath(find.placePath)} · {said.photos(find.photos)}
            </small>
          </li>
        ))}
      </ol>
    </aside>
  )
}

function FindingForm({
  view,
  placeId,
  scan,
  onDone
}: {
  view: CountView
  placeId: string
  scan: LastScan | null
  onDone: () => void
}) {
  const [description, setDescription] = useState('')
  const [photos, setPhotos] = useState<readonly Photo[]>([])
  const note = useCommand('custody.noteCountFinding')
  return (
    <form
      className="count-find-form"
      onSubmit={(event) => {
        event.preventDefault()
        const input = {
          countId: view.countId,
          placeId,
          scanId: scan?.scanId ?? null,
          description,
          photos: [...photos]
        }
        void note.run(input).then((answer) => 'ok' in answer && onDone())
      }}
    >
      <h3>{scan?.name ?? said.unlabelled}</h3>
      <PhotoPicker photos={photos} onChange={setPhotos} />
      <Field label={said.describe}>
        <TextField
          value={description}
          onChange={setDescription}
          placeholder={said.placeholder}
          autoFocus={scan === null}
        />
      </Field>
      <SecondaryAction
        type="submit"
        icon="check"
        keys="Enter"
        running={note.running}
        disabled={description.trim() === '' || photos.length === 0}
      >
        {said.save}
      </SecondaryAction>
      <p className="note">{said.leave}</p>
      <RefusalNote refusal={note.refusal} fault={note.fault} />
    </form>
  )
}
