// Issues a paper: the entry that says so and the print job, in the caller's unit of work. Nothing is sent before
// the commit, and what is printed is drawn from committed rows.
import type { paperForms } from '@shared/contract/documents'
import { printJobTable } from '@domain/documents/tables'
import type { RowIn } from '@domain/journal/table'
import type { Act } from '../act'

export type PaperForm = (typeof paperForms)[number]

/** Papers that the office process sends to a printer itself; the others are shown and printed by the shell. */
const byDevice: ReadonlySet<PaperForm> = new Set(['RECEPTION_RECEIPT', 'MANIFEST_SLIP'])

/** Queues a paper about a subject; answers the job's id. The second issue of a paper is a reprint and says so. */
export function issuePaper(
  act: Act,
  paper: { form: PaperForm; subject: string; copies: number; reason?: string }
): string {
  return queueIssue(act, paper).jobId
}

export function queueIssue(
  act: Act,
  paper: { form: PaperForm; subject: string; copies: number; reason?: string }
): { jobId: string; reprint: number } {
  const { form, subject, copies } = paper
  const jobId = act.newId()
  const before = act.get<{ issues: number }>(
    'SELECT issues FROM paper WHERE form = ? AND subject = ?',
    form,
    subject
  )
  const reprint = before?.issues ?? 0
  act.append({
    kind: 'documents.PaperIssued',
    subject,
    reason: paper.reason ?? null,
    payload: { jobId, form, paperSubject: subject, copies, issue: reprint + 1 }
  })
  act.putDesk(printJobTable, {
    job_id: jobId,
    form,
    subject,
    copies,
    reprint,
    route: byDevice.has(form) ? 'DEVICE' : 'SCREEN',
    station_id: act.caller.stationId,
    state: 'QUEUED',
    problem: null,
    queued_at: act.now,
    queued_by: act.caller.fullName
  })
  return { jobId, reprint }
}

/**
 * A paper comes out among others of its form, in one file: how often it had come out, and has now. What was issued and
 * still lies there to be printed is that issue; its own job is done with. The entry of the file carries the numbers.
 */
export function takeOverIssue(
  act: Act,
  { form, subject }: { form: PaperForm; subject: string }
): { from: number; to: number } {
  const before = act.get<{ issues: number }>(
    'SELECT issues FROM paper WHERE form = ? AND subject = ?',
    form,
    subject
  )
  const from = before?.issues ?? 0
  const waiting = act.all<RowIn<typeof printJobTable>>(
    `SELECT * FROM desk_print_job WHERE form = ? AND subject = ? AND route = 'SCREEN' AND state = 'QUEUED'`,
    form,
    subject
  )
  for (const job of waiting) act.putDesk(printJobTable, { ...job, state: 'CONFIRMED' })
  if (waiting.length > 0) return { from, to: from }
  act.putDesk(printJobTable, {
    job_id: act.newId(),
    form,
    subject,
    copies: 1,
    reprint: from,
    route: 'SCREEN',
    station_id: act.caller.stationId,
    state: 'CONFIRMED',
    problem: null,
    queued_at: act.now,
    queued_by: act.caller.fullName
  })
  return { from, to: from + 1 }
}
