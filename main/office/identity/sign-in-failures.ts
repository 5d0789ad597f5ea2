// Guessing a password, at the sign-in or in an open session: ten failures block the name for a quarter of an hour.
import { signInFailureTable } from '@domain/identity/tables'
import type { Act, Reading } from '../act'
import { refuse } from '../refusal'

const failuresMax = 10
/** How long a name stays blocked after the last failure, in milliseconds. */
export const blockMs = 15 * 60 * 1000

/** Refuses a name that was guessed at too often. */
export function refuseBlocked(reading: Pick<Reading, 'get' | 'now'>, userName: string): void {
  const row = reading.get<{ failures: number; last_at: string }>(
    'SELECT failures, last_at FROM desk_sign_in_failure WHERE user_name = ?',
    userName
  )
  if (!row || row.failures < failuresMax) return
  const minutes = Math.ceil((Date.parse(row.last_at) + blockMs - Date.parse(reading.now)) / 60_000)
  if (minutes > 0) refuse('SIGN_IN_BLOCKED', { minutes })
}

/** Refuses a wrong password. Counting must outlive the refusal, so it is the one refusal that commits. */
export function refuseWrongPassword(act: Act, userName: string): never {
  const row = act.get<{ failures: number; last_at: string }>(
    'SELECT failures, last_at FROM desk_sign_in_failure WHERE user_name = ?',
    userName
  )
  const old = row && Date.parse(row.last_at) + blockMs > Date.parse(act.now) ? row.failures : 0
  act.putDesk(signInFailureTable, { user_name: userName, failures: old + 1, last_at: act.now })
  act.refuseButCommit('SIGN_IN_FAILED', {})
}
