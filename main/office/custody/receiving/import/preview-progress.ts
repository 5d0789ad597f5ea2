// How far each session's look at a file has come, for the screen that waits for it, and the way to end it. In memory
// alone: nothing rests on it.
import type { OutputOf } from '@shared/contract'
import type { Caller, QueryHandler } from '../../../act'
import { refuse } from '../../../refusal'

export type PreviewProgress = OutputOf<'custody.getStockImportProgress'>

/** What a look is given: whom it tells how far it is, and what says that nobody waits for it any more. */
export interface Look {
  /** Refuses IMPORT_STOPPED once it was ended. */
  tell: (progress: PreviewProgress) => void
  signal: AbortSignal
}

const idle: PreviewProgress = { step: 'IDLE', rows: 0, of: 0 }
const looking = new Map<string, { progress: PreviewProgress; ending: AbortController }>()

/** Runs a look at a file and tells how far it is; a new look ends the one before; nothing is told of it after. */
export async function withProgress<Value>(
  { tokenHash }: Caller,
  look: (parts: Look) => Promise<Value>
): Promise<Value> {
  looking.get(tokenHash)?.ending.abort()
  const mine = { progress: idle, ending: new AbortController() }
  looking.set(tokenHash, mine)
  const { signal } = mine.ending
  try {
    return await look({
      signal,
      tell: (progress) => {
        if (signal.aborted) refuse('IMPORT_STOPPED')
        mine.progress = progress
      }
    })
  } finally {
    if (looking.get(tokenHash) === mine) looking.delete(tokenHash)
  }
}

export const getStockImportProgress: QueryHandler<'custody.getStockImportProgress'> = ({ caller }) =>
  looking.get(caller.tokenHash)?.progress ?? idle

export const stopStockImportPreview: QueryHandler<'custody.stopStockImportPreview'> = ({ caller }) => {
  const mine = looking.get(caller.tokenHash)
  mine?.ending.abort()
  return { stopped: mine !== undefined }
}
