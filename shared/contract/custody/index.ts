// Every call of the warehouse, room by room. Nothing enters, leaves or is opened without the head's order
// (TT 04/2023 Art 11.2).
import { assets } from './assets'
import { correcting } from './correcting'
import { counting } from './counting'
import { council } from './council'
import { doors } from './doors'
import { holders } from './holders'
import { incidents } from './incidents'
import { labels } from './labels'
import { lending } from './lending'
import { loanLots } from './loan-lots'
import { sealing } from './sealing'
import { photos } from './photos'
import { places } from './places'
import { receiving } from './receiving'
import { sampling } from './sampling'
import { release } from './release'
import { releaseLots } from './release-lots'
import { stockImport } from './stock-import'
import { storing } from './storing'
import { terms } from './terms'
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
  outcomesOfVariance,
  scanVerdicts,
  varianceKinds,
  type CountKind,
  type CountOutcome,
  type ScanVerdict,
  type VarianceKind
} from './counting'
export { outsideActs, type OutsideAct } from './doors'
export { sampleChecks, sampleStates } from './sampling'
export { councilStates, destructionMethods } from './council'
export {
  ageBands,
  citedPaper,
  identityPaper,
  identityPapers,
  lotLine,
  releaseRecipient,
  releaseStates
} from './release'
export { recipientKinds } from '../../custody/recipients'
export { lotLinesMax, lotPhotosMax } from './release-lots'
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
export { labelRunMax } from './labels'
export {
  addedPhotoMoments,
  addedPhotosMax,
  assetPhotosMax,
  photographableStates,
  type AddedPhotoMoment
} from './photos'
export { incidentDaysUsual, loanDaysUsual, storeRules } from './storing'
export { termKinds, termMonthsMax, usualTerms, type TermKind } from './terms'
export { witnessedRecords } from './witnessing'
export { borrowerKinds, loanStates, sealChange } from './lending'
export {
  acceptanceProofKinds,
  deliverySides,
  deliverySources,
  deliveryStates,
  differenceKinds,
  lineStates,
  orderLinesMax,
  receivingPhotosMax
} from './receiving'
export {
  importBaseColumns,
  importCellMax,
  importChunkMax,
  importColumns,
  importFieldColumns,
  importHolderKinds,
  importProblems,
  importRowsMax
} from './stock-import'
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
  ...loanLots,
  ...sealing,
  ...places,
  ...receiving,
  ...stockImport,
  ...sampling,
  ...storing,
  ...terms,
  ...labels,
  ...photos,
  ...witnessing,
  ...assets,
  ...counting,
  ...release,
  ...releaseLots,
  ...council,
  ...incidents,
  ...transfers,
  ...correcting
} as const
