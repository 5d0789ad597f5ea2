// Who may do the next thing with a file, and whether it may be done at all: asked alike by every command of its life.
import { leadsTo } from '@domain/intake/life/transitions'
import type { fileProposalTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { FileState } from '@shared/contract/file-shapes'
import { permissionsOf } from '@shared/permissions'
import type { Act } from '../../act'
import type { Reads } from '../../database/read'
import { rolesOf, userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { fileRow, stateOf, type FileRow } from '../file-row'

export type ProposalRow = RowIn<typeof fileProposalTable>

/** The file, of which the caller must be the owner. Refuses FILE_UNKNOWN and FILE_NOT_YOURS. */
export function ownFile(act: Act, fileId: string): FileRow {
  const file = fileRow(act, { fileId })
  requireOwner(act, file)
  return file
}

/**
 * The file of whoever comes to the counter: anybody who takes files in there, or its owner. Refuses FILE_UNKNOWN and
 * FILE_NOT_YOURS.
 */
export function fileAtCounter(act: Act, fileId: string): FileRow {
  const file = fileRow(act, { fileId })
  if (!act.caller.permissions.has('intake.take')) requireOwner(act, file)
  return file
}

function requireOwner(act: Act, { owner_id }: FileRow): void {
  if (owner_id !== act.caller.userId) refuse('FILE_NOT_YOURS', { owner: userFullName(act, owner_id) })
}

/** Refuses FILE_STATE where the file does not go on to this state, FILE_PROPOSAL_OPEN while the head is asked. */
export function requireWay(act: Act, file: FileRow, to: FileState): { from: FileState; to: FileState } {
  const from = stateOf(file)
  if (!leadsTo(from, to)) refuse('FILE_STATE', { state: from })
  refuseAsked(act, file)
  return { from, to }
}

/** Refuses FILE_STATE for any other state. */
export function requireState(file: FileRow, states: readonly FileState[]): FileState {
  const state = stateOf(file)
  return states.includes(state) ? state : refuse('FILE_STATE', { state })
}

/** Refuses FILE_PROPOSAL_OPEN: what the head is asked about stays as it is, and he is asked one thing at a time. */
export function refuseAsked(act: Act, file: FileRow): void {
  const open = openProposal(act, file.file_id)
  if (open) refuse('FILE_PROPOSAL_OPEN', { kind: open.kind })
}

export function openProposal(reads: Pick<Reads, 'get'>, fileId: string): ProposalRow | undefined {
  return reads.get<ProposalRow>(
    "SELECT * FROM intake_proposal WHERE file_id = ? AND state = 'PROPOSED'",
    fileId
  )
}

/** The name of somebody who can own files. Refuses USER_UNKNOWN and ASSIGNEE_UNABLE. */
export function requireAble(act: Act, userId: string): string {
  if (!act.get('SELECT 1 FROM app_user WHERE user_id = ?', userId)) refuse('USER_UNKNOWN')
  const name = userFullName(act, userId)
  if (!permissionsOf(rolesOf(act, userId)).has('intake.own')) refuse('ASSIGNEE_UNABLE', { name })
  return name
}

/** The offer that ends with a step, as entries carry it. */
export function offerOf({ offered_to }: FileRow): { to: string } | null {
  return offered_to === null ? null : { to: offered_to }
}

/** Each of the named files once, in the order named. */
export function each(fileIds: readonly string[]): string[] {
  return [...new Set(fileIds)]
}
