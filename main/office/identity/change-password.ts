// Changing one's own password. It takes the old one, and every other session of that person ends with it.
import { credentialTable, sessionTable } from '@domain/identity/tables'
import { prepared, type Act, type Reading } from '../act'
import { refuse } from '../refusal'
import { hashPassword, passwordFits } from './password'
import { refuseBlocked, refuseWrongPassword } from './sign-in-failures'

interface NewPassword {
  userName: string
  /** The hash that the old password fitted; null when it fitted none. */
  fromHash: string | null
  toHash: string
}

export const changePassword = prepared<'identity.changePassword', NewPassword>({
  prepare: async (reading, { oldPassword, newPassword }) => {
    const { user_name: userName, password_hash: kept } = credentialOf(reading, reading.caller.userId)
    refuseBlocked(reading, userName)
    if (!(await passwordFits(oldPassword, kept))) return { userName, fromHash: null, toHash: '' }
    if (oldPassword === newPassword) refuse('PASSWORD_UNCHANGED')
    return { userName, fromHash: kept, toHash: await hashPassword(newPassword) }
  },
  decide: (act, _input, { userName, fromHash, toHash }) => {
    const { userId } = act.caller
    refuseBlocked(act, userName)
    // Of two changes at the same time the second came with a password that is the old one no more.
    if (credentialOf(act, userId).password_hash !== fromHash) return refuseWrongPassword(act, userName)
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

function credentialOf(
  reads: Pick<Reading, 'get'>,
  userId: string
): { user_name: string; password_hash: string } {
  const row = reads.get<{ user_name: string; password_hash: string }>(
    'SELECT user_name, password_hash FROM app_user JOIN desk_credential USING (user_id) WHERE user_id = ?',
    userId
  )
  return row ?? refuse('NOT_SIGNED_IN')
}
