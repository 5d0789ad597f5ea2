// Ending a case (kết thúc thi hành án) by the head's decision. Things of it that are still held stay held: the alerts
// of the warehouse name them until each has left by its own release.
import type { Decide } from '../act'
import { oneLine } from '@shared/one-line'
import { refuse } from '../refusal'

export const closeCase: Decide<'cases.closeCase'> = (act, { caseId, decision }) => {
  const row = act.get<{ decision_date: string; closed_on: string | null }>(
    'SELECT decision_date, closed_on FROM enforcement_case WHERE case_id = ?',
    caseId
  )
  if (!row) refuse('CASE_UNKNOWN')
  if (row.closed_on !== null) refuse('CASE_CLOSED', { on: row.closed_on })
  if (decision.issuedOn > act.today) refuse('DATE_IN_FUTURE')
  if (decision.issuedOn < row.decision_date) refuse('DATE_BEFORE_CASE', { decided: row.decision_date })
  act.append({
    kind: 'cases.CaseClosed',
    subject: `case:${caseId}`,
    payload: { caseId, decision: { number: oneLine(decision.number), issuedOn: decision.issuedOn } }
  })
  return {}
}
