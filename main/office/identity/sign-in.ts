// Signing in: the only call without a session. A wrong name and a wrong password look and cost the same.
import { sessionTable, signInFailureTable } from '@domain/identity/tables'
import { prepared, type Act } from '../act'
import { hashPassword, passwordFits } from './password'
import { hashToken, newToken, rolesOf, sessionMs } from './session'
import { blockMs, refuseBlocked, refuseWrongPassword } from './sign-in-failures'
import { removeStaleRows } from './stale-rows'
import { userNameOf } from './user-name'

interface Known {
  userId: string
  fullName: string
  mustChange: boolean
}
interface Checked {
  userName: string
  /** Null when name or password is wrong. */
  known: Known | null
}
let decoy: Promise<string> | undefined

export const signIn = prepared<'identity.signIn', Checked>({
  prepare: async (reading, { userName, password }) => {
    const name = userNameOf(userName)
    refuseBlocked(reading, name)
    const row = reading.get<{
      user_id: string
      full_name: string
      password_hash: string
      must_change: number
    }>(
      `SELECT app_user.user_id, full_name, password_hash, must_change FROM app_user
      JOIN desk_credential ON desk_credential.user_id = app_user.user_id WHERE user_name = ?`,
      name
    )
    decoy ??= hashPassword('nobody has this password')
    const fits = await passwordFits(password, row?.password_hash ?? (await decoy))
    const known =
      row && fits ? { userId: row.user_id, fullName: row.full_name, mustChange: row.must_change === 1 } : null
    return { userName: name, known }
  },
  decide: (act, { confirmedDay }, { userName, known }) => {
    // Once more: of many attempts at the same time, those behind the tenth failure learn nothing either.
    refuseBlocked(act, userName)
    if (!known) return refuseWrongPassword(act, userName)
    act.removeDesk(signInFailureTable, { user_name: userName })
    removeStaleRows(act, blockMs)
    act.actAs(known.userId)
    confirmClock(act, known.userId, confirmedDay)
    act.append({
      kind: 'identity.SignedIn',
      subject: `user:${known.userId}`,
      payload: { userId: known.userId }
    })
    const session = newToken()
    act.putDesk(sessionTable, {
      token_hash: hashToken(session),
      user_id: known.userId,
      station_id: act.caller.stationId,
      expires_at: new Date(Date.parse(act.now) + sessionMs).toISOString()
    })
    const roles = rolesOf(act, known.userId)
    return {
      session,
      user: { userId: known.userId, userName, fullName: known.fullName, roles },
      mustChangePassword: known.mustChange
    }
  }
})

/** A named person vouches for today when the clock stands more than a day past the last entry (design, Time). */
function confirmClock(act: Act, userId: string, confirmedDay: string | undefined): void {
  const last = act.get<{ at: string }>('SELECT at FROM journal ORDER BY seq DESC LIMIT 1')
  if (!last || confirmedDay !== act.today) return
  if (Date.parse(act.now) - Date.parse(last.at) <= 24 * 60 * 60 * 1000) return
  act.append({
    kind: 'identity.ClockConfirmed',
    subject: `user:${userId}`,
    payload: { userId, day: act.today, lastAt: last.at }
  })
}
