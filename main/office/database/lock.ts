// The lock that one writing process holds for life. SQLite's own file lock is used on a file beside the store:
// the system releases it when the process dies, however it dies.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { StoreError } from './connection'

/** Takes the store's lock. Throws STORE_LOCKED when another process has it. */
export function lockStore(directory: string): { release(): void } {
  const lock = new Database(join(directory, 'store.lock'))
  try {
    lock.pragma('busy_timeout = 0')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) {
      throw new StoreError('STORE_LOCKED', { directory })
    }
    throw error
  }
  return { release: () => lock.close() }
}
