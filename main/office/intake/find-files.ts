// Lists of the desk, and one file with its papers and its life.
import { openFileStates } from '@shared/contract/file-shapes'
import type { InputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { userFullName } from '../identity'
import { likePattern, partyById, partyView } from '../people'
import { refuse } from '../refusal'
import { ruleOfFile } from './due'
import { fileRow, papersOf, type FileRow } from './file-row'
import { summaries, type FileSummary } from './file-summary'
import { lifeView } from './life/life-view'

const listMax = 200

interface Condition {
  sql: string
  values: (string | number)[]
}

const openSql = `intake_file.state IN (${openFileStates.map((state) => `'${state}'`).join(', ')})`
const fromSql = 'FROM intake_file JOIN party ON party.party_id = intake_file.requester_id'

export const listFiles: QueryHandler<'intake.listFiles'> = (reading, input) => {
  const conditions = conditionsOf(input, reading.caller.userId)
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`
  const values = conditions.flatMap((condition) => condition.values)
  const files = listedFiles(reading, `${where} ORDER BY intake_file.seq DESC LIMIT ?`, [...values, listMax])
  const total = reading.get<{ total: number }>(`SELECT count(*) AS total ${fromSql} ${where}`, ...values)
  return { files, total: total?.total ?? 0 }
}

/** Offers that nobody answered in time, for whoever may give the files to somebody else. */
export const listStuckOffers: QueryHandler<'intake.listStuckOffers'> = (reading) => ({
  files: listedFiles(
    reading,
    `WHERE offered_to IS NOT NULL AND offer_escalates_at <= ? ORDER BY offer_escalates_at, intake_file.seq LIMIT ?`,
    [reading.now, listMax]
  )
})

function listedFiles(reading: Reading, sql: string, values: readonly (string | number)[]): FileSummary[] {
  const summaryOf = summaries(reading)
  return reading
    .all<FileRow & { requester_name: string }>(
      `SELECT intake_file.*, party.full_name AS requester_name ${fromSql} ${sql}`,
      ...values
    )
    .map((row) => summaryOf(row, row.requester_name))
}

function conditionsOf({ day, group, text }: InputOf<'intake.listFiles'>, userId: string): Condition[] {
  const conditions: Condition[] = []
  if (day !== undefined) conditions.push({ sql: 'received_day = ?', values: [day] })
  if (group === 'MINE') conditions.push({ sql: `owner_id = ? AND ${openSql}`, values: [userId] })
  if (group === 'OFFERED_TO_ME') conditions.push({ sql: 'offered_to = ?', values: [userId] })
  if (group === 'OPEN') conditions.push({ sql: openSql, values: [] })
  return [...conditions, ...textCondition(text?.trim() ?? '')]
}

/** Every word in the name or number of the person, or the whole in a number or the tag of the file. */
function textCondition(text: string): Condition[] {
  if (text === '') return []
  const like = (column: string): string => `${column} LIKE ? ESCAPE '\\'`
  const words = text.split(/\s+/).map(likePattern)
  const whole = likePattern(text.replace(/\s+/g, ''))
  return [
    {
      sql: `((${words.map(() => like('party.search_text')).join(' AND ')}) OR ${like('reception_number')}
        OR ${like('register_number')} OR ${like('tag')})`,
      values: [...words, whole, whole, whole]
    }
  ]
}

export const getFile: QueryHandler<'intake.getFile'> = (reading, input) => {
  const row = fileRow(reading, input)
  const requester = partyById(reading, row.requester_id) ?? refuse('PARTY_UNKNOWN')
  const cases = reading.all<{ case_id: string }>(
    'SELECT case_id FROM enforcement_case WHERE file_id = ? ORDER BY seq',
    row.file_id
  )
  return {
    ...summaries(reading)(row, requester.full_name),
    requester: partyView(requester),
    capacity: row.capacity,
    channel: row.channel,
    requestDate: row.request_date,
    title: { number: row.title_number, date: row.title_date, court: row.title_court },
    papers: papersOf(reading, row),
    note: row.note,
    dueRule: ruleOfFile(reading, row),
    ruleVersion: row.due_version,
    promisedDate: row.promised_date,
    receivedBy: userFullName(reading, row.received_by),
    caseIds: cases.map(({ case_id }) => case_id),
    ...lifeView(reading, row)
  }
}
