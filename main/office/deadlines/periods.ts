// What a period means, and why: the last day of it, the days that were counted and those that were not. The civil code
// says it once for every period of the law (Bộ luật Dân sự 2015, Điều 147-148).
import { addDays, addMonths, weekdayOf } from '@shared/calendar'
import type { Period } from '@shared/contract/rule-pack'
import { refuse } from '../refusal'
import { isWorkingDay, saturday, type WorkCalendar } from './calendar'

/** A day that counts nothing, and what makes it so. */
export interface SkippedDay {
  day: string
  why: 'SATURDAY' | 'SUNDAY' | 'HOLIDAY'
  /** The name of the holiday. */
  name: string | null
  provisional: boolean
}

/** A period laid out day by day. */
export interface Reckoning {
  /** The days that count, numbered from 1; empty for months and years, which go by the number of the day. */
  counted: { day: string; number: number; makeUp: string | null }[]
  skipped: SkippedDay[]
  /** Where the count alone would end, before a day off moves the end on. */
  nominal: string
  due: string
  /** True where a day that the Government has not announced yet lies on the way. */
  provisional: boolean
}

const monthsInYear = 12

/**
 * Lays a period out. The day of the event is not counted, day 1 is the next one. Working days pass over days off; any
 * other period that ends on a day off ends with the next working day. Refuses CALENDAR_ENDS where a year is needed
 * whose days off are not known: a promise must not be silently too early.
 */
export function reckon(start: string, { unit, count }: Period, calendar: WorkCalendar): Reckoning {
  switch (unit) {
    case 'AT_ONCE':
      return { counted: [], skipped: [], nominal: start, due: start, provisional: false }
    case 'WORKING_DAYS':
      return workingDays(start, count, calendar)
    case 'DAYS':
      return { ...rolledOn(addDays(start, count), calendar), counted: numbered(start, count, calendar) }
    case 'MONTHS':
      return rolledOn(addMonths(start, count), calendar)
    case 'YEARS':
      return rolledOn(addMonths(start, count * monthsInYear), calendar)
  }
}

function workingDays(start: string, count: number, calendar: WorkCalendar): Reckoning {
  const counted: Reckoning['counted'] = []
  const skipped: SkippedDay[] = []
  let day = start
  while (counted.length < count) {
    day = addDays(day, 1)
    if (works(day, calendar)) counted.push(countedDay(day, counted.length + 1, calendar))
    else skipped.push(skippedDay(day, calendar))
  }
  const isProvisional = [...counted, ...skipped].some((each) => calendar.days.get(each.day)?.provisional)
  return { counted, skipped, nominal: day, due: day, provisional: isProvisional }
}

/** A day off at the end moves it to the next working day (Điều 148 khoản 5). */
function rolledOn(nominal: string, calendar: WorkCalendar): Reckoning {
  const skipped: SkippedDay[] = []
  let due = nominal
  while (!works(due, calendar)) {
    skipped.push(skippedDay(due, calendar))
    due = addDays(due, 1)
  }
  const isProvisional = [...skipped, { day: due }].some(({ day }) => calendar.days.get(day)?.provisional)
  return { counted: [], skipped, nominal, due, provisional: isProvisional }
}

function numbered(start: string, count: number, calendar: WorkCalendar): Reckoning['counted'] {
  return Array.from({ length: count }, (_, index) =>
    countedDay(addDays(start, index + 1), index + 1, calendar)
  )
}

function countedDay(day: string, number: number, { days }: WorkCalendar): Reckoning['counted'][number] {
  const said = days.get(day)
  return { day, number, makeUp: said?.kind === 'MAKE_UP_WORKDAY' ? said.name : null }
}

function skippedDay(day: string, { days }: WorkCalendar): SkippedDay {
  const said = days.get(day)
  if (said) return { day, why: 'HOLIDAY', name: said.name, provisional: said.provisional }
  const why = weekdayOf(day) === saturday ? 'SATURDAY' : 'SUNDAY'
  return { day, why, name: null, provisional: false }
}

function works(day: string, calendar: WorkCalendar): boolean {
  const year = Number(day.slice(0, yearDigits))
  if (!calendar.years.has(year)) refuse('CALENDAR_ENDS', { year })
  return isWorkingDay(day, calendar)
}

const yearDigits = 4
