// What is missing or wrong is asked for on paper, within the working day that the law gives; later it is asked for all
// the same, and marked late (NĐ 152/2026 Art 9.6). Every ask of a file is kept.
import type { Decide } from '../../act'
import { calendarIn, packOfVersion, reckon, ruleIn } from '../../deadlines'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import type { FileRow } from '../file-row'
import { ownFile, refuseAsked, requireState } from './guards'
import { nextPaper } from './paper-number'

const copies = 2
const askRule = 'ASK_FOR_MORE'

interface AskDue {
  date: string
  rule: string
  version: string
  clause: string
}

/** Refuses FILE_STATE, FILE_PROPOSAL_OPEN and FILE_NOT_YOURS. */
export const askForMore: Decide<'intake.askForMore'> = (act, { fileId, items, note }) => {
  const file = ownFile(act, fileId)
  const from = requireState(file, ['RECEIVED', 'INCOMPLETE'])
  refuseAsked(act, file)
  const askId = act.newId()
  const due = askDue(act, file)
  const late = due !== null && act.today > due.date
  const before = act.get<{ asks: number }>(
    'SELECT count(*) AS asks FROM intake_ask WHERE file_id = ?',
    fileId
  )
  act.append({
    kind: 'intake.MoreAsked',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      from,
      to: 'INCOMPLETE',
      askId,
      number: 1 + (before?.asks ?? 0),
      items,
      note,
      day: act.today,
      due,
      late,
      paper: nextPaper(act, 'file.ask')
    }
  })
  const printJobId = issuePaper(act, { form: 'SUPPLEMENT_NOTICE', subject: `ask:${askId}`, copies })
  return { askId, late, dueDate: due?.date ?? null, printJobId }
}

/** Counted from the reception, or from the papers that were brought last: they are received and looked at anew. */
function askDue(reads: Pick<Reads, 'all' | 'get'>, file: FileRow): AskDue | null {
  const pack = packOfVersion(reads, file.due_version)
  const rule = pack && ruleIn(pack, askRule)
  if (!rule) return null
  const brought = reads.get<{ day: string | null }>(
    'SELECT max(brought_day) AS day FROM intake_supplement WHERE file_id = ?',
    file.file_id
  )
  const start = brought?.day ?? file.received_day
  const { due } = reckon(start, rule, calendarIn(reads))
  return { date: due, rule: rule.code, version: pack.version, clause: rule.clause }
}
