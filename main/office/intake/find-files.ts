// Lists of the desk, and one file with its papers.
import type { fileTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { userFullName } from '../identity'
import { partyById, partyView } from '../people'
import { refuse } from '../refusal'
import { procedureName, ruleOfFile } from './due'

export type FileRow = RowIn<typeof fileTable>
type Summary = OutputOf<'intake.listFiles'>['files'][number]

const listMax = 200

export const listFiles: QueryHandler<'intake.listFiles'> = (reading, { day }) => {
  const where = day ? 'WHERE received_day = ?' : ''
  const values = day ? [day] : []
  const rows = reading.all<FileRow & { requester_name: string }>(
    `SELECT intake_file.*, party.full_name AS requester_name FROM intake_file
    JOIN party ON party.party_id = intake_file.requester_id ${where} ORDER BY intake_file.seq DESC LIMIT ?`,
    ...values,
    listMax
  )
  const total = reading.get<{ total: number }>(
    `SELECT count(*) AS total FROM intake_file ${where}`,
    ...values
  )
  return { files: rows.map((row) => summaryOf(reading, row, row.requester_name)), total: total?.total ?? 0 }
}

export const getFile: QueryHandler<'intake.getFile'> = (reading, input) => {
  const row = fileRow(reading, input)
  const requester = partyById(reading, row.requester_id) ?? refuse('PARTY_UNKNOWN')
  return {
    ...summaryOf(reading, row, requester.full_name),
    ...lifeNotKeptYet,
    requester: partyView(requester),
    capacity: row.capacity,
    channel: row.channel,
    requestDate: row.request_date,
    title: { number: row.title_number, date: row.title_date, court: row.title_court },
    papers: JSON.parse(row.papers) as OutputOf<'intake.getFile'>['papers'],
    note: row.note,
    dueRule: ruleOfFile(reading, row),
    ruleVersion: row.due_version,
    promisedDate: row.promised_date,
    receivedBy: userFullName(reading, row.received_by),
    caseIds: reading
      .all<{ case_id: string }>(
        'SELECT case_id FROM enforcement_case WHERE file_id = ? ORDER BY seq',
        row.file_id
      )
      .map(({ case_id }) => case_id)
  }
}

/** A file's row by id or tag. Refuses FILE_UNKNOWN. */
export function fileRow(reading: Pick<Reading, 'get'>, by: { fileId: string } | { tag: string }): FileRow {
  const row =
    'fileId' in by
      ? reading.get<FileRow>('SELECT * FROM intake_file WHERE file_id = ?', by.fileId)
      : reading.get<FileRow>('SELECT * FROM intake_file WHERE tag = ?', by.tag)
  return row ?? refuse('FILE_UNKNOWN')
}

const lifeNotKeptYet = {
  proposals: [],
  asks: [],
  missingPapers: [],
  result: null,
  resultPrefill: null,
  returned: null,
  history: [],
  can: []
}

function summaryOf(reading: Reading, row: FileRow, requesterName: string): Summary {
  return {
    fileId: row.file_id,
    tag: row.tag,
    receptionNumber: row.reception_number,
    receivedAt: row.received_at,
    requesterName,
    procedureCode: row.procedure_code,
    procedureName: procedureName(reading, row),
    register: null,
    state: 'RECEIVED',
    dueDate: row.due_date,
    overdue: row.due_date !== null && row.due_date < reading.today,
    ownerId: row.received_by,
    ownerName: userFullName(reading, row.received_by),
    offer: null,
    proposal: null
  }
}
