// The half-typed file, kept while the clerk looks at another place. In memory only: it goes with the window, and
// somebody else who signs in at this window does not see it.
import { useCallback } from 'react'
import { dayOf } from '@shared/calendar'
import { useWho } from '../session'
import { useWatched } from '../watched'
import { words } from '../words'
import { emptyDraft, type Draft, type Procedure } from './draft'
import { DraftBook } from './draft-book'

const kept = new DraftBook()

export interface DraftState {
  draft: Draft
  change: (next: (draft: Draft) => Draft) => void
  /** Puts the finished or abandoned form away. The court stays: the next judgment is mostly of the same one. */
  clear: () => void
}

export function useDraft(procedure: Procedure | undefined): DraftState {
  const { user, office } = useWho()
  const { userId } = user
  const found = useWatched(kept.watched).get(userId)
  const fresh = useCallback(
    (court: string, lotId: string): Draft => {
      const usual = court === '' ? words.intake.title.courtOfRegion(office.name) : court
      return emptyDraft({ today: dayOf(Date.now()), court: usual, procedure, lotId })
    },
    [office.name, procedure]
  )
  const read = useCallback(
    (): Draft => kept.draftOf(userId) ?? fresh('', kept.lotOf(userId)),
    [userId, fresh]
  )
  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      const changed = next(read())
      kept.keep(userId, { ...changed, startedMs: changed.startedMs ?? Date.now() })
    },
    [userId, read]
  )
  const clear = useCallback(() => {
    const { court } = read().title
    kept.begin(userId, (lotId) => fresh(court, lotId))
  }, [userId, read, fresh])
  return { draft: found ?? read(), change, clear }
}
