// Whose case it is: the leader names the officer, and names another with a reason.
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../act'
import { userFullName } from '../identity'
import { refuse } from '../refusal'
import { openCaseRow } from './case-row'
import { dueChange } from './dues'

/** Everybody who is an enforcement officer today. */
export const officerSql = `SELECT user_id FROM user_role WHERE role = 'ENFORCEMENT_OFFICER'`

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
