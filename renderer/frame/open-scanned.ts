// What a scan opens when no open screen wanted it: the first place of this person that takes such a thing.
import type { PlaceName } from '../place'
import type { Place } from '../places'
import { leaveForNextPlace, type Scan } from '../ui/scanning'
import { openPlace } from './navigation'

export type Opened = 'opened' | 'wrongTag' | 'notYours' | 'unknown'

/** Where a scan belongs among these places, or null. */
export function placeForScan(scan: Scan, places: readonly Place[]): PlaceName | null {
  const { parts } = scan
  const place = parts
    ? places.find(({ opens }) => opens.includes(parts.type))
    : places.find(({ takesIdCard }) => scan.isIdCard && takesIdCard === true)
  return place?.name ?? null
}

/** Opens what was scanned, or says why not. An ID card's text is handed on in memory, never in the address. */
export function openScanned(scan: Scan, places: readonly Place[]): Opened {
  const place = placeForScan(scan, places)
  if (place && scan.tag) openPlace(place, `tag:${scan.tag}`)
  else if (place) {
    leaveForNextPlace(scan)
    openPlace(place)
  } else if (scan.tag || scan.isIdCard) return 'notYours'
  else return /^\d{16}$/.test(scan.text) ? 'wrongTag' : 'unknown'
  return 'opened'
}
