// How the states of a file look, and in which order what can be done is offered. Pure.
import type { OutputOf } from '@shared/contract'
import type { FileAction } from '@shared/contract/file-life'
import type { FileState } from '@shared/contract/file-shapes'
import type { IconName } from '../../ui/icon'
import type { Tone } from '../../ui/state-tag'

export type File = OutputOf<'intake.getFile'>

export const stateTones: Readonly<Record<FileState, Tone>> = {
  RECEIVED: 'blue',
  INCOMPLETE: 'amber',
  REGISTERED: 'blue',
  IN_PROCESS: 'blue',
  RESULT_READY: 'green',
  RETURNED: 'neutral',
  REFUSED: 'neutral',
  WITHDRAWN: 'neutral',
  CANCELLED: 'neutral'
}

/** What is decided in the approvals, not on the page of the file. */
const decidedElsewhere: readonly FileAction[] = ['decideRefusal', 'decideCancel', 'decideExtension']

/** The next step first: what somebody at this file would do now. */
const inOrder: readonly FileAction[] = [
  'acceptFiles',
  'registerFile',
  'returnResult',
  'openCase',
  'beginFile',
  'reportResult',
  'supplementFile',
  'askForMore',
  'handOver',
  'declineFiles',
  'takeBackOffer',
  'takeBackProposal',
  'proposeExtension',
  'proposeRefusal',
  'withdrawFile',
  'proposeCancel',
  'assignFile',
  'printControlSlip'
]

/** A plain key for each, as nobody types on this page; Enter presses the first. */
export const actionKeys: Partial<Readonly<Record<FileAction, string>>> = {
  registerFile: 'V',
  askForMore: 'Y',
  supplementFile: 'B',
  handOver: 'C',
  assignFile: 'P',
  beginFile: 'G',
  reportResult: 'K',
  returnResult: 'T',
  proposeRefusal: 'X',
  proposeExtension: 'L',
  printControlSlip: 'I'
}

export const actionIcons: Partial<Readonly<Record<FileAction, IconName>>> = {
  acceptFiles: 'handover',
  registerFile: 'book',
  returnResult: 'handover',
  openCase: 'scales',
  beginFile: 'pencil',
  reportResult: 'file',
  supplementFile: 'plus',
  askForMore: 'warning'
}

/**
 * What this person may do with the file, the next step first. A file that misses papers is asked for before anything
 * else is thought of; one whose case is open has its result to be reported.
 */
export function actionsInOrder({
  can,
  missingPapers,
  caseIds,
  state
}: Pick<File, 'can' | 'missingPapers' | 'caseIds' | 'state'>): FileAction[] {
  const offered = inOrder.filter((action) => can.includes(action) && !decidedElsewhere.includes(action))
  const first: FileAction[] = []
  if (state === 'RECEIVED' && missingPapers.length > 0) first.push('askForMore')
  if (caseIds.length > 0) first.push('reportResult', 'beginFile')
  const preferred = first.filter((action) => offered.includes(action))
  return [...preferred, ...offered.filter((action) => !preferred.includes(action))]
}

/** What may be decided now by the caller, in the approvals. */
export function decisionWaits({ can }: Pick<File, 'can'>): boolean {
  return decidedElsewhere.some((action) => can.includes(action))
}
