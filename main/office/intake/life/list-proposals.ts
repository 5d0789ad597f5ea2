// What waits for the head's word about files, for the list of everything that does.
import type { QueryHandler } from '../../act'
import { userFullName } from '../../identity'
import { summaries } from '../file-summary'
import type { FileRow } from '../file-row'
import { mayDecide } from './file-actions'
import type { ProposalRow } from './guards'
import { proposalView } from './life-view'

export const listFileProposals: QueryHandler<'intake.listFileProposals'> = (reading) => {
  const { permissions, userId } = reading.caller
  const summaryOf = summaries(reading)
  const open = reading.all<ProposalRow>(
    "SELECT * FROM intake_proposal WHERE state = 'PROPOSED' ORDER BY proposed_at, proposal_id"
  )
  const proposals = open.flatMap((proposal) => {
    const file = reading.get<FileRow & { requester_name: string }>(
      `SELECT intake_file.*, party.full_name AS requester_name FROM intake_file
      JOIN party ON party.party_id = intake_file.requester_id WHERE file_id = ?`,
      proposal.file_id
    )
    if (!file) return []
    return [
      {
        proposal: proposalView(reading, proposal),
        file: summaryOf(file, file.requester_name),
        receivedBy: userFullName(reading, file.received_by),
        receivedById: file.received_by,
        mayDecide: permissions.has('intake.decide') && mayDecide(proposal, file, userId)
      }
    ]
  })
  return { proposals }
}
