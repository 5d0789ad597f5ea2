// Brings a store to this program's schema. A copy is taken before any step on a store that holds something;
// a store of a newer program is refused.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { connectionOf, StoreError, syncDirectory } from './connection'

/** Runs what is pending; answers the names that ran and the copy taken before, if any. */
export async function migrate(
  source: DataSource,
  directory: string
): Promise<{ ran: string[]; backup: string | null }> {
  const done = namesDone(source)
  const known = new Set(source.migrations.map((migration) => migration.name ?? ''))
  const foreign = done.find((name) => !known.has(name))
  if (foreign) throw new StoreError('STORE_NEWER', { migration: foreign })
  if (done.length === known.size) return { ran: [], backup: null }
  const backup = done.length > 0 ? backUp(source, directory, done.length) : null
  const ran = await source.runMigrations()
  return { ran: ran.map(({ name }) => name), backup }
}

function namesDone(source: DataSource): string[] {
  const connection = connectionOf(source)
  const table = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get()
  if (!table) return []
  return connection
    .prepare<[], { name: string }>('SELECT name FROM migration')
    .all()
    .map(({ name }) => name)
}

function backUp(source: DataSource, directory: string, step: number): string {
  const folder = join(directory, 'backups')
  mkdirSync(folder, { recursive: true })
  for (let attempt = 0; ; attempt += 1) {
    const file = join(folder, `before-migration-${step}-${attempt}.db`)
    if (existsSync(file)) continue
    connectionOf(source).prepare('VACUUM INTO ?').run(file)
    syncDirectory(folder)
    return file
  }
}
