// Sessions: a random token in the hands of a window, its hash in the store, bound to one station, ended after a
// working day. What was read of one is kept until an act touches identity, so a change of rights holds at once.
import { hash as digest, randomBytes } from 'node:crypto'
import { permissionsOf, type Role } from '@shared/permissions'
import type { Caller } from '../act'
import type { Reads } from '../database/read'

/** A session ends this long after sign-in, whatever happens in it. */
export const sessionMs = 12 * 60 * 60 * 1000

export interface Admitted {
  readonly caller: Caller
  readonly mustChangePassword: boolean
}

export interface Sessions {
  /** The caller of a session at its own station, and whether a first password must be changed; null for none. */
  admit: (session: string | undefined, stationId: string) => Admitted | null
  /** To be called after every commit that touched people, rights or sessions: they are read again. */
  forget: () => void
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return digest('sha256', token, 'hex')
}

interface Known extends Admitted {
  readonly expiresAtMs: number
}

const knownMax = 1000

/** Who stands behind a token. A token of another station is nobody's. */
export function sessionsOf(reads: Reads, now: () => number): Sessions {
  // By the token itself: hashing it at every call would cost more than looking it up. It leaves this process nowhere.
  const known = new Map<string, Known>()
  const knownBy = (session: string): Known | null => {
    const held = known.get(session) ?? readSession(reads, hashToken(session))
    if (!held) return null
    if (known.size >= knownMax) known.clear()
    known.set(session, held)
    return held
  }
  return {
    admit: (session, stationId) => {
      const held = session ? knownBy(session) : null
      return held?.caller.stationId === stationId && held.expiresAtMs > now() ? held : null
    },
    forget: () => {
      known.clear()
    }
  }
}

function readSession(reads: Reads, tokenHash: string): Known | null {
  const row = reads.get<{
    user_id: string
    full_name: string
    station_id: string
    expires_at: string
    must_change: number | null
  }>(
    `SELECT desk_session.user_id, full_name, station_id, expires_at, must_change FROM desk_session
    JOIN app_user ON app_user.user_id = desk_session.user_id
    LEFT JOIN desk_credential ON desk_credential.user_id = desk_session.user_id WHERE token_hash = ?`,
    tokenHash
  )
  if (!row) return null
  const roles = rolesOf(reads, row.user_id)
  const caller: Caller = {
    userId: row.user_id,
    fullName: row.full_name,
    roles,
    permissions: permissionsOf(roles),
    stationId: row.station_id,
    tokenHash
  }
  return { caller, expiresAtMs: Date.parse(row.expires_at), mustChangePassword: row.must_change === 1 }
}

export function rolesOf(reads: Reads, userId: string): Role[] {
  return reads
    .all<{ role: Role }>('SELECT role FROM user_role WHERE user_id = ? ORDER BY role', userId)
    .map(({ role }) => role)
}
