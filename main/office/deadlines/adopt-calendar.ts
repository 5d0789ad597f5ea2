// Taking in the days of one year: what a file would change, and the change. It stands in place of what was known of the
// year, and every open file whose last day moves by it gets an entry of its own.
import type { CalendarDay, CalendarYear } from '@shared/contract/rule-pack'
import type { Decide, QueryHandler, Reading } from '../act'
import { caseDuesMovedBy, moveCaseDues } from '../cases'
import { duesMovedBy, moveDues } from '../intake'
import { refuse } from '../refusal'
import { adoptedYears, calendarIn, type AdoptedYear } from './adopted-years'
import { bundledYears, calendarOf, type WorkCalendar } from './calendar'
import { readCalendar } from './read-file'

export const checkCalendar: QueryHandler<'deadlines.checkCalendar'> = (reading, { text }) => {
  const { content, problems } = readCalendar(text)
  if (!content) return { problems, calendar: null, changes: [], moves: 0 }
  return {
    problems,
    calendar: content,
    changes: changesBy(reading, content),
    moves: movesBy(reading, calendarOf([...yearsKnown(reading), content]))
  }
}

export const adoptCalendar: Decide<'deadlines.adoptCalendar'> = (act, { text, reason }) => {
  const { content, problems } = readCalendar(text)
  if (!content)
    return refuse('DEADLINE_FILE_WRONG', { field: problems[0]?.path ?? '', count: problems.length })
  const adoptionId = act.newId()
  const { year } = content
  act.append({
    kind: 'deadlines.CalendarAdopted',
    subject: `calendar:${year}`,
    reason,
    payload: { adoptionId, calendar: content }
  })
  const calendar = calendarIn(act)
  const cause = { adoptionId, year, reason }
  return { year, moved: moveDues(act, calendar, cause) + moveCaseDues(act, calendar, cause) }
}

/** The calendar as it stands, year by year, each as it holds. */
export const getCalendar: QueryHandler<'deadlines.getCalendar'> = (reading) => {
  const byYear = new Map(yearsKnown(reading).map((each) => [each.year, each]))
  return { years: [...byYear.values()].sort((one, other) => one.year - other.year) }
}

/** How many files and cases have a day that this calendar moves. */
function movesBy(reading: Reading, calendar: WorkCalendar): number {
  return duesMovedBy(reading, calendar).length + caseDuesMovedBy(reading, calendar).size
}

function yearsKnown(
  reading: Pick<Reading, 'all'>
): (CalendarYear & { adopted: AdoptedYear['adopted'] | null })[] {
  return [...bundledYears.map((each) => ({ ...each, adopted: null })), ...adoptedYears(reading)]
}

function changesBy(
  reading: Reading,
  { year, days }: CalendarYear
): { date: string; before: CalendarDay | null; after: CalendarDay | null }[] {
  const before = new Map([...calendarIn(reading).days].filter(([date]) => date.startsWith(`${year}-`)))
  const after = new Map(days.map((each) => [each.date, each]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((date) => {
    const was = before.get(date) ?? null
    const is = after.get(date) ?? null
    const isSame = was?.kind === is?.kind && was?.name === is?.name && was?.provisional === is?.provisional
    return isSame ? [] : [{ date, before: was, after: is }]
  })
}
