// What other domains may ask of the calendar.
export { addWorkingDays, isWorkingDay } from './working-days'
