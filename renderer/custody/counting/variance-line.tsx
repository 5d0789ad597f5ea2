import { useState } from 'react'
import { outcomesByTag, outcomesOfVariance, type CountOutcome } from '@shared/contract/custody'
import { groupTag } from '@shared/tags'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { StateTag, type Tone } from '../../ui/state-tag'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'
import type { Results } from './count-view'
import { FindingPhotos } from './finding-photos'

type Variance = Results['variances'][number]
const said = words.counting.results
const tones: Record<Variance['state'], Tone> = {
  OPEN: 'red',
  PROPOSED: 'amber',
  SETTLED: 'green',
  ACCOUNTED: 'neutral'
}

/** One difference: what, where by the books, where seen, what came of it; the keeper says what. */
export function VarianceLine({ results, variance }: { results: Results; variance: Variance }) {
  const mayKeep = useMay('custody.keep')
  const [open, setOpen] = useState(false)
  const canSay =
    mayKeep && results.state === 'CLOSED' && (variance.state === 'OPEN' || variance.state === 'PROPOSED')
  return (
    <article className="count-variance">
      <div className="count-variance-line">
        <span className="note">{variance.number}</span>
        <strong>{words.counting.variances[variance.kind]}</strong>
        <span>
          {variance.name}
          <small>{variance.tag === '' ? '' : groupTag(variance.tag)}</small>
        </span>
        <span>
          {variance.bookPath}
          <small>{variance.bookQuantity > 0 && `${said.book}: ${variance.bookQuantity}`}</small>
        </span>
        <span>
          {variance.seenPath === '' ? said.nowhere : variance.seenPath}
          <small>
            {variance.seenQuantity > 0 && `${said.seen}: ${variance.seenQuantity}`}
            {variance.note !== '' &&
              ` · ${variance.note.startsWith('TAG_VOID') ? said.voidLabel : variance.note}`}
          </small>
        </span>
        <StateTag tone={tones[variance.state]} word={words.counting.varianceStates[variance.state]} />
      </div>
      {variance.outcome && (
        <p className="note">
          {words.counting.outcomes[variance.outcome]}
          {variance.document !== '' && ` · ${variance.document}`}
          {variance.explanation !== '' && ` · ${variance.explanation}`}
          {variance.incidentNumber !== null && ` · ${variance.incidentNumber}`} · {variance.proposedBy}
          {variance.settledBy !== '' && ` → ${variance.settledBy}`}
        </p>
      )}
      <FindingPhotos
        countId={results.countId}
        photos={results.photos.filter(({ scanId }) => scanId === variance.scanId)}
      />
      {canSay && !open && <SecondaryAction onPress={() => setOpen(true)}>{said.propose}</SecondaryAction>}
      {canSay && open && <OutcomeForm results={results} variance={variance} onDone={() => setOpen(false)} />}
    </article>
  )
}

function ReadNote({ read }: { read: { tag: string; placeTag: string } }) {
  return (
    <p className="note">
      {said.read}: {said.readPlace} {read.placeTag === '' ? '…' : groupTag(read.placeTag)}, {said.readTag}{' '}
      {read.tag === '' ? '…' : groupTag(read.tag)}
    </p>
  )
}

function FindPhotos({ photos, onChange }: { photos: readonly Photo[]; onChange: (photos: Photo[]) => void }) {
  return (
    <>
      <p className="note">{said.photo}</p>
      <PhotoPicker photos={photos} onChange={onChange} />
    </>
  )
}

function OutcomeForm({
  results,
  variance,
  onDone
}: {
  results: Results
  variance: Variance
  onDone: () => void
}) {
  const outcomes = outcomesOfVariance(variance)
  const [outcome, setOutcome] = useState<CountOutcome>(outcomes[0] ?? 'NOTED')
  const [document, setDocument] = useState('')
  const [explanation, setExplanation] = useState('')
  const [read, setRead] = useState({ placeTag: '', tag: '' })
  const [photos, setPhotos] = useState<Photo[]>([])
  const propose = useCommand('custody.proposeCountOutcome')
  const byTag = outcomesByTag.includes(outcome) && results.kind !== 'HELD_REVIEW'
  useScan(({ tag, parts }) => {
    if (!byTag || tag === null || !parts) return false
    setRead(parts.type === 'asset' ? { ...read, tag } : { ...read, placeTag: tag })
    return true
  })
  const wasRead = read.tag !== '' && read.placeTag !== ''
  const byPhoto = outcome === 'FOUND_LATER' && wasRead
  const hasWords = document.trim() + explanation.trim() !== ''
  const proved = wasRead ? !byPhoto || photos.length > 0 : document.trim() !== ''
  const ready = byTag ? proved : hasWords
  const send = async (): Promise<void> => {
    const { countId } = results
    const given = { countId, number: variance.number, outcome, document, explanation }
    const proof = { read: byTag && wasRead ? read : null, ...(byPhoto ? { photos } : {}) }
    const answer = await propose.run({ ...given, ...proof })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="count-say"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field label={said.outcome}>
        <select
          className="input"
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as CountOutcome)}
        >
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {words.counting.outcomes[each]}
            </option>
          ))}
        </select>
      </Field>
      {byTag && <ReadNote read={read} />}
      <Field label={documentLabel(outcome, byTag)}>
        <TextField value={document} onChange={setDocument} />
      </Field>
      {byTag && outcome === 'FOUND_LATER' && <FindPhotos photos={photos} onChange={setPhotos} />}
      <Field label={said.explanation}>
        <TextField value={explanation} onChange={setExplanation} />
      </Field>
      <SecondaryAction type="submit" icon="check" keys="Enter" disabled={!ready} running={propose.running}>
        {said.propose}
      </SecondaryAction>
      <RefusalNote refusal={propose.refusal} fault={propose.fault} />
    </form>
  )
}

/** Which document proves an outcome: of what was not seen, the record by which it left. */
function documentLabel(outcome: CountOutcome, byTag: boolean): string {
  if (byTag) return said.documentOfLeaving
  return outcome === 'RECORD_ERROR' ? said.documentOfTwin : said.document
}
