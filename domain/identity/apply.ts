// Identity entries to row changes.
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch, remove } from '../journal/row-change'
import type { identityEntries } from './entries'
import { officeTable, stationTable, userRoleTable, userTable } from './tables'

export const applyIdentity: AppliersOf<typeof identityEntries> = {
  'identity.OfficeOpened': ({ at, payload }) => [
    insert(officeTable, {
      office_code: payload.office,
      name: payload.name,
      superior: payload.superior,
      seat: payload.seat,
      opened_at: at
    })
  ],
  'identity.UserAdded': ({ at, payload }) => [
    insert(userTable, {
      user_id: payload.userId,
      user_name: payload.userName,
      full_name: payload.fullName,
      added_at: at
    }),
    ...payload.roles.map((role) => insert(userRoleTable, { user_id: payload.userId, role }))
  ],
  'identity.RolesChanged': ({ payload: { userId, from, to } }) => [
    ...from
      .filter((role) => !to.includes(role))
      .map((role) => remove(userRoleTable, { user_id: userId, role }, {})),
    ...to
      .filter((role) => !from.includes(role))
      .map((role) => insert(userRoleTable, { user_id: userId, role }))
  ],
  'identity.SignedIn': () => [],
  'identity.SignedOut': () => [],
  'identity.PasswordChanged': () => [],
  'identity.ClockConfirmed': () => [],
  'identity.StationPaired': ({ at, payload }) => [
    insert(stationTable, { station_id: payload.stationId, name: payload.name, paired_at: at, revoked: 0 })
  ],
  'identity.StationRevoked': ({ payload }) => [
    patch(
      stationTable,
      { station_id: payload.stationId },
      { from: { revoked: payload.from }, to: { revoked: payload.to } }
    )
  ]
}
