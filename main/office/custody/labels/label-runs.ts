// Runs of labels: up to 500 printed in the order of the store, a run that jammed printed on from one of its labels, and
// how far each was read back. A label that was printed stays UNREAD until it is read on its thing (`store-asset.ts`).
import type { labelRunLineTable, labelRunTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { LabelSizeName } from '@shared/label-sizes'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper, takeOverIssue } from '../../documents'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { refuseLost } from '../incidents/standing'
import { labelPlace, walkOf } from './waiting-labels'

export type LabelRunRow = RowIn<typeof labelRunTable>
export type LabelRunLine = RowIn<typeof labelRunLineTable>
type RunLabel = OutputOf<'custody.getLabelRun'>['labels'][number]

const runsMax = 50

/** A thing whose label goes to the printer. */
interface Labelled {
  seq: number
  asset_id: string
  tag: string
  place_id: string
}

export const printLabels: Decide<'custody.printLabels'> = (act, { assetIds, size }) => {
  const things = [...new Set(assetIds)].map((assetId) => labelled(act, assetId))
  return print(act, { things: walkOf(act).sorted(things), size, resumes: null, reason: null })
}

export const resumeLabels: Decide<'custody.resumeLabels'> = (act, { runId, fromPosition, reason }) => {
  const run = runRow(act, runId)
  const left = linesOf(act, runId).filter(({ position }) => position >= fromPosition)
  const things = left.flatMap(({ asset_id, tag }) => {
    const thing = stillWaiting(act, asset_id, tag)
    return thing ? [thing] : []
  })
  if (things.length === 0) refuse('LABEL_RUN_DONE', { runNumber: run.run_number })
  return print(act, { things, size: run.size as LabelSizeName, resumes: { runId, fromPosition }, reason })
}

interface Printing {
  things: readonly Labelled[]
  size: LabelSizeName
  resumes: { runId: string; fromPosition: number } | null
  reason: string | null
}

function print(act: Act, { things, size, resumes, reason }: Printing): OutputOf<'custody.printLabels'> {
  const runId = act.newId()
  const year = act.today.slice(0, 4)
  const runSerial = act.nextNumber('run.label', year)
  const runNumber = `${runSerial}/${year}`
  const labels = things.map(({ asset_id: assetId, tag }) => ({
    assetId,
    tag,
    issues: takeOverIssue(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}` })
  }))
  act.append({
    kind: 'custody.LabelsPrinted',
    subject: `labelRun:${runId}`,
    reason,
    payload: { runId, runNumber, runSerial, year, size, resumes, labels }
  })
  const printJobId = issuePaper(act, { form: 'LABEL_RUN', subject: `labelRun:${runId}`, copies: 1 })
  return { runId, runNumber, printJobId, labelCount: labels.length }
}

/** A thing that waits for its label to be read. Refuses one whose label was read, which is lost, or in no place of ours. */
function labelled(act: Act, assetId: string): Labelled {
  const row = assetRow(act, { assetId })
  if (row.label_state === 'READ') refuse('LABEL_READ_ALREADY')
  refuseLost(act, assetId)
  if (row.place_id === null) return refuse('ASSET_STATE', { state: row.state, needed: 'RECEIVED' })
  const place = row.state === 'RECEIVED' ? (row.intended_place_id ?? row.place_id) : row.place_id
  return { seq: row.seq, asset_id: assetId, tag: row.tag, place_id: place }
}

/** The thing of a label of an earlier run, unless it was read, replaced, lost or has left the store meanwhile. */
function stillWaiting(act: Act, assetId: string, tag: string): Labelled | undefined {
  return act.get<Labelled>(
    `SELECT seq, asset_id, tag, place_id FROM asset WHERE asset_id = ? AND tag = ? AND label_state = 'UNREAD'
    AND place_id IS NOT NULL AND state <> 'MISSING'`,
    assetId,
    tag
  )
}

/** A run's row. Refuses LABEL_RUN_UNKNOWN. */
export function runRow(reads: Pick<Reads, 'get'>, runId: string): LabelRunRow {
  return (
    reads.get<LabelRunRow>('SELECT * FROM label_run WHERE run_id = ?', runId) ?? refuse('LABEL_RUN_UNKNOWN')
  )
}

export function linesOf(reads: Pick<Reads, 'all'>, runId: string): LabelRunLine[] {
  return reads.all<LabelRunLine>('SELECT * FROM label_run_line WHERE run_id = ? ORDER BY position', runId)
}

export const listLabelRuns: QueryHandler<'custody.listLabelRuns'> = (reading) => {
  const rows = reading.all<
    LabelRunRow & { printer: string; before: string | null; read_count: number; waiting_count: number }
  >(
    `SELECT label_run.*, full_name AS printer, earlier.run_number AS before,
      ${linesWith("label_state = 'READ'")} AS read_count,
      ${linesWith("label_state = 'UNREAD' AND place_id IS NOT NULL AND state <> 'MISSING'")} AS waiting_count
    FROM label_run JOIN app_user ON user_id = label_run.printed_by
    LEFT JOIN label_run AS earlier ON earlier.run_id = label_run.resumes_run_id
    ORDER BY label_run.printed_at DESC, label_run.run_id DESC LIMIT ?`,
    runsMax
  )
  return {
    runs: rows.map((row) => ({
      runId: row.run_id,
      runNumber: row.run_number,
      size: row.size as LabelSizeName,
      labelCount: row.label_count,
      readCount: row.read_count,
      waitingCount: row.waiting_count,
      resumes: row.before,
      printedAt: row.printed_at,
      printedBy: row.printer
    }))
  }
}

/** How many labels of a run are still those of their things, which are so. */
function linesWith(standing: string): string {
  return `(SELECT count(*) FROM label_run_line AS line JOIN asset ON asset.asset_id = line.asset_id
    AND asset.tag = line.tag WHERE line.run_id = label_run.run_id AND ${standing})`
}

interface RunLine extends LabelRunLine {
  name: string
  /** The tag that is valid now. */
  now: string
  label_state: string
  state: string
  at: string | null
}

export const getLabelRun: QueryHandler<'custody.getLabelRun'> = (reading, { runId }) => {
  const run = runRow(reading, runId)
  const walk = walkOf(reading)
  const rows = reading.all<RunLine>(
    `SELECT line.*, name, asset.tag AS now, label_state, asset.state, ${labelPlace} AS at
    FROM label_run_line AS line JOIN asset ON asset.asset_id = line.asset_id
    WHERE line.run_id = ? ORDER BY line.position`,
    runId
  )
  return {
    runNumber: run.run_number,
    size: run.size as LabelSizeName,
    labels: rows.map((row) => ({
      position: row.position,
      assetId: row.asset_id,
      tag: row.tag,
      name: row.name,
      path: row.at === null ? '' : walk.path(row.at),
      issue: row.issue,
      state: stateOf(row)
    }))
  }
}

function stateOf(row: RunLine): RunLabel['state'] {
  if (row.tag !== row.now) return 'VOID'
  if (row.label_state === 'READ') return 'READ'
  return row.at === null || row.state === 'MISSING' ? 'GONE' : 'WAITING'
}
