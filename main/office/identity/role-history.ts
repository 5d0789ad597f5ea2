// Which roles a person had, and when: rights that were given up yesterday are not forgotten where it matters who kept what.
import type { Role } from '@shared/permissions'
import type { Reads } from '../database/read'

/** Roles that a person has now, or had at any time after an entry of the journal. */
export function rolesHeldSince(reads: Pick<Reads, 'all'>, userId: string, seq: number): Role[] {
  return reads
    .all<{ role: Role }>(
      `SELECT role FROM user_role WHERE user_id = ?
      UNION SELECT role FROM role_change WHERE user_id = ? AND seq > ?`,
      userId,
      userId,
      seq
    )
    .map(({ role }) => role)
}
