// What a place is called and what it is given. Apart from the list of places, which loads their screens, so that a
// screen may name another place.
import type { words } from './words'

export type PlaceName = keyof typeof words.frame.places

export interface PlaceProps {
  /** What the address or a scan asks to open: `asset:<uuid>`, `tag:<16 digits>`, or null. */
  subject: string | null
}
