// The half-typed case, kept while its clerk looks at another place. In memory only: it goes with the window, and
// somebody else who signs in at this window does not see it.
import { useCallback, useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { useWho } from '../session'
import { caseDraftOf, type CaseDraft } from './case-draft'

let kept: { userId: string; draft: CaseDraft } | null = null

export interface CaseDraftState {
  draft: CaseDraft
  change: (next: Partial<CaseDraft>) => void
  /** Forgets it: it became a case, or is not wanted. */
  drop: () => void
}

/** The draft of a case from this file, or of one straight from a decision: begun, or as it was left. */
export function useCaseDraft(file: OutputOf<'intake.getFile'> | null): CaseDraftState {
  const { userId } = useWho().user
  const [draft, setDraft] = useState(() => {
    const mine = kept?.userId === userId && kept.draft.fileId === (file?.fileId ?? null)
    return mine && kept ? kept.draft : caseDraftOf(file)
  })
  const change = useCallback(
    (next: Partial<CaseDraft>) =>
      setDraft((now) => {
        const changed = { ...now, ...next }
        kept = { userId, draft: changed }
        return changed
      }),
    [userId]
  )
  const drop = useCallback(() => {
    kept = null
  }, [])
  return { draft, change, drop }
}
