// Desk rows that mean nothing any more: sessions that have ended and failures that no longer count. Somebody signs in
// every morning, so they are removed then, a few at a time; it knows no password and no person.
import { sessionTable, signInFailureTable } from '@domain/identity/tables'
import type { Act } from '../act'

const removedMax = 200

/** Removes at most 200 rows of each kind, the oldest first. `failuresCountMs` is how long a failure is counted. */
export function removeStaleRows(act: Act, failuresCountMs: number): void {
  const ended = act.all<{ token_hash: string }>(
    'SELECT token_hash FROM desk_session WHERE expires_at <= ? ORDER BY expires_at LIMIT ?',
    act.now,
    removedMax
  )
  for (const { token_hash } of ended) act.removeDesk(sessionTable, { token_hash })
  const uncounted = act.all<{ user_name: string }>(
    'SELECT user_name FROM desk_sign_in_failure WHERE last_at <= ? ORDER BY last_at LIMIT ?',
    new Date(Date.parse(act.now) - failuresCountMs).toISOString(),
    removedMax
  )
  for (const { user_name } of uncounted) act.removeDesk(signInFailureTable, { user_name })
}
