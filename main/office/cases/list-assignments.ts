// What waits for an officer, the nearest day on top, and what every officer has in hand; or what a leader looks for to
// name another one.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { userFullName } from '../identity'
import { likePattern } from '../people'
import { officerSql } from './assign-officer'
import { dueView, type DueRow } from './dues'
import { summaries, summaryOf, type SummaryRow } from './summary'

type Assignments = OutputOf<'cases.listAssignments'>

const listMax = 200
const waitsSql = 'officer_id IS NULL AND closed_on IS NULL'

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
      ?.count ?? 0,
  officers: officers(reading)
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
  return reading.all<SummaryRow>(
    `${summaries} WHERE ${waitsSql} ORDER BY ifnull((SELECT due_on FROM case_due
      WHERE case_due.case_id = enforcement_case.case_id AND rule = 'ASSIGN_OFFICER'), '9999'),
    enforcement_case.seq LIMIT ?`,
    listMax
  )
}

function officers(reading: Reading): Assignments['officers'] {
  return reading
    .all<{ user_id: string; full_name: string; open: number; overdue: number }>(
      `SELECT app_user.user_id, full_name, (
        SELECT count(*) FROM enforcement_case WHERE officer_id = app_user.user_id AND closed_on IS NULL
      ) AS open, (
        SELECT count(DISTINCT case_due.case_id) FROM case_due JOIN enforcement_case USING (case_id)
        WHERE officer_id = app_user.user_id AND due_on < ? AND rule <> 'VOLUNTARY_PERIOD'
      ) AS overdue
      FROM app_user WHERE user_id IN (${officerSql}) ORDER BY full_name`,
      reading.today
    )
    .map(({ user_id, full_name, open, overdue }) => ({ userId: user_id, fullName: full_name, open, overdue }))
}
