// Who the ids in entries are: people with their roles, stations, and nothing that an entry does not name.
import type { JournalEntry } from '@domain/journal/entry'
import { roleNames } from '@shared/words/vi/names'
import type { Role } from '@shared/permissions'
import type { Reads } from '../../database/read'

export interface Actor {
  name: string
  /** The roles held now, in words; empty for the program itself. */
  roles: string
}

export function actorOf(reads: Pick<Reads, 'all' | 'get'>, userId: string): Actor {
  const user = reads.get<{ full_name: string }>('SELECT full_name FROM app_user WHERE user_id = ?', userId)
  const roles = reads.all<{ role: Role }>(
    'SELECT role FROM user_role WHERE user_id = ? ORDER BY role',
    userId
  )
  return {
    name: user?.full_name ?? userId,
    roles: roles.map(({ role }) => roleNames[role].toLocaleLowerCase('vi')).join(', ')
  }
}

export function stationName(reads: Pick<Reads, 'get'>, stationId: string): string {
  const row = reads.get<{ name: string }>('SELECT name FROM station WHERE station_id = ?', stationId)
  return row?.name ?? stationId
}

/** Names by id, for everybody and every station in the entries. */
export function namesOf(
  reads: Pick<Reads, 'all' | 'get'>,
  entries: readonly JournalEntry[]
): Record<string, string> {
  const names: Record<string, string> = {}
  for (const { actor, station } of entries) {
    names[station] ??= stationName(reads, station)
    if (names[actor] !== undefined) continue
    const { name, roles } = actorOf(reads, actor)
    names[actor] = roles === '' ? name : `${name}, ${roles}`
  }
  return names
}
