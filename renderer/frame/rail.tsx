import type { Place } from '../places'
import { Icon } from '../ui/icon'
import { useKey } from '../ui/keys'
import { words } from '../words'
import { openPlace } from './navigation'

const inFoot = (place: Place): boolean => place.name === 'settings'

/** The places, one key each; the settings stand apart at the foot. */
export function Rail({ places, current }: { places: readonly Place[]; current: string | null }) {
  return (
    <nav className="rail">
      <span className="rail-mark">
        <Icon name="scales" size={32} />
      </span>
      {places
        .filter((place) => !inFoot(place))
        .map((place) => (
          <RailItem key={place.name} place={place} active={place.name === current} />
        ))}
      <span className="rail-space" />
      {places.filter(inFoot).map((place) => (
        <RailItem key={place.name} place={place} active={place.name === current} />
      ))}
    </nav>
  )
}

function RailItem({ place, active }: { place: Place; active: boolean }) {
  const name = words.frame.places[place.name]
  const open = (): void => openPlace(place.name)
  useKey({ keys: place.keys, words: words.frame.keys.open(name), everywhere: true }, open)
  return (
    <button
      type="button"
      className={`rail-item${active ? ' active' : ''}`}
      aria-current={active ? 'page' : undefined}
      aria-label={name}
      onClick={open}
    >
      <Icon name={place.icon} size={22} />
      <span>{name}</span>
      <small aria-hidden="true">{place.keys}</small>
    </button>
  )
}
