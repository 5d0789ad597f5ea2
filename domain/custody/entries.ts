// What is written in the warehouse, room by room.
import { assetsEntries } from './assets/entries'
import { correctingEntries } from './correcting/entries'
import { countingEntries } from './counting/entries'
import { councilEntries } from './council/entries'
import { doorsEntries } from './doors/entries'
import { holdersEntries } from './holders/entries'
import { incidentsEntries } from './incidents/entries'
import { labelsEntries } from './labels/entries'
import { lendingEntries } from './lending/entries'
import { sealingEntries } from './sealing/entries'
import { originsEntries } from './origins/entries'
import { photosEntries } from './photos/entries'
import { placesEntries } from './places/entries'
import { receivingEntries } from './receiving/entries'
import { samplingEntries } from './sampling/entries'
import { releaseEntries } from './release/entries'
import { storingEntries } from './storing/entries'
import { termsEntries } from './terms/entries'
import { transfersEntries } from './transfers/entries'
import { witnessingEntries } from './witnessing/entries'

export const custodyEntries = {
  ...doorsEntries,
  ...holdersEntries,
  ...lendingEntries,
  ...sealingEntries,
  ...placesEntries,
  ...receivingEntries,
  ...samplingEntries,
  ...assetsEntries,
  ...countingEntries,
  ...storingEntries,
  ...labelsEntries,
  ...photosEntries,
  ...originsEntries,
  ...releaseEntries,
  ...councilEntries,
  ...incidentsEntries,
  ...termsEntries,
  ...witnessingEntries,
  ...transfersEntries,
  ...correctingEntries
}
