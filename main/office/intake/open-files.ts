// The files that still wait for their result, and what a new calendar does to the days they are due.
import { dueFileStates } from '@shared/contract/file-shapes'
import type { Act } from '../act'
import { packsByVersion, ruleIn, type WorkCalendar } from '../deadlines'
import type { Reads } from '../database/read'
import { dueIfKnown } from './due'

/** While the time of the law runs. Being asked for more does not stop it: no text says that it does. */
export const dueFileSql = `intake_file.state IN (${dueFileStates.map((state) => `'${state}'`).join(', ')})`

export interface DueMove {
  fileId: string
  from: string
  to: string
  rule: string
  version: string
}

interface OpenRow {
  file_id: string
  due_date: string
  due_rule: string
  due_version: string
  received_day: string
  request_date: string
}

/**
 * The open files whose last day is another one by this calendar, each under the pack that it was received under.
 * A day that the head has given is no longer of the calendar.
 */
export function duesMovedBy(reads: Pick<Reads, 'all'>, calendar: WorkCalendar): DueMove[] {
  const packOf = packsByVersion(reads)
  const rows = reads.all<OpenRow>(
    `SELECT file_id, due_date, due_rule, due_version, received_day, request_date FROM intake_file
    WHERE due_date IS NOT NULL AND extended_by IS NULL AND ${dueFileSql} ORDER BY seq`
  )
  return rows.flatMap((row) => {
    const pack = packOf(row.due_version)
    const rule = pack && ruleIn(pack, row.due_rule)
    const days = { receivedDay: row.received_day, requestDate: row.request_date }
    const to = rule ? dueIfKnown(rule, days, calendar) : null
    if (to === null || to === row.due_date) return []
    return [{ fileId: row.file_id, from: row.due_date, to, rule: row.due_rule, version: row.due_version }]
  })
}

/** Writes each of them down, with the calendar that is the cause. Answers how many. */
export function moveDues(
  act: Act,
  calendar: WorkCalendar,
  cause: { adoptionId: string; year: number; reason: string }
): number {
  const { reason, ...said } = cause
  const moves = duesMovedBy(act, calendar)
  for (const move of moves) {
    act.append({
      kind: 'intake.DueMoved',
      subject: `file:${move.fileId}`,
      reason,
      payload: { ...move, ...said }
    })
  }
  return moves.length
}
