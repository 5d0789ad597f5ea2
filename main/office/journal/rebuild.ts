// Throws the projections away and makes them again from the journal. The journal is read, never written.
import { apply } from '@domain/apply'
import { projections } from '@domain/tables'
import type { Connection } from '../database/connection'
import { clearRebuildDue, isRebuildDue } from '../database/rebuild-mark'
import { rowWriter } from '../database/row-writer'
import { entryOf, journalRows } from './read-entries'

/**
 * Rebuilds every projection inside one transaction, and takes away the mark of a migration that asked for it: cut off
 * anywhere, it leaves the store as it was and still marked. Answers how many entries were applied.
 */
export function rebuild(connection: Connection): number {
  return connection.transaction(() => {
    for (const { name } of projections) connection.exec(`DELETE FROM ${name}`)
    const applied = replay(connection, connection)
    clearRebuildDue(connection)
    return applied
  })()
}

/** Rebuilds when a migration asked for it; answers how many entries were applied, null when none asked. */
export function rebuildWhenDue(connection: Connection): number | null {
  return isRebuildDue(connection) ? rebuild(connection) : null
}

/** Applies a journal's entries to the (empty) projections of another connection. */
export function replay(from: Connection, to: Connection): number {
  const write = rowWriter(to)
  let applied = 0
  for (const row of journalRows(from)) {
    for (const change of apply(entryOf(row))) write(change)
    applied += 1
  }
  return applied
}
