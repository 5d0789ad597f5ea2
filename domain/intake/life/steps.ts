// What every entry of the life of a file does alike: the step that its control slip tells, and the file that moves on.
import type { fileSteps } from '@shared/contract/file-life'
import type { FileState, ProposalKind } from '@shared/contract/file-shapes'
import type { JournalEntry } from '../../journal/entry'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { fileTable } from '../tables'
import { fileStepTable } from './tables'

type Payload = { fileId: string } & ({ from: FileState; to: FileState } | { state: FileState })

interface Said {
  other?: string | null
  proposal?: ProposalKind
  note?: string
  late?: boolean
}

/** No offer waits at a file. */
export const noOffer = {
  offered_to: null,
  offered_at: null,
  offer_note: null,
  offer_escalates_at: null
} as const

/** The line of the control slip that an entry makes. */
export function step(
  { seq, at, actor, payload }: Pick<JournalEntry<Payload>, 'seq' | 'at' | 'actor' | 'payload'>,
  kind: (typeof fileSteps)[number],
  { other = null, proposal, note = '', late = false }: Said = {}
): RowChange {
  const [from, to] = 'state' in payload ? [payload.state, payload.state] : [payload.from, payload.to]
  return insert(fileStepTable, {
    file_id: payload.fileId,
    seq,
    at,
    kind,
    actor,
    other_id: other,
    proposal_kind: proposal ?? null,
    state_from: from,
    state_to: to,
    note,
    late: late ? 1 : 0
  })
}

/** The file in its next state; nothing where it stays in the one it is in. An offer that waits ends at a last state. */
export function movedTo(
  { fileId, from, to }: { fileId: string; from: FileState; to: FileState },
  offeredTo: string | null = null
): RowChange[] {
  if (from === to) return []
  const ended = offeredTo === null ? {} : noOffer
  const offered = offeredTo === null ? {} : { offered_to: offeredTo }
  return [
    patch(fileTable, { file_id: fileId }, { from: { state: from, ...offered }, to: { state: to, ...ended } })
  ]
}
