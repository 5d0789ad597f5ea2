// Signing in: the only call without a session. A wrong name and a wrong password look and cost the same; ten
// failures block the name for a quarter of an hour.
import { credentialTable, sessionTable, signInFailureTable } from '@domain/identity/tables'
import { prepared, type Act, type Reading } from '../act'
import { refuse } from '../refusal'
import { hashPassword, passwordFits } from './password'
import { hashToken, newToken, rolesOf, sessionMs } from './session'
import { removeStaleRows } from './stale-rows'
import { userNameOf } from './user-name'

const failuresMax = 10
const blockMs = 15 * 60 * 1000

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
interface NewPassword {
  /** The hash that the old password fitted. */
  fromHash: string
  toHash: string
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
    if (!known) return failedSignIn(act, userName)
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

function refuseBlocked(reading: Pick<Reading, 'get' | 'now'>, userName: string): void {
  const row = reading.get<{ failures: number; last_at: string }>(
    'SELECT failures, last_at FROM desk_sign_in_failure WHERE user_name = ?',
    userName
  )
  if (!row || row.failures < failuresMax) return
  const minutes = Math.ceil((Date.parse(row.last_at) + blockMs - Date.parse(reading.now)) / 60_000)
  if (minutes > 0) refuse('SIGN_IN_BLOCKED', { minutes })
}

/** Counting must outlive the refusal, so it is the one refusal that commits. */
function failedSignIn(act: Act, userName: string): never {
  const row = act.get<{ failures: number; last_at: string }>(
    'SELECT failures, last_at FROM desk_sign_in_failure WHERE user_name = ?',
    userName
  )
  const old = row && Date.parse(row.last_at) + blockMs > Date.parse(act.now) ? row.failures : 0
  act.putDesk(signInFailureTable, { user_name: userName, failures: old + 1, last_at: act.now })
  act.refuseButCommit('SIGN_IN_FAILED', {})
}

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

export const changePassword = prepared<'identity.changePassword', NewPassword>({
  prepare: async (reading, { oldPassword, newPassword }) => {
    const fromHash = passwordHashOf(reading, reading.caller.userId)
    if (!fromHash || !(await passwordFits(oldPassword, fromHash))) refuse('SIGN_IN_FAILED')
    if (oldPassword === newPassword) refuse('PASSWORD_UNCHANGED')
    return { fromHash, toHash: await hashPassword(newPassword) }
  },
  decide: (act, _input, { fromHash, toHash }) => {
    const { userId } = act.caller
    // Of two changes at the same time the second came with a password that is the old one no more.
    if (passwordHashOf(act, userId) !== fromHash) refuse('SIGN_IN_FAILED')
    act.putDesk(credentialTable, { user_id: userId, password_hash: toHash, must_change: 0 })
    endOtherSessions(act)
    act.append({ kind: 'identity.PasswordChanged', subject: `user:${userId}`, payload: { userId } })
    return {}
  }
})

/** Whoever else sits there with the old password is to sign in again. */
function endOtherSessions(act: Act): void {
  const { userId, tokenHash } = act.caller
  const others = act.all<{ token_hash: string }>(
    'SELECT token_hash FROM desk_session WHERE user_id = ? AND token_hash <> ?',
    userId,
    tokenHash
  )
  for (const { token_hash } of others) act.removeDesk(sessionTable, { token_hash })
}

function passwordHashOf(reads: Pick<Reading, 'get'>, userId: string): string | undefined {
  return reads.get<{ password_hash: string }>(
    'SELECT password_hash FROM desk_credential WHERE user_id = ?',
    userId
  )?.password_hash
}
