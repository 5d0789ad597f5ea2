// Identity entries to row changes.
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch, remove, type RowChange } from '../journal/row-change'
import type { identityEntries } from './entries'
import { officeTable, roleChangeTable, stationTable, userRoleTable, userTable } from './tables'

function changed(
  { seq, at, userId }: { seq: number; at: string; userId: string },
  change: 'GRANTED' | 'TAKEN',
  roles: readonly string[]
): RowChange[] {
  return roles.map((role) => insert(roleChangeTable, { user_id: userId, seq, role, change, changed_at: at }))
}

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
  'identity.UserAdded': ({ seq, at, payload }) => [
    insert(userTable, {
      user_id: payload.userId,
      user_name: payload.userName,
      full_name: payload.fullName,
      added_at: at
    }),
    ...payload.roles.map((role) => insert(userRoleTable, { user_id: payload.userId, role })),
    ...changed({ seq, at, userId: payload.userId }, 'GRANTED', payload.roles)
  ],
  'identity.RolesChanged': ({ seq, at, payload: { userId, from, to } }) => {
    const taken = from.filter((role) => !to.includes(role))
    const granted = to.filter((role) => !from.includes(role))
    return [
      ...taken.map((role) => remove(userRoleTable, { user_id: userId, role }, {})),
      ...granted.map((role) => insert(userRoleTable, { user_id: userId, role })),
      ...changed({ seq, at, userId }, 'TAKEN', taken),
      ...changed({ seq, at, userId }, 'GRANTED', granted)
    ]
  },
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
