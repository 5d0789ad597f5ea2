// What the caller may do with a file now, so that a screen asks nobody else. The commands ask again by themselves.
import { isOpen, leadsTo } from '@domain/intake/life/transitions'
import type { FileAction } from '@shared/contract/file-life'
import { dueFileStates, type FileState, type ProposalKind } from '@shared/contract/file-shapes'
import type { Reading } from '../../act'
import { stateOf, type FileRow } from '../file-row'
import { openProposal, type ProposalRow } from './guards'

interface Standing {
  state: FileState
  isOwner: boolean
  /** The owner, or whoever sits at the counter. */
  atCounter: boolean
  asked: ProposalRow | undefined
  hasCase: boolean
  isComplete: boolean
}

const deciding: Readonly<Record<ProposalKind, FileAction>> = {
  REFUSAL: 'decideRefusal',
  CANCEL: 'decideCancel',
  EXTENSION: 'decideExtension'
}
const casesOpenOn: readonly FileState[] = ['REGISTERED', 'IN_PROCESS']

export function actionsOn(reading: Reading, file: FileRow, isComplete: boolean): FileAction[] {
  const { permissions, userId } = reading.caller
  const state = stateOf(file)
  const isOwner = file.owner_id === userId
  const standing: Standing = {
    state,
    isOwner,
    atCounter: isOwner || permissions.has('intake.take'),
    asked: openProposal(reading, file.file_id),
    hasCase:
      reading.get('SELECT 1 FROM enforcement_case WHERE file_id = ? LIMIT 1', file.file_id) !== undefined,
    isComplete
  }
  const own = permissions.has('intake.own')
  return [
    ...(own ? workOn(file, standing) : []),
    ...(own ? endsOf(standing) : []),
    ...(own ? ownershipOf(file, standing, userId) : []),
    ...(permissions.has('intake.decide') ? decisionsOn(file, standing, userId) : []),
    ...(permissions.has('cases.open') && casesOpenOn.includes(state) ? (['openCase'] as const) : [])
  ]
}

function workOn(file: FileRow, { state, isOwner, atCounter, asked, isComplete }: Standing): FileAction[] {
  const isDue = dueFileStates.some((due) => due === state)
  return when([
    ['registerFile', isOwner && !asked && leadsTo(state, 'REGISTERED') && isComplete],
    ['askForMore', isOwner && !asked && (state === 'RECEIVED' || state === 'INCOMPLETE')],
    ['supplementFile', atCounter && isDue && !(asked && state === 'INCOMPLETE')],
    ['beginFile', isOwner && !asked && leadsTo(state, 'IN_PROCESS')],
    ['reportResult', isOwner && !asked && (state === 'IN_PROCESS' || state === 'RESULT_READY')],
    ['proposeRefusal', isOwner && !asked && leadsTo(state, 'REFUSED')],
    ['proposeCancel', isOwner && !asked && leadsTo(state, 'CANCELLED')],
    ['proposeExtension', isOwner && !asked && isDue && file.due_date !== null],
    ['printControlSlip', true]
  ])
}

function endsOf({ state, atCounter, asked, hasCase }: Standing): FileAction[] {
  return when([
    ['withdrawFile', atCounter && !asked && !hasCase && leadsTo(state, 'WITHDRAWN')],
    ['returnResult', atCounter && !asked && leadsTo(state, 'RETURNED')]
  ])
}

function ownershipOf(file: FileRow, { state, isOwner, asked }: Standing, userId: string): FileAction[] {
  const isOffered = file.offered_to !== null
  const isMine = file.offered_to === userId
  return when([
    ['handOver', isOwner && isOpen(state) && !isOffered],
    ['takeBackOffer', isOwner && isOffered],
    ['acceptFiles', isMine],
    ['declineFiles', isMine],
    ['takeBackProposal', asked?.proposed_by === userId]
  ])
}

function decisionsOn(file: FileRow, { state, asked }: Standing, userId: string): FileAction[] {
  return when([
    ...(asked && mayDecide(asked, file, userId)
      ? ([[deciding[asked.kind as ProposalKind], true]] as const)
      : []),
    ['assignFile', isOpen(state)]
  ])
}

/** Who asked does not decide, and who received a request does not refuse it. */
export function mayDecide(
  { kind, proposed_by }: Pick<ProposalRow, 'kind' | 'proposed_by'>,
  { received_by }: Pick<FileRow, 'received_by'>,
  userId: string
): boolean {
  return proposed_by !== userId && !(kind === 'REFUSAL' && received_by === userId)
}

function when(actions: readonly (readonly [FileAction, boolean])[]): FileAction[] {
  return actions.filter(([, may]) => may).map(([action]) => action)
}
