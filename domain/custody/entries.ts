// What is written in the warehouse, room by room.
import { assetsEntries } from './assets/entries'
import { doorsEntries } from './doors/entries'
import { holdersEntries } from './holders/entries'
import { placesEntries } from './places/entries'
import { receivingEntries } from './receiving/entries'
import { releaseEntries } from './release/entries'

export const custodyEntries = {
  ...doorsEntries,
  ...holdersEntries,
  ...placesEntries,
  ...receivingEntries,
  ...assetsEntries,
  ...releaseEntries
}
