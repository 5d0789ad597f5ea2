import { useState } from 'react'
import { groupTag } from '@shared/tags'
import { office, useCommand, useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan, type Scan } from '../../ui/scanning'
import { words } from '../../words'
import { Photo } from '../asset-photos'
import { tagTail } from '../custody-subject'
import type { ModeProps } from '../mode-props'
import { overfullWith, splitPath, type StoragePlace } from '../store-map'
import { Band, useSaying } from './band'
import './storing.css'
import { inHand, inTurn, namedBy, placeStands, type ScannedPlace, type Waiting } from './waiting-things'

const shownInList = 60
const suggestionsShown = 3
const none: readonly Waiting[] = []

type LabelPanelProps = Pick<ModeProps, 'places' | 'active' | 'onLeave' | 'onShowPlace'> & {
  /** Only the labels of this run, in the order in which they came out. */
  run?: { runId: string; runNumber: string; labelCount: number }
}

/** Labels read back: the program names the thing in hand, the keeper scans its label, then the place it is put in. */
export function LabelPanel({ places, active, onLeave, onShowPlace, run }: LabelPanelProps) {
  const asked = run ? { runId: run.runId } : {}
  const queue = useQuery('custody.listUnread', active ? asked : null, { keepFormer: true })
  const waiting = queue.value?.assets ?? none
  const [namedId, setNamed] = useState<string | null>(null)
  const [later, setLater] = useState<readonly string[]>([])
  const turn = inTurn(waiting, later)
  const thing = inHand(turn, namedId)
  const reading = useReading({
    thing,
    waiting,
    places,
    ofRun: run !== undefined,
    onNamed: setNamed,
    onShowPlace
  })
  useScan((scan) => (active ? reading.hear(scan) : false))
  const { label } = words.storing
  const putOff = (): void => {
    if (!thing) return
    setLater((before) => [...before.filter((id) => id !== thing.assetId), thing.assetId])
    setNamed(null)
    reading.forget()
  }
  return (
    <section className="mode-panel">
      <Band said={reading.said} />
      <RefusalNote refusal={queue.refusal} fault={queue.fault} />
      {run && <RunTally run={run} waiting={queue.value?.total ?? null} />}
      {queue.value && !thing && (
        <EmptyState
          icon="tag"
          title={run ? words.labels.runDone : label.none}
          hint={run ? words.labels.runDoneHint : label.noneHint}
        />
      )}
      {thing && (
        <>
          <InHand thing={thing} total={queue.value?.total ?? 0} />
          <Steps
            labelRead={reading.labelRead}
            place={reading.place}
            goTo={run && !reading.place ? thing.intendedPath : ''}
          />
          <Suggestions assetId={thing.assetId} />
          <WaitingList things={turn.slice(0, shownInList)} currentId={thing.assetId} onChoose={setNamed} />
        </>
      )}
      <footer className="mode-foot two">
        <span className="note">{label.done(reading.stored)}</span>
        {thing && turn.length > 1 && (
          <SecondaryAction icon="down" keys="F8" words={label.later} onPress={putOff}>
            {label.later}
          </SecondaryAction>
        )}
        <SecondaryAction onPress={onLeave}>
          {run ? words.labels.back : words.custody.modes.leave}
        </SecondaryAction>
      </footer>
    </section>
  )
}

interface ReadingOf {
  thing: Waiting | null
  waiting: readonly Waiting[]
  places: readonly StoragePlace[]
  ofRun: boolean
  onNamed: (assetId: string | null) => void
  onShowPlace: (place: StoragePlace) => void
}

/** What each scan means here: the thing's own number, its label, or a place, which stays for the things to come. */
function useReading({ thing, waiting, places, ofRun, onNamed, onShowPlace }: ReadingOf) {
  const { said, say, sayRefusal } = useSaying()
  const [scannedPlace, setScannedPlace] = useState<ScannedPlace | null>(null)
  const placeTag = placeStands(scannedPlace, thing, ofRun)
  const [read, setRead] = useState<{ assetId: string; tag: string } | null>(null)
  const { label } = words.storing
  const place = places.find(({ tag }) => tag === placeTag) ?? null
  const labelRead = thing !== null && read?.assetId === thing.assetId
  const { stored, putAway } = usePutAway({
    places,
    say,
    sayRefusal,
    onDone: () => {
      setRead(null)
      onNamed(null)
    }
  })
  const hearLabel = async (what: Waiting, tag: string): Promise<void> => {
    // With a place chosen the office itself compares, and stores or refuses in the same act.
    if (placeTag !== null) {
      await putAway(what, tag, placeTag)
      return
    }
    setRead(tag === what.tag ? { assetId: what.assetId, tag } : null)
    if (tag === what.tag) {
      say('green', label.right, what.name)
      return
    }
    const answer = await office.call('custody.getAsset', { tag })
    if ('ok' in answer) say('red', label.wrong, label.wrongDetail(answer.ok.name, what.name))
    else if ('refusal' in answer) sayRefusal(answer.refusal, label.failed)
  }
  const hearPlace = async (tag: string): Promise<void> => {
    const found = places.find((each) => each.tag === tag)
    if (!found) {
      say('red', label.failed, words.custody.move.placeUnknown)
      return
    }
    setScannedPlace({ tag, forAssetId: thing?.assetId ?? null })
    onShowPlace(found)
    if (thing && labelRead) await putAway(thing, read.tag, tag)
    else say('green', label.place, found.path)
  }
  const hear = async ({ tag, parts, text }: Scan): Promise<boolean> => {
    if (tag && parts?.type === 'asset') {
      if (thing) await hearLabel(thing, tag)
      return thing !== null
    }
    if (tag && (parts?.type === 'storagePlace' || parts?.type === 'container')) {
      await hearPlace(tag)
      return true
    }
    if (tag) return false
    const named = namedBy(waiting, text)
    if (named) {
      onNamed(named.assetId)
      setRead(null)
      say('green', label.inHand, named.name)
    } else say('amber', label.unknown, label.unknownDetail)
    return true
  }
  return { said, hear, place, labelRead, stored, forget: () => setRead(null) }
}

/** Stores a thing whose label was read; the office compares the label with the thing once more. */
function usePutAway({
  places,
  say,
  sayRefusal,
  onDone
}: Pick<ReturnType<typeof useSaying>, 'say' | 'sayRefusal'> & {
  places: readonly StoragePlace[]
  onDone: () => void
}) {
  const store = useCommand('custody.storeAsset')
  const [stored, setStored] = useState(0)
  const { label } = words.storing
  const putAway = async (what: Waiting, scannedTag: string, inPlace: string): Promise<void> => {
    const answer = await store.run({ assetId: what.assetId, scannedTag, placeTag: inPlace })
    if ('ok' in answer) {
      const into = places.find(({ tag }) => tag === inPlace)
      const coming = [{ id: what.assetId, fromPlaceId: what.placeId ?? '', count: 1 }]
      const over = into ? overfullWith(places, into.placeId, coming) : null
      if (over) say('amber', label.stored, words.truth.overfull(over.path, over.count, over.capacity))
      else say('green', label.stored, label.storedDetail(what.name, answer.ok.placePath))
      setStored((count) => count + 1)
      onDone()
    } else if ('refusal' in answer) sayRefusal(answer.refusal, label.failed)
  }
  return { stored, putAway }
}

/** The thing that must be in the keeper's hand now, as large as what he does next. */
function InHand({ thing, total }: { thing: Waiting; total: number }) {
  const { label } = words.storing
  return (
    <article className="in-hand">
      <div className="in-hand-photo">
        {thing.photo ? <Photo sha256={thing.photo} label={thing.name} /> : <Icon name="photo" size={32} />}
      </div>
      <div>
        <small>
          {label.heading} · {label.waiting(total)}
        </small>
        <h1>{thing.name}</h1>
        <p>
          <b>{thing.sealNumber ? label.seal(thing.sealNumber) : label.noSeal}</b>
          {detailsOf(thing).map((value) => (
            <span key={value}>{value}</span>
          ))}
        </p>
        <p>
          <span>{groupTag(thing.tag)}</span>
          {thing.intendedPath !== '' && <span>{label.intended(thing.intendedPath)}</span>}
        </p>
      </div>
    </article>
  )
}

/** How far a run is read back, large enough for whoever stands at the shelf. */
function RunTally({
  run,
  waiting
}: {
  run: NonNullable<LabelPanelProps['run']>
  /** Null while it is being read. */
  waiting: number | null
}) {
  const { value } = useQuery('custody.getLabelRun', { runId: run.runId }, { keepFormer: true })
  const read = value?.labels.filter(({ state }) => state === 'READ').length ?? 0
  const texts = words.labels
  return (
    <header className="run-tally" role="status">
      <span className="note">{texts.runHeading(run.runNumber)}</span>
      <strong>
        {texts.runTally(String(read), String(run.labelCount), String(waiting ?? run.labelCount - read))}
      </strong>
      <progress max={run.labelCount} value={read} />
    </header>
  )
}

/** What is recorded of its kind, in words. */
function detailsOf({ details }: Waiting): string[] {
  return Object.entries(details)
    .map(([name, value]) => words.receiving.detailValue(name, value))
    .filter((value) => value !== '')
}

function Steps({
  labelRead,
  place,
  goTo
}: {
  labelRead: boolean
  place: StoragePlace | null
  /** Where the next thing lies, while its place was not scanned yet; empty otherwise. */
  goTo: string
}) {
  const { label } = words.storing
  return (
    <div className="mode-next">
      <Icon name="scan" size={24} />
      <strong>{labelRead ? label.scanPlace : label.scanLabel}</strong>
      <p className="note">
        {labelRead ? label.scanPlaceHint : label.scanLabelHint}
        <br />
        <b>{place ? label.placeNow(place.path) : goTo === '' ? label.placeNone : words.labels.goTo(goTo)}</b>
        {place && <> · {label.changePlace}</>}
      </p>
    </div>
  )
}

/** Where it should go, and why; the scan of a place decides. */
function Suggestions({ assetId }: { assetId: string }) {
  const { value } = useQuery('custody.suggestPlaces', { assetId })
  const best = value?.suggestions.slice(0, suggestionsShown) ?? []
  if (best.length === 0) return null
  return (
    <div className="suggestions">
      <h3>{words.storing.label.suggested}</h3>
      <ol>
        {best.map(({ placeId, path, reasons }) => (
          <li key={placeId} title={path}>
            <b>{splitPath(path).near}</b>
            <span>{splitPath(path).around}</span>
            <span>{reasons.map((reason) => words.suggestions[reason]).join(', ')}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function WaitingList({
  things,
  currentId,
  onChoose
}: {
  things: readonly Waiting[]
  currentId: string
  onChoose: (assetId: string) => void
}) {
  return (
    <div className="waiting-list">
      <h3>{words.storing.label.list}</h3>
      {things.map((thing) => (
        <button
          key={thing.assetId}
          type="button"
          aria-current={thing.assetId === currentId}
          onClick={() => onChoose(thing.assetId)}
        >
          <span>{thing.name}</span>
          <small>{thing.sealNumber ?? ''}</small>
          <small>{tagTail(thing.tag)}</small>
        </button>
      ))}
    </div>
  )
}
