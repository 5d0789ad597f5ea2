// Moving a case from state to state, ending it, and who signs which decision.
import { decidersUsual, decisionsOfHead } from '@shared/case-states'
import { oneLine } from '@shared/one-line'
import type { Decide, QueryHandler } from '../act'
import { refuse } from '../refusal'
import { caseRow } from './case-row'
import { decidersHere, moveState } from './move-state'

export const changeState: Decide<'cases.changeState'> = (act, { caseId, ...move }) => {
  moveState(act, caseRow(act, caseId), move)
  return { state: move.to }
}

/**
 * Ending a case (kết thúc thi hành án) by the head's decision. Things of it that are still held stay held: the alerts of
 * the warehouse name them until each has left by its own release.
 */
export const closeCase: Decide<'cases.closeCase'> = (act, { caseId, decision }) => {
  moveState(act, caseRow(act, caseId), {
    to: 'COMPLETED',
    on: decision.issuedOn,
    decision: { ...decision, clause: '' },
    byAgreement: false,
    until: null,
    reason: ''
  })
  return {}
}

/** Sets who signs which decision; two of them are always the head's. */
export const setCaseRules: Decide<'cases.setCaseRules'> = (act, { decidedBy, reason }) => {
  const given = decisionsOfHead.find((decision) => decidedBy[decision] !== 'HEAD')
  if (given) refuse('HEAD_ALWAYS', { decision: given })
  const row = act.get<{ rules_id: string }>('SELECT * FROM case_rules LIMIT 1')
  const rulesId = row?.rules_id ?? act.newId()
  act.append({
    kind: 'cases.CaseRulesSet',
    subject: `case-rules:${rulesId}`,
    reason: oneLine(reason),
    payload: { rulesId, decidedBy, from: row ? decidersHere(act) : null }
  })
  return {}
}

export const getCaseRules: QueryHandler<'cases.getCaseRules'> = (reading) => ({
  decidedBy: { ...decidersUsual, ...decidersHere(reading) }
})
