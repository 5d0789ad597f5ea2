// The files that still wait for their result, and what a new calendar does to the days they are due.
import type { Act } from '../act'
import { packOfVersion, ruleIn, type WorkCalendar } from '../deadlines'
import type { Reads } from '../database/read'
import { dueIfKnown } from './due'

/** A file waits until the decision that it asks for has opened a case. */
export const openFileSql = `intake_file.state = 'RECEIVED' AND NOT EXISTS
  (SELECT 1 FROM enforcement_case WHERE enforcement_case.file_id = intake_file.file_id)`

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

/** The open files whose last day is another one by this calendar, each under the pack that it was received under. */
export function duesMovedBy(reads: Pick<Reads, 'all'>, calendar: WorkCalendar): DueMove[] {
  const packs = new Map<string, ReturnType<typeof packOfVersion>>()
  const packOf = (version: string): ReturnType<typeof packOfVersion> => {
    if (!packs.has(version)) packs.set(version, packOfVersion(reads, version))
    return packs.get(version)
  }
  const rows = reads.all<OpenRow>(
    `SELECT file_id, due_date, due_rule, due_version, received_day, request_date FROM intake_file
    WHERE due_date IS NOT NULL AND ${openFileSql} ORDER BY seq`
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
