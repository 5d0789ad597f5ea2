// What other domains may ask of the calendar.
export { bundledCalendar, isWorkingDay } from './calendar'
export { reckon } from './periods'
