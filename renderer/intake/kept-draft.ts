// The half-typed file, kept while the clerk looks at another place. In memory only: it goes with the window, and
// somebody else who signs in at this window does not see it.
import { useCallback } from 'react'
import { dayOf } from '@shared/calendar'
import { newId } from '@shared/ids'
import { useWho } from '../session'
import { useWatched, Watched } from '../watched'
import { words } from '../words'
import { emptyDraft, type Draft, type Procedure } from './draft'

const kept = new Watched<{ userId: string; draft: Draft } | null>(null)

/** The lot of each person's next file: the same until that file is put away, touched or not. */
const lots = new Map<string, string>()

function lotOf(userId: string): string {
  const known = lots.get(userId) ?? newId()
  lots.set(userId, known)
  return known
}

export interface DraftState {
  draft: Draft
  change: (next: (draft: Draft) => Draft) => void
  /** Puts the finished or abandoned form away. The court stays: the next judgment is mostly of the same one. */
  clear: () => void
}

export function useDraft(procedure: Procedure | undefined): DraftState {
  const { user, office } = useWho()
  const { userId } = user
  const found = useWatched(kept)
  const fresh = useCallback(
    (court: string): Draft => {
      const usual = court === '' ? words.intake.title.courtOfRegion(office.name) : court
      return emptyDraft({ today: dayOf(Date.now()), court: usual, procedure, lotId: lotOf(userId) })
    },
    [office.name, procedure, userId]
  )
  const read = useCallback((): Draft => {
    const now = kept.get()
    return now?.userId === userId ? now.draft : fresh('')
  }, [userId, fresh])
  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      const changed = next(read())
      kept.set({ userId, draft: { ...changed, startedMs: changed.startedMs ?? Date.now() } })
    },
    [userId, read]
  )
  const clear = useCallback(() => {
    const { court } = read().title
    lots.delete(userId)
    kept.set({ userId, draft: fresh(court) })
  }, [userId, read, fresh])
  return { draft: found?.userId === userId ? found.draft : read(), change, clear }
}
