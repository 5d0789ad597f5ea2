// Print jobs as the store keeps them: listed, settled by a person, drawn again as a file.
import { printJobTable } from '@domain/documents/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Act, Decide, QueryHandler, Reading } from '../act'
import type { Reads } from '../database/read'
import { nextPrintState, type PrintEvent } from '../devices/print-queue'
import { refuse } from '../refusal'
import { queueIssue } from './issue-paper'
import type { DrawnPaper, PaperDrawers } from './paper'
import { formsFor, refuseForm } from './paper-rights'
import type { PageSize } from './page/blocks'
import { numberPages } from './page/number-pages'
import { withPictures, type ReadPicture } from './pictures'
import { bitmapToPng } from './raster/bitmap'

export type PrintJobRow = RowIn<typeof printJobTable>
type Job = OutputOf<'documents.listPrintJobs'>['jobs'][number]

/** What the Electron shell does for papers; without one, papers of HTML are refused with NO_SHELL. */
export interface PaperShell {
  renderPdf(html: string, page: PageSize): Promise<Buffer>
}

const listMax = 100

export const listPrintJobs: QueryHandler<'documents.listPrintJobs'> = (reading, { subject }) => {
  const forms = formsFor(reading.caller)
  const jobs = reading.all<PrintJobRow>(
    `SELECT * FROM desk_print_job WHERE form IN (${forms.map(() => '?').join()})
    ${subject ? 'AND subject = ?' : ''} ORDER BY job_id DESC LIMIT ?`,
    ...forms,
    ...(subject ? [subject] : []),
    listMax
  )
  return { jobs: jobs.map(jobView) }
}

export function getPaper(
  drawers: PaperDrawers,
  shell: PaperShell | undefined,
  readPicture: ReadPicture
): QueryHandler<'documents.getPaper'> {
  return async (reading, { jobId }) => {
    const drawn = drawJob(reading, jobFor(reading, jobId), drawers)
    return { fileName: drawn.fileName, ...(await fileOf(drawn, shell, readPicture)) }
  }
}

/** Draws a job's paper from the rows as they stand. */
export function drawJob(reads: Reads, job: PrintJobRow, drawers: PaperDrawers): DrawnPaper {
  const draw = drawers[job.form as keyof PaperDrawers]
  const reprint = job.reprint > 0 ? { count: job.reprint, by: job.queued_by, at: job.queued_at } : null
  return draw(reads, { subject: job.subject, copies: job.copies, reprint, stationId: job.station_id })
}

async function fileOf(
  drawn: DrawnPaper,
  shell: PaperShell | undefined,
  readPicture: ReadPicture
): Promise<{ mediaType: string; base64: string }> {
  switch (drawn.kind) {
    case 'pdf':
      return { mediaType: 'application/pdf', base64: drawn.content.toString('base64') }
    case 'html': {
      if (!shell) return refuse('NO_SHELL')
      const paper = await withPictures(drawn.paper, readPicture)
      const printed = await shell.renderPdf(paper.html, paper.page)
      return { mediaType: 'application/pdf', base64: numberPages(printed, paper).toString('base64') }
    }
    case 'receipt': {
      const [first] = drawn.copies
      if (!first) return refuse('PAPER_UNKNOWN')
      return { mediaType: 'image/png', base64: bitmapToPng(first).toString('base64') }
    }
  }
}

export const settlePrintJob: Decide<'documents.settlePrintJob'> = (act, { jobId, outcome }) => {
  const job = jobFor(act, jobId)
  const byPerson = job.state === 'UNKNOWN' || (job.route === 'SCREEN' && job.state === 'QUEUED')
  if (!byPerson) refuse('JOB_STATE', { state: job.state })
  const state = job.state === 'UNKNOWN' ? nextPrintState(job.state, seen[outcome]) : outcome
  act.putDesk(printJobTable, { ...job, state, problem: null })
  return {}
}

const seen = { CONFIRMED: 'SEEN', FAILED: 'NOT_SEEN' } as const

/** `wake` tells the printers that a job waits again. */
export function retryPrintJob(wake: () => void): Decide<'documents.retryPrintJob'> {
  return (act, { jobId }) => {
    const job = jobFor(act, jobId)
    if (job.state !== 'FAILED') refuse('JOB_STATE', { state: job.state })
    moveJob(act, jobId, { event: 'RETRY', problem: null })
    act.afterCommit(wake)
    return {}
  }
}

export const reprint: Decide<'documents.reprint'> = (act, { form, subject, reason }) => {
  refuseForm(act.caller, form)
  // Each of its labels is counted by itself: the run is printed on from a label, or made anew of what still waits.
  if (form === 'LABEL_RUN') refuse('LABELS_BY_RUN')
  const issued = act.get<{ copies: number }>(
    'SELECT copies FROM desk_print_job WHERE form = ? AND subject = ? ORDER BY job_id DESC LIMIT 1',
    form,
    subject
  )
  if (!issued) refuse('PAPER_UNKNOWN')
  return queueIssue(act, { form, subject, copies: issued.copies, reason })
}

/** Moves a job on by what happened to it. A move that must never happen is a bug and throws. */
export function moveJob(
  act: Act,
  jobId: string,
  { event, problem }: { event: PrintEvent; problem: string | null }
): void {
  const job = jobRow(act, jobId)
  act.putDesk(printJobTable, { ...job, state: nextPrintState(job.state as Job['state'], event), problem })
}

/** A job whose paper the caller may see. */
function jobFor(reads: Pick<Reading, 'get' | 'caller'>, jobId: string): PrintJobRow {
  const job = jobRow(reads, jobId)
  refuseForm(reads.caller, job.form)
  return job
}

function jobRow(reads: Pick<Reading, 'get'>, jobId: string): PrintJobRow {
  return (
    reads.get<PrintJobRow>('SELECT * FROM desk_print_job WHERE job_id = ?', jobId) ?? refuse('JOB_UNKNOWN')
  )
}

function jobView(row: PrintJobRow): Job {
  return {
    jobId: row.job_id,
    form: row.form as Job['form'],
    subject: row.subject,
    copies: row.copies,
    reprint: row.reprint,
    route: row.route as Job['route'],
    state: row.state as Job['state'],
    problem: row.problem,
    queuedAt: row.queued_at,
    queuedBy: row.queued_by
  }
}
