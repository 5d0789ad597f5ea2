// From which state of a desk file to which: the one table. Commands ask it, the triggers of the migrations repeat it, and
// a test compares the two. The reception for another office will open it by its own states.
import type { FileState } from '@shared/contract/file-shapes'

/** Every way on. A file that is asked for more comes back to RECEIVED when papers are brought (intake.md §5). */
export const fileTransitions: Readonly<Record<FileState, readonly FileState[]>> = {
  RECEIVED: ['INCOMPLETE', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'],
  INCOMPLETE: ['RECEIVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'],
  REGISTERED: ['IN_PROCESS', 'REFUSED', 'WITHDRAWN', 'CANCELLED'],
  IN_PROCESS: ['RESULT_READY', 'WITHDRAWN', 'CANCELLED'],
  RESULT_READY: ['RETURNED', 'CANCELLED'],
  RETURNED: [],
  REFUSED: [],
  WITHDRAWN: [],
  CANCELLED: []
}

/** True where a file may go from the one state to the other. */
export function leadsTo(from: FileState, to: FileState): boolean {
  return fileTransitions[from].includes(to)
}

/** True while somebody must go on with the file. */
export function isOpen(state: FileState): boolean {
  return fileTransitions[state].length > 0
}
