// Sessions: a random token in the hands of a window, its hash in the store, bound to one station, ended after a
// working day. Roles are read at every call, so a change of rights holds at once.
import { createHash, randomBytes } from 'node:crypto'
import { permissionsOf, type Role } from '@shared/permissions'
import type { Caller } from '../act'
import type { Reads } from '../database/read'

/** A session ends this long after sign-in, whatever happens in it. */
export const sessionMs = 12 * 60 * 60 * 1000

export interface Sessions {
  callerOf: (session: string | undefined, stationId: string) => Caller | null
  mustChangePassword: (caller: Caller) => boolean
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Who stands behind a token. A token of another station is nobody's. */
export function sessionsOf(reads: Reads, now: () => number): Sessions {
  return {
    callerOf: (session, stationId) => {
      if (!session) return null
      const tokenHash = hashToken(session)
      const row = reads.get<{ user_id: string; full_name: string; station_id: string; expires_at: string }>(
        `SELECT desk_session.user_id, full_name, station_id, expires_at FROM desk_session
        JOIN app_user ON app_user.user_id = desk_session.user_id WHERE token_hash = ?`,
        tokenHash
      )
      if (!row || row.station_id !== stationId || Date.parse(row.expires_at) <= now()) return null
      const roles = rolesOf(reads, row.user_id)
      return {
        userId: row.user_id,
        fullName: row.full_name,
        roles,
        permissions: permissionsOf(roles),
        stationId,
        tokenHash
      }
    },
    mustChangePassword: (caller) =>
      reads.get<{ must_change: number }>(
        'SELECT must_change FROM desk_credential WHERE user_id = ?',
        caller.userId
      )?.must_change === 1
  }
}

export function rolesOf(reads: Reads, userId: string): Role[] {
  return reads
    .all<{ role: Role }>('SELECT role FROM user_role WHERE user_id = ? ORDER BY role', userId)
    .map(({ role }) => role)
}
