import { openFileStates, type FileState } from '@shared/contract/file-shapes'

/** Whether somebody answers for a file in this state and must go on with it. */
export function isOpenState(state: FileState): boolean {
  return openFileStates.some((open) => open === state)
}
