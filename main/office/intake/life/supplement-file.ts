// Papers that are brought later, to whoever sits at the counter. They answer what was asked for, and the file is looked
// at anew; the slip bears the number of its reception.
import { filePapersMax } from '@shared/contract/file-life'
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { fileRow, papersOf } from '../file-row'
import { fileAtCounter, refuseAsked, requireState } from './guards'
import { enterRegister } from './register-file'

const copies = 2
const takesPapers = ['RECEIVED', 'INCOMPLETE', 'REGISTERED', 'IN_PROCESS'] as const

/** Refuses FILE_STATE, FILE_NOT_YOURS, SUPPLEMENT_EMPTY, FILE_PAPERS_TOO_MANY, FILE_PROPOSAL_OPEN. */
export const supplementFile: Decide<'intake.supplementFile'> = (act, { fileId, papers, note, register }) => {
  const file = fileAtCounter(act, fileId)
  const from = requireState(file, takesPapers)
  if (papers.length === 0 && note.trim() === '') refuse('SUPPLEMENT_EMPTY')
  if (papersOf(act, file).length + papers.length > filePapersMax) {
    refuse('FILE_PAPERS_TOO_MANY', { max: filePapersMax })
  }
  if (from === 'INCOMPLETE') refuseAsked(act, file)
  const supplementId = act.newId()
  const before = act.get<{ times: number }>(
    'SELECT count(*) AS times FROM intake_supplement WHERE file_id = ?',
    fileId
  )
  act.append({
    kind: 'intake.FileSupplemented',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      from,
      to: from === 'INCOMPLETE' ? 'RECEIVED' : from,
      supplementId,
      number: 1 + (before?.times ?? 0),
      day: act.today,
      papers,
      note,
      askIds: openAsks(act, fileId)
    }
  })
  const entered = register ? enterRegister(act, fileRow(act, { fileId })) : null
  const printJobId = issuePaper(act, {
    form: 'SUPPLEMENT_SLIP',
    subject: `supplement:${supplementId}`,
    copies
  })
  return { register: entered, printJobId }
}

function openAsks(act: Act, fileId: string): string[] {
  return act
    .all<{ ask_id: string }>(
      'SELECT ask_id FROM intake_ask WHERE file_id = ? AND answered_at IS NULL ORDER BY number',
      fileId
    )
    .map(({ ask_id }) => ask_id)
}
