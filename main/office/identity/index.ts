// Commands and queries of identity, for the router.
import { sessionTable } from '@domain/identity/tables'
import type { Decide, HandlersOf, QueryHandler } from '../act'
import { refuse } from '../refusal'
import { changePassword } from './change-password'
import { signIn } from './sign-in'
import type { StationHub } from './station-hub'
import { listStations, offerPairing, revokeStation } from './stations'
import { addUser, changeRoles, listUsers, type CheckRoles } from './users'

export { officeHeading, officeName, userFullName } from './office-heading'
export { rolesHeldSince } from './role-history'
export { rolesOf } from './session'

const signOut: Decide<'identity.signOut'> = (act) => {
  const { userId, tokenHash } = act.caller
  act.removeDesk(sessionTable, { token_hash: tokenHash })
  act.append({ kind: 'identity.SignedOut', subject: `user:${userId}`, payload: { userId } })
  return {}
}

const whoAmI: QueryHandler<'identity.whoAmI'> = (reading) => {
  const { caller } = reading
  const user = reading.get<{ user_name: string; must_change: number }>(
    `SELECT user_name, must_change FROM app_user JOIN desk_credential USING (user_id) WHERE app_user.user_id = ?`,
    caller.userId
  )
  const office = reading.get<{ office_code: string; name: string; superior: string; seat: string }>(
    'SELECT office_code, name, superior, seat FROM office'
  )
  if (!user || !office) refuse('NOT_SIGNED_IN')
  const station = reading.get<{ name: string }>(
    'SELECT name FROM station WHERE station_id = ?',
    caller.stationId
  )
  return {
    user: {
      userId: caller.userId,
      userName: user.user_name,
      fullName: caller.fullName,
      roles: [...caller.roles]
    },
    permissions: [...caller.permissions],
    mustChangePassword: user.must_change === 1,
    office: { code: office.office_code, name: office.name, superior: office.superior, seat: office.seat },
    station: { stationId: caller.stationId, name: station?.name ?? caller.stationId }
  }
}

export function identity({
  stations,
  checkRoles
}: {
  stations?: StationHub | undefined
  /** Refuses roles that the work of a person does not allow; told by who puts the office together. */
  checkRoles: CheckRoles
}): HandlersOf<'identity'> {
  return {
    signIn,
    signOut,
    changePassword,
    whoAmI,
    addUser,
    changeRoles: changeRoles(checkRoles),
    listUsers,
    offerPairing: offerPairing(stations),
    listStations,
    revokeStation: revokeStation(stations)
  }
}
