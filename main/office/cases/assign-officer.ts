// Whose case it is: the leader names the officer, and names another with a reason. What waits for one is listed with
// what every officer has in hand.
import type { OutputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import type { Act, Decide, QueryHandler } from '../act'
import { userFullName } from '../identity'
import { likePattern } from '../people'
import { refuse } from '../refusal'
import { openCaseRow } from './case-row'
import { dueChange } from './dues'
import { summaries, summaryOf, type SummaryRow } from './summary'

type Listed = OutputOf<'cases.listAssignments'>['cases'][number]

const listMax = 200

/** True for somebody who is an enforcement officer today. */
const officerSql = `SELECT user_id FROM user_role WHERE role = 'ENFORCEMENT_OFFICER'`

export const assignOfficer: Decide<'cases.assignOfficer'> = (act, { caseId, officerId, reason }) => {
  const row = openCaseRow(act, caseId)
  refuseNoOfficer(act, officerId)
  if (row.officer_id === officerId) refuse('OFFICER_SAME', { fullName: userFullName(act, officerId) })
  if (row.officer_id !== null && reason.trim() === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'cases.OfficerAssigned',
    subject: `case:${caseId}`,
    ...(reason.trim() === '' ? {} : { reason: oneLine(reason) }),
    payload: {
      caseId,
      from:
        row.officer_id === null || row.officer_since === null
          ? null
          : {
              userId: row.officer_id,
              fullName: userFullName(act, row.officer_id),
              since: row.officer_since
            },
      to: { userId: officerId, fullName: userFullName(act, officerId) },
      on: act.today,
      dues: dueChange(act, { caseId, rule: 'ASSIGN_OFFICER', partyId: null }, null)
    }
  })
  return {}
}

function refuseNoOfficer(act: Act, officerId: string): void {
  if (!act.get('SELECT 1 FROM app_user WHERE user_id = ?', officerId)) refuse('USER_UNKNOWN')
  if (!act.get(`SELECT 1 FROM (${officerSql}) WHERE user_id = ?`, officerId)) {
    refuse('OFFICER_WRONG', { fullName: userFullName(act, officerId) })
  }
}

export const listAssignments: QueryHandler<'cases.listAssignments'> = (reading, { text }) => {
  const asked = (text ?? '').trim()
  const rows = reading.all<SummaryRow>(
    asked === ''
      ? `${summaries} WHERE officer_id IS NULL AND closed_on IS NULL ORDER BY enforcement_case.seq LIMIT ?`
      : `${summaries} WHERE closed_on IS NULL AND search_text LIKE ? ESCAPE '\\'
        ORDER BY enforcement_case.seq DESC LIMIT ?`,
    ...(asked === '' ? [] : [likePattern(asked)]),
    listMax
  )
  const unassigned = reading.get<{ count: number }>(
    'SELECT count(*) AS count FROM enforcement_case WHERE officer_id IS NULL AND closed_on IS NULL'
  )
  return {
    cases: rows.map((row): Listed => {
      const due = reading.get<{ starts_on: string; due_on: string; version: string }>(
        "SELECT starts_on, due_on, version FROM case_due WHERE case_id = ? AND rule = 'ASSIGN_OFFICER'",
        row.case_id
      )
      return {
        ...summaryOf(row),
        officer:
          row.officer_id === null
            ? null
            : { userId: row.officer_id, fullName: userFullName(reading, row.officer_id) },
        due: due
          ? {
              rule: 'ASSIGN_OFFICER',
              partyId: null,
              startsOn: due.starts_on,
              dueOn: due.due_on,
              version: due.version
            }
          : null
      }
    }),
    unassigned: unassigned?.count ?? 0,
    officers: reading
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
      .map((row) => ({
        userId: row.user_id,
        fullName: row.full_name,
        open: row.open,
        overdue: row.overdue
      }))
  }
}
