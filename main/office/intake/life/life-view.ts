// What the page of a file shows of its life: what was asked and brought, what the head was asked, every step, and what
// the caller may do next.
import type { fileAskTable, fileResultTable, fileReturnTable, fileStepTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Reading } from '../../act'
import { userFullName } from '../../identity'
import type { FileRow } from '../file-row'
import { actionsOn } from './file-actions'
import type { ProposalRow } from './guards'
import { missingPapers } from './register-file'

type File = OutputOf<'intake.getFile'>
type Life = Pick<
  File,
  'proposals' | 'asks' | 'missingPapers' | 'result' | 'resultPrefill' | 'returned' | 'history' | 'can'
>

export function lifeView(reading: Reading, file: FileRow): Life {
  const missing = missingPapers(reading, file)
  return {
    proposals: reading
      .all<ProposalRow>(
        "SELECT * FROM intake_proposal WHERE file_id = ? ORDER BY state = 'PROPOSED' DESC, proposed_at DESC, proposal_id DESC",
        file.file_id
      )
      .map((row) => proposalView(reading, row)),
    asks: asksOf(reading, file),
    missingPapers: missing,
    result: resultOf(reading, file),
    resultPrefill: prefillOf(reading, file),
    returned: returnOf(reading, file),
    history: stepsOf(reading, file),
    can: actionsOn(reading, file, missing.length === 0)
  }
}

export function proposalView(reading: Reading, row: ProposalRow): File['proposals'][number] {
  return {
    proposalId: row.proposal_id,
    kind: row.kind as File['proposals'][number]['kind'],
    reasonCode: row.reason_code,
    reasonName: row.reason_name,
    clause: row.clause,
    explanation: row.explanation,
    newDueDate: row.new_due_date,
    proposedBy: userFullName(reading, row.proposed_by),
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at,
    state: row.state as File['proposals'][number]['state'],
    decidedBy: row.decided_by === null ? null : userFullName(reading, row.decided_by),
    decidedAt: row.decided_by === null ? null : row.ended_at,
    decision: row.words,
    paperNumber: row.paper_number
  }
}

function asksOf(reading: Reading, { file_id }: FileRow): File['asks'] {
  return reading
    .all<RowIn<typeof fileAskTable>>(
      'SELECT * FROM intake_ask WHERE file_id = ? ORDER BY number DESC',
      file_id
    )
    .map((row) => ({
      askId: row.ask_id,
      number: row.number,
      items: JSON.parse(row.items) as File['asks'][number]['items'],
      note: row.note,
      askedBy: userFullName(reading, row.asked_by),
      askedAt: row.asked_at,
      dueDate: row.due_date,
      late: row.late === 1,
      answeredAt: row.answered_at
    }))
}

function resultOf(reading: Reading, { file_id }: FileRow): File['result'] {
  const row = reading.get<RowIn<typeof fileResultTable>>(
    'SELECT * FROM intake_result WHERE file_id = ?',
    file_id
  )
  return row
    ? {
        kind: row.kind as NonNullable<File['result']>['kind'],
        number: row.number,
        date: row.result_date,
        summary: row.summary,
        reportedBy: userFullName(reading, row.reported_by),
        reportedAt: row.reported_at
      }
    : null
}

/** The decision of the case that was opened on the file last. */
function prefillOf(reading: Reading, { file_id }: FileRow): File['resultPrefill'] {
  const row = reading.get<{ number: string; date: string }>(
    `SELECT decision_number AS number, decision_date AS date FROM enforcement_case
    WHERE file_id = ? ORDER BY seq DESC LIMIT 1`,
    file_id
  )
  return row ? { kind: 'DECISION', ...row, summary: '' } : null
}

function returnOf(reading: Reading, { file_id }: FileRow): File['returned'] {
  const row = reading.get<RowIn<typeof fileReturnTable>>(
    'SELECT * FROM intake_return WHERE file_id = ?',
    file_id
  )
  return row
    ? {
        way: row.way as NonNullable<File['returned']>['way'],
        receiverName: row.receiver_name,
        mandate: row.mandate,
        reference: row.reference,
        returnedBy: userFullName(reading, row.returned_by),
        returnedAt: row.returned_at
      }
    : null
}

export function stepsOf(
  reading: Pick<Reading, 'all' | 'get'>,
  { file_id }: Pick<FileRow, 'file_id'>
): File['history'] {
  return reading
    .all<RowIn<typeof fileStepTable>>('SELECT * FROM intake_step WHERE file_id = ? ORDER BY seq', file_id)
    .map((row) => ({
      seq: row.seq,
      at: row.at,
      kind: row.kind as File['history'][number]['kind'],
      by: userFullName(reading, row.actor),
      other: row.other_id === null ? null : userFullName(reading, row.other_id),
      proposal: row.proposal_kind as File['history'][number]['proposal'],
      stateFrom: row.state_from as File['history'][number]['stateFrom'],
      stateTo: row.state_to as File['history'][number]['stateTo'],
      note: row.note,
      late: row.late === 1
    }))
}
