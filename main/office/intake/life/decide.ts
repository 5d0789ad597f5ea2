// The head's word on what he was asked about a file. Who asked does not decide; who received a request does not refuse
// it. Declined, the file is where it was, with the head's words.
import type { ProposalKind } from '@shared/contract/file-shapes'
import type { InputOf, OutputOf } from '@shared/contract'
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { fileRow, stateOf, type FileRow } from '../file-row'
import { offerOf, type ProposalRow } from './guards'
import { nextPaper } from './paper-number'
import { kindOf, requireLaterDay, waitingProposal } from './propose'

const copies = 2

type Input = InputOf<'intake.decideRefusal'>
type Output = OutputOf<'intake.decideRefusal'>

interface Deciding {
  file: FileRow
  proposal: ProposalRow
  words: string
}

/** Refuses DECIDES_OWN_RECEPTION and what every decision refuses. */
export const decideRefusal: Decide<'intake.decideRefusal'> = (act, input) =>
  decide(act, input, { kind: 'REFUSAL', approve: refuseFile })

export const decideCancel: Decide<'intake.decideCancel'> = (act, input) =>
  decide(act, input, { kind: 'CANCEL', approve: cancelFile })

/** Refuses EXTENSION_DAY_WRONG too: days may have passed since it was asked for. */
export const decideExtension: Decide<'intake.decideExtension'> = (act, input) =>
  decide(act, input, { kind: 'EXTENSION', approve: extendFile })

/** Refuses PROPOSAL_UNKNOWN, PROPOSAL_STATE, SAME_PERSON and REASON_REQUIRED. */
function decide(
  act: Act,
  { proposalId, decision, words }: Input,
  { kind, approve }: { kind: ProposalKind; approve: (act: Act, deciding: Deciding) => Output }
): Output {
  const proposal = waitingProposal(act, proposalId)
  if (proposal.kind !== kind) refuse('PROPOSAL_UNKNOWN')
  if (proposal.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const file = fileRow(act, { fileId: proposal.file_id })
  if (kind === 'REFUSAL' && file.received_by === act.caller.userId) refuse('DECIDES_OWN_RECEPTION')
  if (decision === 'APPROVE') return approve(act, { file, proposal, words })
  if (words.trim() === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'intake.ProposalDeclined',
    subject: `file:${file.file_id}`,
    reason: words,
    payload: { ...namesOf({ file, proposal, words }), kind: kindOf(proposal), state: stateOf(file) }
  })
  return { printJobId: null, paperNumber: null }
}

function namesOf({ file, proposal, words }: Deciding) {
  return { fileId: file.file_id, proposalId: proposal.proposal_id, proposedBy: proposal.proposed_by, words }
}

function refuseFile(act: Act, deciding: Deciding): Output {
  const { file, proposal, words } = deciding
  const paper = nextPaper(act, 'file.refusal')
  act.append({
    kind: 'intake.FileRefused',
    subject: `file:${file.file_id}`,
    reason: words || null,
    payload: {
      ...namesOf(deciding),
      from: stateOf(file),
      to: 'REFUSED',
      reasonCode: proposal.reason_code ?? '',
      reasonName: proposal.reason_name ?? '',
      clause: proposal.clause ?? '',
      offer: offerOf(file),
      paper
    }
  })
  const subject = `proposal:${proposal.proposal_id}`
  return {
    printJobId: issuePaper(act, { form: 'REFUSAL_NOTICE', subject, copies }),
    paperNumber: paper.number
  }
}

function cancelFile(act: Act, deciding: Deciding): Output {
  const { file, words } = deciding
  act.append({
    kind: 'intake.FileCancelled',
    subject: `file:${file.file_id}`,
    reason: words || null,
    payload: {
      ...namesOf(deciding),
      from: stateOf(file),
      to: 'CANCELLED',
      offer: offerOf(file),
      paper: null
    }
  })
  return { printJobId: null, paperNumber: null }
}

function extendFile(act: Act, deciding: Deciding): Output {
  const { file, proposal, words } = deciding
  const dueTo = proposal.new_due_date ?? refuse('PROPOSAL_UNKNOWN')
  const dueFrom = file.due_date ?? refuse('FILE_WITHOUT_DUE')
  requireLaterDay(act, dueTo, dueFrom)
  const paper = nextPaper(act, 'file.apology')
  act.append({
    kind: 'intake.FileExtended',
    subject: `file:${file.file_id}`,
    reason: words || null,
    payload: {
      ...namesOf(deciding),
      state: stateOf(file),
      dueFrom,
      dueTo,
      extendedBefore: file.extended_by,
      paper
    }
  })
  const subject = `proposal:${proposal.proposal_id}`
  return { printJobId: issuePaper(act, { form: 'APOLOGY_SLIP', subject, copies }), paperNumber: paper.number }
}
