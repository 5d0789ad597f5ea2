// What is due: a list by how near it is, and a month of it. Only files that still wait for their result.
import { addDays, weekdayOf } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { DueGroup } from '@shared/contract/deadlines'
import type { QueryHandler, Reading } from '../act'
import { dueFileSql } from '../intake'
import { calendarIn } from './adopted-years'
import { isWorkingDay, sunday, type WorkCalendar } from './calendar'
import { packOfVersion, procedureIn } from './rule-packs'

type DueList = OutputOf<'deadlines.listDue'>

interface DueRow {
  file_id: string
  tag: string
  reception_number: string
  procedure_code: string
  due_version: string
  due_date: string
  promised_date: string
  requester_name: string
  officer_name: string
}

interface Filter {
  officerId?: string | undefined
  procedureCode?: string | undefined
  day?: string | undefined
  /** Nothing before the one day, nothing after the other. */
  first?: string | undefined
  last?: string | undefined
}

const shownMax = 500
const daysInWeek = 7

export const listDue: QueryHandler<'deadlines.listDue'> = (reading, input) => {
  const { group, ...filter } = input
  const { where, values } = conditionOf({ ...filter, ...(group && daysOfGroup(group, reading.today)) })
  const rows = reading.all<DueRow>(
    `SELECT file_id, tag, reception_number, procedure_code, due_version, due_date, promised_date,
      party.full_name AS requester_name, app_user.full_name AS officer_name
    FROM intake_file JOIN party ON party.party_id = intake_file.requester_id
    JOIN app_user ON app_user.user_id = intake_file.owner_id
    WHERE ${where} ORDER BY due_date, intake_file.seq LIMIT ?`,
    ...values,
    shownMax
  )
  const calendar = calendarIn(reading)
  const nameOf = procedureNames(reading)
  return {
    files: rows.map((row) => ({
      fileId: row.file_id,
      tag: row.tag,
      receptionNumber: row.reception_number,
      requesterName: row.requester_name,
      procedureName: nameOf(row.due_version, row.procedure_code),
      officerName: row.officer_name,
      dueDate: row.due_date,
      promisedDate: row.promised_date,
      group: groupOf(row.due_date, reading.today),
      workingDaysLeft: workingDaysTo(row.due_date, reading.today, calendar)
    })),
    counts: countsOf(reading, filter),
    ...choicesIn(reading, nameOf)
  }
}

export const getMonth: QueryHandler<'deadlines.getMonth'> = (reading, { month, ...filter }) => {
  const { where, values } = conditionOf(filter)
  const first = `${month}-01`
  const due = new Map(
    reading
      .all<{ due_date: string; count: number }>(
        `SELECT due_date, count(*) AS count FROM intake_file
        WHERE ${where} AND due_date BETWEEN ? AND ? GROUP BY due_date`,
        ...values,
        first,
        `${month}-31`
      )
      .map((row) => [row.due_date, row.count])
  )
  const calendar = calendarIn(reading)
  const days: OutputOf<'deadlines.getMonth'>['days'] = []
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) {
    const said = calendar.days.get(day)
    days.push({
      day,
      works: isWorkingDay(day, calendar),
      name: said?.name ?? null,
      provisional: said?.provisional ?? false,
      due: due.get(day) ?? 0
    })
  }
  return { known: calendar.years.has(Number(month.slice(0, month.indexOf('-')))), days }
}

/** How near a day is. Weeks end with Sunday. */
export function groupOf(due: string, today: string): DueGroup {
  if (due < today) return 'OVERDUE'
  if (due === today) return 'TODAY'
  return due <= sundayAfter(today) ? 'THIS_WEEK' : 'LATER'
}

/** The days of a group, as {@link groupOf} puts them; a side without an end is left out. */
function daysOfGroup(group: DueGroup, today: string): Pick<Filter, 'first' | 'last'> {
  const sundayOfWeek = sundayAfter(today)
  if (group === 'OVERDUE') return { last: addDays(today, -1) }
  if (group === 'TODAY') return { first: today, last: today }
  return group === 'THIS_WEEK'
    ? { first: addDays(today, 1), last: sundayOfWeek }
    : { first: addDays(sundayOfWeek, 1) }
}

/** The Sunday on which the week of a day ends. */
function sundayAfter(day: string): string {
  const weekday = weekdayOf(day)
  return weekday === sunday ? day : addDays(day, daysInWeek - weekday)
}

/** Working days from today to a day; negative for one that has passed, null where a year on the way is not known. */
export function workingDaysTo(due: string, today: string, calendar: WorkCalendar): number | null {
  const [early, late] = due < today ? [due, today] : [today, due]
  let count = 0
  for (let day = addDays(early, 1); day <= late; day = addDays(day, 1)) {
    if (!calendar.years.has(Number(day.slice(0, day.indexOf('-'))))) return null
    if (isWorkingDay(day, calendar)) count += 1
  }
  return due < today ? -count : count
}

function conditionOf({ officerId, procedureCode, day, first, last }: Filter): {
  where: string
  values: string[]
} {
  const parts: [string, string | undefined][] = [
    ['intake_file.owner_id = ?', officerId],
    ['intake_file.procedure_code = ?', procedureCode],
    ['intake_file.due_date = ?', day],
    ['intake_file.due_date >= ?', first],
    ['intake_file.due_date <= ?', last]
  ]
  const asked = parts.filter((part): part is [string, string] => part[1] !== undefined)
  return {
    where: ['intake_file.due_date IS NOT NULL', dueFileSql, ...asked.map(([sql]) => sql)].join(' AND '),
    values: asked.map(([, value]) => value)
  }
}

/** Of all that is due under the filter, also of what the list has no room for. */
function countsOf(reading: Reading, filter: Filter): DueList['counts'] {
  const { where, values } = conditionOf(filter)
  const counts = { OVERDUE: 0, TODAY: 0, THIS_WEEK: 0, LATER: 0 }
  const rows = reading.all<{ due_date: string; count: number }>(
    `SELECT due_date, count(*) AS count FROM intake_file WHERE ${where} GROUP BY due_date`,
    ...values
  )
  for (const { due_date: due, count } of rows) counts[groupOf(due, reading.today)] += count
  return counts
}

/** Whom and what the list may be narrowed to: those who have something due. */
function choicesIn(
  reading: Reading,
  nameOf: (version: string, code: string) => string
): Pick<DueList, 'officers' | 'procedures'> {
  const { where } = conditionOf({})
  const procedures = reading.all<{ code: string; version: string }>(
    `SELECT procedure_code AS code, max(due_version) AS version FROM intake_file WHERE ${where} GROUP BY 1 ORDER BY 1`
  )
  return {
    officers: reading.all(
      `SELECT user_id AS userId, full_name AS fullName FROM app_user
      WHERE user_id IN (SELECT owner_id FROM intake_file WHERE ${where}) ORDER BY full_name`
    ),
    procedures: procedures.map(({ code, version }) => ({ code, name: nameOf(version, code) }))
  }
}

/** Names by version and code, each pack read once. */
function procedureNames(reading: Reading): (version: string, code: string) => string {
  const packs = new Map<string, ReturnType<typeof packOfVersion>>()
  return (version, code) => {
    if (!packs.has(version)) packs.set(version, packOfVersion(reading, version))
    const pack = packs.get(version)
    return (pack && procedureIn(pack, code)?.name) ?? code
  }
}
