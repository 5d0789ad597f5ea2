// Custody entries to row changes, room by room.
import type { AppliersOf } from '../journal/entry-kind'
import { applyAssets } from './assets/apply'
import type { custodyEntries } from './entries'
import { applyDoors } from './doors/apply'
import { applyHolders } from './holders/apply'
import { applyPlaces } from './places/apply'
import { applyReceiving } from './receiving/apply'
import { applyRelease } from './release/apply'

export const applyCustody: AppliersOf<typeof custodyEntries> = {
  ...applyDoors,
  ...applyHolders,
  ...applyPlaces,
  ...applyReceiving,
  ...applyAssets,
  ...applyRelease
}
