// Where the window stands: a place, and what is open in it. Kept in the address, so that a reload comes back to
// it; never anything personal, only names of subjects and tags.
import { useSyncExternalStore } from 'react'
import type { PlaceName } from '../place'

export interface Location {
  place: string
  /** What is open in the place, in its own spelling: `asset:<uuid>`, `tag:2310032600186343`; null for nothing. */
  subject: string | null
}

/** Goes to a place, and opens something in it. */
export function openPlace(place: PlaceName, subject: string | null = null): void {
  window.location.hash = subject === null ? `/${place}` : `/${place}/${encodeURIComponent(subject)}`
}

export function useLocation(): Location {
  return readLocation(useSyncExternalStore(watch, () => window.location.hash))
}

/** Reads `#/custody/asset%3A…`. */
export function readLocation(hash: string): Location {
  const [, place = '', subject] = hash.replace(/^#/, '').split('/')
  return { place, subject: subject ? decodeURIComponent(subject) : null }
}

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
