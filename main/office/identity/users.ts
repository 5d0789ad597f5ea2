// Adding people and changing their rights. Toxic pairs are refused, and nobody changes his own rights.
import { toxicPairAmong, type Role } from '@shared/permissions'
import { credentialTable } from '@domain/identity/tables'
import { prepared, type Act, type Decide, type QueryHandler } from '../act'
import { refuse } from '../refusal'
import { hashPassword, makeFirstPassword } from './password'
import { rolesOf } from './session'
import { userNameOf } from './user-name'

export interface FirstPassword {
  firstPassword: string
  passwordHash: string
}

export async function makeCredential(): Promise<FirstPassword> {
  const firstPassword = makeFirstPassword()
  return { firstPassword, passwordHash: await hashPassword(firstPassword) }
}

/** Writes a new user with a first password. Refuses a name that is taken or roles that may not meet. */
export function recordUser(
  act: Act,
  user: { userName: string; fullName: string; roles: readonly Role[]; mustChange: boolean },
  { passwordHash }: FirstPassword
): { userId: string; userName: string } {
  const userName = userNameOf(user.userName)
  if (userName === '') refuse('INVALID_INPUT', { field: 'userName', problem: 'empty' })
  if (act.get('SELECT 1 FROM app_user WHERE user_name = ?', userName)) refuse('USER_NAME_TAKEN', { userName })
  const roles = [...new Set(user.roles)]
  refuseToxic(roles)
  const userId = act.newId()
  act.append({
    kind: 'identity.UserAdded',
    subject: `user:${userId}`,
    payload: { userId, userName, fullName: user.fullName, roles }
  })
  act.putDesk(credentialTable, {
    user_id: userId,
    password_hash: passwordHash,
    must_change: user.mustChange ? 1 : 0
  })
  return { userId, userName }
}

export const addUser = prepared<'identity.addUser', FirstPassword>({
  prepare: makeCredential,
  decide: (act, input, credential) => ({
    ...recordUser(act, { ...input, mustChange: true }, credential),
    firstPassword: credential.firstPassword
  })
})

export type CheckRoles = (act: Act, userId: string, roles: readonly Role[]) => void

/** Refuses OWN_ROLES, USER_UNKNOWN, ROLES_TOXIC, and what `checkRoles` refuses. */
export function changeRoles(checkRoles: CheckRoles): Decide<'identity.changeRoles'> {
  return (act, { userId, roles, reason }) => {
    if (userId === act.caller.userId) refuse('OWN_ROLES')
    if (!act.get('SELECT 1 FROM app_user WHERE user_id = ?', userId)) refuse('USER_UNKNOWN')
    const to = [...new Set(roles)]
    refuseToxic(to)
    checkRoles(act, userId, to)
    act.append({
      kind: 'identity.RolesChanged',
      subject: `user:${userId}`,
      reason,
      payload: { userId, from: rolesOf(act, userId), to }
    })
    return {}
  }
}

export const listUsers: QueryHandler<'identity.listUsers'> = (reading) => ({
  users: reading
    .all<{ user_id: string; user_name: string; full_name: string }>(
      'SELECT user_id, user_name, full_name FROM app_user ORDER BY user_name'
    )
    .map((row) => ({
      userId: row.user_id,
      userName: row.user_name,
      fullName: row.full_name,
      roles: rolesOf(reading, row.user_id)
    }))
})

function refuseToxic(roles: readonly Role[]): void {
  const pair = toxicPairAmong(roles)
  if (pair) refuse('ROLES_TOXIC', { one: pair[0], other: pair[1] })
}
