// How far each session's look at a file has come, for the screen that waits for it. In memory alone: nothing rests on it.
import type { OutputOf } from '@shared/contract'
import type { Caller, QueryHandler } from '../../../act'

export type PreviewProgress = OutputOf<'custody.getStockImportProgress'>

const idle: PreviewProgress = { step: 'IDLE', rows: 0, of: 0 }
const looking = new Map<string, PreviewProgress>()

/** Runs a look at a file and tells how far it is; whatever becomes of it, nothing is told of it after. */
export async function withProgress<Value>(
  { tokenHash }: Caller,
  look: (tell: (progress: PreviewProgress) => void) => Promise<Value>
): Promise<Value> {
  try {
    return await look((progress) => looking.set(tokenHash, progress))
  } finally {
    looking.delete(tokenHash)
  }
}

export const getStockImportProgress: QueryHandler<'custody.getStockImportProgress'> = ({ caller }) =>
  looking.get(caller.tokenHash) ?? idle
