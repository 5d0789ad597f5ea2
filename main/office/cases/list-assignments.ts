// What waits for an officer, the nearest day on top; or what a leader looks for to name another one.
import type { QueryHandler, Reading } from '../act'
import { userFullName } from '../identity'
import { likePattern } from '../people'
import { dueView, type DueRow } from './dues'
import { summaries, summaryOf, type SummaryRow } from './summary'

const listMax = 200
const waitsSql = 'officer_id IS NULL AND closed_on IS NULL'

/** Out of the days, as they come, those by which an officer is to be named: no sorting of all that wait. */
export const waitingByDaySql = `SELECT case_due.case_id FROM case_due INDEXED BY case_due_day
  CROSS JOIN enforcement_case USING (case_id)
  WHERE rule = 'ASSIGN_OFFICER' AND ${waitsSql} ORDER BY due_on LIMIT ?`

/** Those for which no rule gives a day, as they were opened. */
export const waitingWithoutDaySql = `SELECT case_id FROM enforcement_case WHERE ${waitsSql}
  AND NOT EXISTS (SELECT 1 FROM case_due WHERE case_due.case_id = enforcement_case.case_id
    AND rule = 'ASSIGN_OFFICER')
  ORDER BY seq LIMIT ?`

export const listAssignments: QueryHandler<'cases.listAssignments'> = (reading, { text }) => ({
  cases: listed(reading, (text ?? '').trim()).map((row) => {
    const due = reading.get<DueRow>(
      "SELECT * FROM case_due WHERE case_id = ? AND rule = 'ASSIGN_OFFICER'",
      row.case_id
    )
    return {
      ...summaryOf(row),
      officer:
        row.officer_id === null
          ? null
          : { userId: row.officer_id, fullName: userFullName(reading, row.officer_id) },
      due: due ? dueView(due) : null
    }
  }),
  unassigned:
    reading.get<{ count: number }>(`SELECT count(*) AS count FROM enforcement_case WHERE ${waitsSql}`)
      ?.count ?? 0
})

function listed(reading: Reading, asked: string): SummaryRow[] {
  if (asked !== '') {
    return reading.all<SummaryRow>(
      `${summaries} WHERE closed_on IS NULL AND search_text LIKE ? ESCAPE '\\'
      ORDER BY enforcement_case.seq DESC LIMIT ?`,
      likePattern(asked),
      listMax
    )
  }
  const ids = waiting(reading).map(({ case_id }) => case_id)
  const rows = reading.all<SummaryRow>(
    `${summaries} WHERE case_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids)
  )
  const byId = new Map(rows.map((row) => [row.case_id, row]))
  return ids.flatMap((caseId) => byId.get(caseId) ?? [])
}

function waiting(reading: Reading): { case_id: string }[] {
  const byDay = reading.all<{ case_id: string }>(waitingByDaySql, listMax)
  const others = reading.all<{ case_id: string }>(waitingWithoutDaySql, listMax - byDay.length)
  return [...byDay, ...others]
}
