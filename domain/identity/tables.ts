// Office, users, roles and stations as projections; credentials, sessions and keys as desk tables.
import { defineTable, integer, text, textOrNull } from '../journal/table'

export const officeTable = defineTable('office', {
  tableClass: 'projection',
  key: ['office_code'],
  columns: { office_code: text(), name: text(), superior: text(), seat: text(), opened_at: text() }
})

export const userTable = defineTable('app_user', {
  tableClass: 'projection',
  key: ['user_id'],
  columns: { user_id: text(), user_name: text(), full_name: text(), added_at: text() }
})

export const userRoleTable = defineTable('user_role', {
  tableClass: 'projection',
  key: ['user_id', 'role'],
  columns: { user_id: text(), role: text() }
})

/** Every giving and taking of a role, by the entry that did it. */
export const roleChangeTable = defineTable('role_change', {
  tableClass: 'projection',
  key: ['user_id', 'seq', 'role'],
  columns: { user_id: text(), seq: integer(), role: text(), change: text(), changed_at: text() }
})

export const stationTable = defineTable('station', {
  tableClass: 'projection',
  key: ['station_id'],
  columns: { station_id: text(), name: text(), paired_at: text(), revoked: integer() }
})

/** Salted scrypt hashes; never in an entry. */
export const credentialTable = defineTable('desk_credential', {
  tableClass: 'desk',
  key: ['user_id'],
  columns: { user_id: text(), password_hash: text(), must_change: integer() }
})

/** Sessions by the SHA-256 of their token. */
export const sessionTable = defineTable('desk_session', {
  tableClass: 'desk',
  key: ['token_hash'],
  columns: { token_hash: text(), user_id: text(), station_id: text(), expires_at: text() }
})

export const signInFailureTable = defineTable('desk_sign_in_failure', {
  tableClass: 'desk',
  key: ['user_name'],
  columns: { user_name: text(), failures: integer(), last_at: text() }
})

/** The pre-shared key of each paired station. */
export const stationKeyTable = defineTable('desk_station_key', {
  tableClass: 'desk',
  key: ['station_id'],
  columns: { station_id: text(), key_hex: text() }
})

/** Accepted commands: the same id again gives the same answer. */
export const commandTable = defineTable('desk_command', {
  tableClass: 'desk',
  key: ['command'],
  columns: {
    command: text(),
    name: text(),
    actor: text(),
    input_hash: text(),
    answer: textOrNull(),
    seq: integer()
  }
})
