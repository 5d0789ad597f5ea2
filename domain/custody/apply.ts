// Custody entries to row changes, room by room.
import type { AppliersOf } from '../journal/entry-kind'
import { applyAssets } from './assets/apply'
import { applyCorrecting } from './correcting/apply'
import { applyCounting } from './counting/apply'
import type { custodyEntries } from './entries'
import { applyCouncil } from './council/apply'
import { applyDoors } from './doors/apply'
import { applyHolders } from './holders/apply'
import { applyIncidents } from './incidents/apply'
import { applyLabels } from './labels/apply'
import { applyLending } from './lending/apply'
import { applySealing } from './sealing/apply'
import { applyOrigins } from './origins/apply'
import { applyPhotos } from './photos/apply'
import { applyPlaces } from './places/apply'
import { applyReceiving } from './receiving/apply'
import { applySampling } from './sampling/apply'
import { applyRelease } from './release/apply'
import { applyStoring } from './storing/apply'
import { applyTerms } from './terms/apply'
import { applyTransfers } from './transfers/apply'
import { applyWitnessing } from './witnessing/apply'

export const applyCustody: AppliersOf<typeof custodyEntries> = {
  ...applyDoors,
  ...applyHolders,
  ...applyLending,
  ...applySealing,
  ...applyPlaces,
  ...applyReceiving,
  ...applySampling,
  ...applyAssets,
  ...applyCounting,
  ...applyStoring,
  ...applyLabels,
  ...applyPhotos,
  ...applyOrigins,
  ...applyRelease,
  ...applyCouncil,
  ...applyIncidents,
  ...applyTerms,
  ...applyWitnessing,
  ...applyTransfers,
  ...applyCorrecting
}
