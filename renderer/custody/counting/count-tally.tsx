import { useEffect, useRef } from 'react'
import { timeOf } from '@shared/calendar'
import { Icon, type IconName } from '../../ui/icon'
import { words } from '../../words'
import type { CountView } from './count-view'
import type { CountState } from './count-queue'

const said = words.counting.count

/** How much was counted, and the places to go to: what was done, never what is left to find. */
export function CountTally({ view, state }: { view: CountView; state: CountState }) {
  const done = view.places.filter((place) => place.state === 'FINISHED').length
  // Others count too: the office's number, except while scans of this window still wait.
  const scanned = state.waiting > 0 ? (state.scanned ?? view.scanned) : view.scanned
  return (
    <aside className="count-tally">
      <header>
        <h2>
          {words.counting.kinds[view.kind]} {view.scope}
        </h2>
        <span className="note">{said.since(timeOf(view.openedAt))}</span>
      </header>
      <p className="count-number">
        <strong>{scanned}</strong> <span>{said.scanned}</span>
      </p>
      <dl>
        <Row icon="warehouse" label={said.here} value={String(state.place?.scanned ?? 0)} />
        <Row icon="check" label={said.placesDone} value={`${done} / ${view.places.length}`} />
        <Row icon="stop" label={said.findings} value={String(view.findings)} />
      </dl>
      <h3>
        {said.places} {view.kind === 'SAMPLE' && <span className="note">{said.sampleOrder}</span>}
      </h3>
      <PlaceList view={view} currentId={state.place?.placeId ?? null} />
    </aside>
  )
}

function Row({ icon, label, value }: { icon: IconName; label: string; value: string }) {
  return (
    <div>
      <dt>
        <Icon name={icon} /> {label}
      </dt>
      <dd>{value}</dd>
    </div>
  )
}

type CountedPlace = CountView['places'][number]
const icons = { WAITING: 'circle', BEGUN: 'going', FINISHED: 'done' } as const

interface ShelfOf {
  path: string
  places: CountedPlace[]
}

/** Shelf by shelf; the shelf in hand shows its cells, the others one line, so that 2,000 cells stay a short list. */
function PlaceList({ view, currentId }: { view: CountView; currentId: string | null }) {
  const shelves = shelvesOf(view.places)
  const open = view.places.find(({ placeId }) => placeId === currentId)
  const next = open ?? view.places.find(({ state }) => state !== 'FINISHED')
  const shown = shelves.length === 1 ? shelves[0]?.path : next && shelfPath(next)
  return (
    <ol className="count-places">
      {shelves.map((shelf) => {
        const done = shelf.places.filter(({ state }) => state === 'FINISHED').length
        return (
          <li key={shelf.path}>
            <div className={done === shelf.places.length ? 'count-shelf tone-green' : 'count-shelf'}>
              <span>{shelf.path}</span>
              <b>
                {done} / {shelf.places.length}
              </b>
            </div>
            {shelf.path === shown &&
              shelf.places.map((place) => (
                <PlaceRow key={place.placeId} place={place} current={place.placeId === currentId} />
              ))}
          </li>
        )
      })}
    </ol>
  )
}

function PlaceRow({ place, current }: { place: CountedPlace; current: boolean }) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div ref={row} className={`count-place state-${place.state}`} aria-current={current}>
      <Icon name={icons[place.state]} size={14} />
      <span>{place.path.split(' · ').at(-1)}</span>
      <b>{place.state === 'WAITING' ? '' : place.scanned}</b>
    </div>
  )
}

function shelfPath({ path }: CountedPlace): string {
  const names = path.split(' · ')
  return names.length === 1 ? path : names.slice(0, -1).join(' · ')
}

function shelvesOf(places: readonly CountedPlace[]): ShelfOf[] {
  const shelves = new Map<string, CountedPlace[]>()
  for (const place of places) {
    const path = shelfPath(place)
    const known = shelves.get(path)
    if (known) known.push(place)
    else shelves.set(path, [place])
  }
  return [...shelves].map(([path, of]) => ({ path, places: of }))
}
