// Moving a case from state to state, and ending it.
import type { Decide } from '../act'
import { caseRow } from './case-row'
import { moveState } from './move-state'

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
