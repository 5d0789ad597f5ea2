// Opens the encrypted store: one connection that writes, one that only reads. It knows pragmas and keys, no table.
import Database from 'better-sqlite3'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DataSource, type MigrationInterface } from 'typeorm'
import { tables } from '@domain/tables'
import { migrations } from './migrations'

export type Connection = Database.Database
/** A prepared statement that is given its values one by one. */
export type Statement = Database.Statement

export interface StoreLocation {
  directory: string
  /** 64 hex digits: the raw key of the pages. */
  keyHex: string
}

export interface StoreParts extends StoreLocation {
  /** A test's own; else the program's. */
  migrations?: readonly (new () => MigrationInterface)[]
}

/** The store cannot be used: wrong key, damaged, of another version than the program, or held by another process. */
export class StoreError extends Error {
  constructor(
    readonly code:
      | 'STORE_KEY_WRONG'
      | 'STORE_NEWER'
      | 'STORE_LOCKED'
      | 'STORE_MISSING'
      | 'STORE_NOT_DURABLE'
      | 'STORE_REBUILD_DUE'
      | 'STORE_NOT_REBUILT',
    readonly params: Record<string, string> = {}
  ) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = 'StoreError'
  }
}

export function storeFile(directory: string): string {
  return join(directory, 'store.db')
}

/** A data source over the store's file. Its pragmas are set before anything else is read. */
export function dataSource(parts: StoreParts, readonly: boolean): DataSource {
  const { directory, keyHex } = parts
  return new DataSource({
    type: 'better-sqlite3',
    database: storeFile(directory),
    readonly,
    entities: tables.map(({ schema }) => schema),
    migrations: [...(parts.migrations ?? migrations)],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    prepareDatabase: (connection: Connection) => preparePragmas(connection, keyHex, readonly)
  })
}

/** The better-sqlite3 connection below an initialised data source. */
export function connectionOf(source: DataSource): Connection {
  return (source.driver as unknown as { databaseConnection: Connection }).databaseConnection
}

/** Throws STORE_MISSING where there is no store: whoever mistypes a folder must not be given a new, empty one. */
export function requireStore(directory: string): void {
  if (!existsSync(storeFile(directory))) throw new StoreError('STORE_MISSING', { directory })
}

/** Opens for reading only, without TypeORM: for `verify` and `journal`, beside a running writer or alone. */
export function openReadOnly({ directory, keyHex }: StoreLocation): Connection {
  requireStore(directory)
  const connection = new Database(storeFile(directory), { readonly: true })
  preparePragmas(connection, keyHex, true)
  return connection
}

/** A connection that cannot be used is closed: an open file could be neither replaced nor removed on Windows. */
function preparePragmas(connection: Connection, keyHex: string, readonly: boolean): void {
  try {
    setPragmas(connection, keyHex, readonly)
  } catch (error) {
    connection.close()
    if ((error as { code?: string }).code === 'SQLITE_NOTADB') throw new StoreError('STORE_KEY_WRONG')
    throw error
  }
}

function setPragmas(connection: Connection, keyHex: string, readonly: boolean): void {
  if (!/^[0-9a-f]{64}$/.test(keyHex)) throw new StoreError('STORE_KEY_WRONG')
  connection.pragma(`key='raw:${keyHex}'`)
  connection.prepare('SELECT count(*) FROM sqlite_schema').get()
  connection.pragma('busy_timeout = 5000')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('trusted_schema = OFF')
  // 128 MB at most: the report of a count walks through every thing, and each page read again is decrypted again.
  connection.pragma('cache_size = -128000')
  if (!readonly) {
    connection.pragma('journal_mode = WAL')
    makeDurable(connection)
  }
}

/**
 * A commit must survive a power cut. The library falls back to NORMAL by itself (limits §0.1), so FULL is set
 * explicitly, which sticks, and read back.
 */
export function makeDurable(connection: Connection): void {
  connection.pragma('synchronous = FULL')
  connection.pragma('fullfsync = ON')
  if (connection.pragma('synchronous', { simple: true }) !== 2) throw new StoreError('STORE_NOT_DURABLE')
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal') throw new StoreError('STORE_NOT_DURABLE')
}

/** Makes the store's folder, and its name durable. */
export function makeDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  syncDirectory(dirname(directory))
  syncDirectory(directory)
}

/** Makes the names in a folder durable; Windows has no such call and needs none. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
