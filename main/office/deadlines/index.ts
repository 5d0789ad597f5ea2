// What other domains may ask of the calendar and of the rules. The calls of this domain stand in `calls.ts`: they ask
// the files what is due, and the files ask here.
export { calendarIn, workingDaysIn } from './adopted-years'
export { isWorkingDay, type WorkCalendar } from './calendar'
export { reckon, type Reckoning } from './periods'
export { knownPacks, packOfVersion, packOn, packsByVersion, procedureIn, ruleIn } from './rule-packs'
