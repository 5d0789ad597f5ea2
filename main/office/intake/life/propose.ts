// What the owner of a file asks the head: to refuse it, to cancel it, to give another day. One thing at a time; until
// there is a word the file stays where it is. A refusal is of the closed list, and never of what the law says may not
// be refused (NĐ 152/2026 Art 9.7).
import { dueFileStates } from '@shared/contract/file-shapes'
import type { Act, Decide, QueryHandler } from '../../act'
import { calendarIn, isWorkingDay } from '../../deadlines'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { fileRow, stateOf } from '../file-row'
import { ownFile, refuseAsked, requireState, requireWay, type ProposalRow } from './guards'
import { refusalRules } from './life-rules'

export const listRefusalReasons: QueryHandler<'intake.listRefusalReasons'> = (reading, { fileId }) => {
  const { reasons, neverRefused } = refusalRules(reading, fileRow(reading, { fileId }))
  return { reasons: [...reasons], neverRefused: [...neverRefused] }
}

/** Refuses REFUSAL_FORBIDDEN, REFUSAL_REASON_UNKNOWN, FILE_STATE, FILE_PROPOSAL_OPEN and FILE_NOT_YOURS. */
export const proposeRefusal: Decide<'intake.proposeRefusal'> = (act, { fileId, reasonCode, explanation }) => {
  const file = ownFile(act, fileId)
  const { from: state } = requireWay(act, file, 'REFUSED')
  const { reasons, neverRefused } = refusalRules(act, file)
  const forbidden = neverRefused.find(({ code }) => code === reasonCode)
  if (forbidden) refuse('REFUSAL_FORBIDDEN', { name: forbidden.name, clause: forbidden.clause })
  const ground = reasons.find(({ code }) => code === reasonCode) ?? refuse('REFUSAL_REASON_UNKNOWN')
  const proposalId = act.newId()
  act.append({
    kind: 'intake.RefusalProposed',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      proposalId,
      state,
      dueBefore: file.due_date,
      reasonCode,
      reasonName: ground.name,
      clause: ground.clause,
      explanation
    }
  })
  return { proposalId }
}

/** Refuses FILE_STATE, FILE_PROPOSAL_OPEN and FILE_NOT_YOURS. */
export const proposeCancel: Decide<'intake.proposeCancel'> = (act, { fileId, reason }) => {
  const file = ownFile(act, fileId)
  const { from: state } = requireWay(act, file, 'CANCELLED')
  const proposalId = act.newId()
  act.append({
    kind: 'intake.CancelProposed',
    subject: `file:${fileId}`,
    payload: { fileId, proposalId, state, dueBefore: file.due_date, explanation: reason }
  })
  return { proposalId }
}

/** Refuses FILE_WITHOUT_DUE, EXTENSION_DAY_WRONG, EXTENSION_NOT_WORKDAY, CALENDAR_ENDS and what the others refuse. */
export const proposeExtension: Decide<'intake.proposeExtension'> = (act, { fileId, reason, newDueDate }) => {
  const file = ownFile(act, fileId)
  const state = requireState(file, dueFileStates)
  refuseAsked(act, file)
  const due = file.due_date ?? refuse('FILE_WITHOUT_DUE')
  requireLaterDay(act, newDueDate, due)
  const proposalId = act.newId()
  act.append({
    kind: 'intake.ExtensionProposed',
    subject: `file:${fileId}`,
    payload: { fileId, proposalId, state, dueBefore: due, explanation: reason, newDueDate }
  })
  return { proposalId }
}

/** A day on which somebody can come for the result, later than today and than the day that is due. */
export function requireLaterDay(act: Act, newDueDate: string, due: string): void {
  if (newDueDate <= act.today || newDueDate <= due) refuse('EXTENSION_DAY_WRONG', { due })
  const calendar = calendarIn(act)
  const year = Number(newDueDate.slice(0, 4))
  if (!calendar.years.has(year)) refuse('CALENDAR_ENDS', { year })
  if (!isWorkingDay(newDueDate, calendar)) refuse('EXTENSION_NOT_WORKDAY', { day: newDueDate })
}

/** Refuses PROPOSAL_UNKNOWN, PROPOSAL_STATE and NOT_PROPOSER. */
export const takeBackProposal: Decide<'intake.takeBackProposal'> = (act, { proposalId, reason }) => {
  const proposal = waitingProposal(act, proposalId)
  if (proposal.proposed_by !== act.caller.userId) {
    refuse('NOT_PROPOSER', { name: userFullName(act, proposal.proposed_by) })
  }
  const fileId = proposal.file_id
  act.append({
    kind: 'intake.ProposalTakenBack',
    subject: `file:${fileId}`,
    reason,
    payload: { fileId, proposalId, kind: kindOf(proposal), state: stateOf(fileRow(act, { fileId })) }
  })
  return {}
}

/** A proposal that nobody has decided. Refuses PROPOSAL_UNKNOWN and PROPOSAL_STATE. */
export function waitingProposal(act: Act, proposalId: string): ProposalRow {
  const proposal =
    act.get<ProposalRow>('SELECT * FROM intake_proposal WHERE proposal_id = ?', proposalId) ??
    refuse('PROPOSAL_UNKNOWN')
  if (proposal.state !== 'PROPOSED') refuse('PROPOSAL_STATE', { state: proposal.state })
  return proposal
}

export function kindOf({ kind }: Pick<ProposalRow, 'kind'>): 'REFUSAL' | 'CANCEL' | 'EXTENSION' {
  return kind as 'REFUSAL' | 'CANCEL' | 'EXTENSION'
}
