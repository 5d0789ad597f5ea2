// Throws the projections away and makes them again from the journal. The journal is read, never written.
import { apply } from '@domain/apply'
import { projections } from '@domain/tables'
import type { Connection } from '../database/connection'
import { rowWriter } from '../database/row-writer'
import { entryOf, journalRows } from './read-entries'

/** Rebuilds every projection inside one transaction; answers how many entries were applied. */
export function rebuild(connection: Connection): number {
  return connection.transaction(() => {
    for (const { name } of projections) connection.exec(`DELETE FROM ${name}`)
    return replay(connection, connection)
  })()
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
