// The mark by which a migration says that the projections no longer fit the journal. It stands in the file's header,
// so it comes and goes with the transaction that sets it. What a rebuild is, it does not know.
import type Database from 'better-sqlite3'

/** Sets the mark, inside the transaction of the migration that changed projections. */
export const markRebuildDue = 'PRAGMA user_version = 1'

/** Whether the projections must be made again before anything reads them. */
export function isRebuildDue(connection: Database.Database): boolean {
  return connection.pragma('user_version', { simple: true }) !== 0
}

/** Takes the mark away, inside the transaction of the rebuild. */
export function clearRebuildDue(connection: Database.Database): void {
  connection.pragma('user_version = 0')
}
