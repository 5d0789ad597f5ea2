// Entries of what the head is asked about a file, and of his word, to row changes.
import type { ProposalKind } from '@shared/contract/file-shapes'
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { fileTable } from '../tables'
import type { lifeEntries } from './entries'
import { movedTo, noOffer, step } from './steps'
import { fileProposalTable } from './tables'

type ProposalEntries = Pick<
  typeof lifeEntries,
  | 'intake.RefusalProposed'
  | 'intake.CancelProposed'
  | 'intake.ExtensionProposed'
  | 'intake.FileRefused'
  | 'intake.FileCancelled'
  | 'intake.FileExtended'
  | 'intake.ProposalDeclined'
  | 'intake.ProposalTakenBack'
>

interface Proposed {
  fileId: string
  proposalId: string
  explanation: string
  dueBefore: string | null
  reasonCode?: string
  reasonName?: string
  clause?: string
  newDueDate?: string
}

function openProposal(
  kind: ProposalKind,
  { at, actor, payload }: { at: string; actor: string; payload: Proposed }
): RowChange {
  return insert(fileProposalTable, {
    proposal_id: payload.proposalId,
    file_id: payload.fileId,
    kind,
    reason_code: payload.reasonCode ?? null,
    reason_name: payload.reasonName ?? null,
    clause: payload.clause ?? null,
    explanation: payload.explanation,
    new_due_date: payload.newDueDate ?? null,
    due_before: payload.dueBefore,
    proposed_at: at,
    proposed_by: actor,
    state: 'PROPOSED',
    decided_by: null,
    ended_at: null,
    words: null,
    paper_number: null,
    paper_day: null
  })
}

interface Ended {
  proposalId: string
  state: 'APPROVED' | 'DECLINED' | 'TAKEN_BACK'
  decidedBy: string | null
  at: string
  words: string
  paper?: { number: string; day: string } | null
}

function endProposal({ proposalId, state, decidedBy, at, words, paper }: Ended): RowChange {
  return patch(
    fileProposalTable,
    { proposal_id: proposalId },
    {
      from: { state: 'PROPOSED' },
      to: {
        state,
        decided_by: decidedBy,
        ended_at: at,
        words,
        paper_number: paper?.number ?? null,
        paper_day: paper?.day ?? null
      }
    }
  )
}

const take = ({ series, period, serial }: { series: string; period: string; serial: number }): RowChange =>
  takeNumber({ series, period, number: serial })

export const applyProposals: AppliersOf<ProposalEntries> = {
  'intake.RefusalProposed': (entry) => [
    openProposal('REFUSAL', entry),
    step(entry, 'PROPOSED', { proposal: 'REFUSAL', note: entry.payload.reasonName })
  ],
  'intake.CancelProposed': (entry) => [
    openProposal('CANCEL', entry),
    step(entry, 'PROPOSED', { proposal: 'CANCEL', note: entry.payload.explanation })
  ],
  'intake.ExtensionProposed': (entry) => [
    openProposal('EXTENSION', entry),
    step(entry, 'PROPOSED', { proposal: 'EXTENSION', note: entry.payload.explanation })
  ],
  'intake.FileRefused': (entry) => {
    const { at, actor, payload } = entry
    const offered = payload.offer?.to ?? null
    return [
      take(payload.paper),
      endProposal({ ...payload, state: 'APPROVED', decidedBy: actor, at }),
      patch(
        fileTable,
        { file_id: payload.fileId },
        {
          from: { state: payload.from, offered_to: offered },
          to: {
            state: payload.to,
            refusal_reason: payload.reasonCode,
            refusal_clause: payload.clause,
            refusal_proposed_by: payload.proposedBy,
            refusal_decided_by: actor,
            ...noOffer
          }
        }
      ),
      step(entry, 'APPROVED', { proposal: 'REFUSAL', note: payload.paper.number })
    ]
  },
  'intake.FileCancelled': (entry) => {
    const { at, actor, payload } = entry
    return [
      endProposal({ ...payload, state: 'APPROVED', decidedBy: actor, at }),
      ...movedTo(payload, payload.offer?.to ?? null),
      step(entry, 'APPROVED', { proposal: 'CANCEL', note: payload.words })
    ]
  },
  'intake.FileExtended': (entry) => {
    const { at, actor, payload } = entry
    return [
      take(payload.paper),
      endProposal({ ...payload, state: 'APPROVED', decidedBy: actor, at }),
      patch(
        fileTable,
        { file_id: payload.fileId },
        {
          from: { due_date: payload.dueFrom, extended_by: payload.extendedBefore },
          to: { due_date: payload.dueTo, extended_by: payload.proposalId }
        }
      ),
      step(entry, 'APPROVED', { proposal: 'EXTENSION', note: payload.paper.number })
    ]
  },
  'intake.ProposalDeclined': (entry) => {
    const { at, actor, payload } = entry
    return [
      endProposal({ ...payload, state: 'DECLINED', decidedBy: actor, at }),
      step(entry, 'DECLINED', { proposal: payload.kind, note: payload.words })
    ]
  },
  'intake.ProposalTakenBack': (entry) => {
    const { at, payload, reason } = entry
    return [
      endProposal({ ...payload, state: 'TAKEN_BACK', decidedBy: null, at, words: reason ?? '' }),
      step(entry, 'PROPOSAL_TAKEN_BACK', { proposal: payload.kind, note: reason ?? '' })
    ]
  }
}
