// Every call of the warehouse, room by room. Nothing enters, leaves or is opened without the head's order
// (TT 04/2023 Art 11.2).
import { assets } from './assets'
import { correcting } from './correcting'
import { counting } from './counting'
import { council } from './council'
import { doors } from './doors'
import { holders } from './holders'
import { incidents } from './incidents'
import { lending } from './lending'
import { sealing } from './sealing'
import { places } from './places'
import { receiving } from './receiving'
import { sampling } from './sampling'
import { release } from './release'
import { storing } from './storing'
import { transfers } from './transfers'
import { witnessing } from './witnessing'

export * from './shapes'
export {
  confirmMax,
  countKinds,
  countOutcomes,
  countSides,
  countStates,
  outcomesByTag,
  outcomesOf,
  scanVerdicts,
  varianceKinds,
  type CountKind,
  type CountOutcome,
  type ScanVerdict,
  type VarianceKind
} from './counting'
export { sampleChecks, sampleStates } from './sampling'
export { councilStates, destructionMethods } from './council'
export {
  ageBands,
  citedPaper,
  identityPaper,
  identityPapers,
  recipientKinds,
  releaseRecipient,
  releaseStates
} from './release'
export {
  concludingBodies,
  incidentKinds,
  incidentOutcomes,
  incidentStates,
  outcomesOfIncident,
  type IncidentKind,
  type IncidentOutcome,
  lostOnItsWay,
  reportableStates
} from './incidents'
export { incidentDaysUsual, loanDaysUsual, storeRules } from './storing'
export { witnessedRecords } from './witnessing'
export { borrowerKinds, loanStates, sealChange } from './lending'
export {
  acceptanceProofKinds,
  deliverySides,
  deliverySources,
  deliveryStates,
  differenceKinds,
  importChunkMax,
  importColumns,
  importProblems,
  importRowsMax,
  lineStates,
  receivingPhotosMax
} from './receiving'
export { foundContent, openingGuests, openingSides, openingStates, packageContent } from './sealing'
export { holderKindsOfRecords } from './holders'
export {
  becomes,
  keeping,
  transferItemsMax,
  transferItemStates,
  transferSides,
  transferStates,
  type Keeping
} from './transfers'
export {
  amountFields,
  bookFacts,
  correctedFields,
  correctionStates,
  tellingFields,
  valuationKinds,
  type CorrectedField
} from './correcting'
export const custody = {
  ...doors,
  ...holders,
  ...lending,
  ...sealing,
  ...places,
  ...receiving,
  ...sampling,
  ...storing,
  ...witnessing,
  ...assets,
  ...counting,
  ...release,
  ...council,
  ...incidents,
  ...transfers,
  ...correcting
} as const
