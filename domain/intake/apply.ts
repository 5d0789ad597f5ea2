// Intake entries to row changes.
import { takeNumber } from '../journal/counter'
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch } from '../journal/row-change'
import type { intakeEntries } from './entries'
import { applyLife } from './life/apply'
import { noOffer } from './life/steps'
import { fileStepTable } from './life/tables'
import { applyPages } from './pages/apply'
import { fileTable } from './tables'

export const applyIntake: AppliersOf<typeof intakeEntries> = {
  'intake.FileReceived': ({ seq, at, actor, payload }) => [
    takeNumber({ series: 'tag.file', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    takeNumber({ series: 'reception', period: payload.receivedDay, number: payload.receptionSerial }),
    insert(fileTable, {
      seq,
      file_id: payload.fileId,
      tag: payload.tag,
      reception_number: payload.receptionNumber,
      procedure_code: payload.procedureCode,
      requester_id: payload.requesterId,
      capacity: payload.capacity,
      channel: payload.channel,
      request_date: payload.requestDate,
      received_at: at,
      received_day: payload.receivedDay,
      received_by: actor,
      title_number: payload.title.number,
      title_date: payload.title.date,
      title_court: payload.title.court,
      papers: JSON.stringify(payload.papers),
      note: payload.note,
      state: 'RECEIVED',
      // Whoever receives it owns it.
      owner_id: actor,
      ...noOffer,
      register_book: null,
      register_year: null,
      register_ordinal: null,
      register_number: null,
      registered_at: null,
      refusal_reason: null,
      refusal_clause: null,
      refusal_proposed_by: null,
      refusal_decided_by: null,
      extended_by: null,
      due_date: payload.due.date,
      due_rule: payload.due.rule,
      due_version: payload.due.version,
      due_clause: payload.due.clause,
      promised_date: payload.due.date
    }),
    insert(fileStepTable, {
      file_id: payload.fileId,
      seq,
      at,
      kind: 'RECEIVED',
      actor,
      other_id: null,
      proposal_kind: null,
      state_from: null,
      state_to: 'RECEIVED',
      note: payload.receptionNumber,
      late: 0
    })
  ],
  'intake.DueMoved': ({ payload }) => [
    patch(
      fileTable,
      { file_id: payload.fileId },
      { from: { due_date: payload.from }, to: { due_date: payload.to } }
    )
  ],
  ...applyLife,
  ...applyPages
}
