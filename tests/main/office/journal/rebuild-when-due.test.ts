// A migration that changes projections: they are made again from the journal before the office opens, wherever the
// program was cut off in between.
import Database from 'better-sqlite3'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QueryRunner } from 'typeorm'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { projections } from '@domain/tables'
import {
  connectionOf,
  dataSource,
  openReadOnly,
  storeFile,
  type Connection,
  type StoreParts
} from '../../../../main/office/database/connection'
import { migrate } from '../../../../main/office/database/migrate'
import { migrations } from '../../../../main/office/database/migrations'
import { SqlMigration } from '../../../../main/office/database/migrations/sql-migration'
import { isRebuildDue, markRebuildDue } from '../../../../main/office/database/rebuild-mark'
import { readDoorArguments } from '../../../../main/office/door/arguments'
import { doorCommands } from '../../../../main/office/door/commands'
import { journalRows, type JournalRow } from '../../../../main/office/journal/read-entries'
import { rebuild } from '../../../../main/office/journal/rebuild'
import { verify } from '../../../../main/office/journal/verify'
import { openOffice } from '../../../../main/office/office'
import { playMainJob } from '../../../support/main-job'
import { practiceOffice } from '../../../support/practice-office'
import { practiceKeyHex } from '../../../support/staff'
import { storePicture } from '../../../support/store-picture'

/** What the main job wrote, and the projections that follow from it. */
let written: JournalRow[]
let following: Record<string, unknown[]>
/** Drops the parties and makes their table again, as a migration of another shape would. */
let reshapeParties: string[]

let directory: string
let older: StoreParts
let newer: StoreParts
let faults: unknown[]

beforeAll(async () => {
  const practice = await practiceOffice()
  await playMainJob(practice, '2026-11-23')
  following = projectionsOf(practice.directory)
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  written = [...journalRows(connection)]
  const made = connection
    .prepare<[], { sql: string }>(
      `SELECT sql FROM sqlite_schema WHERE tbl_name = 'party' AND sql IS NOT NULL
      ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END`
    )
    .all()
  reshapeParties = ['DROP TABLE party', ...made.map(({ sql }) => sql)]
  connection.close()
  await practice.close()
})

class Reshaping1999999999999 extends SqlMigration {
  readonly name = 'Reshaping1999999999999'
  protected readonly statements = reshapeParties
  protected override readonly rebuildsProjections = true
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'thads-rebuild-'))
  faults = []
  older = { directory, keyHex: practiceKeyHex, migrations: migrations.slice(0, 7) }
  newer = { ...older, migrations: [...migrations, Reshaping1999999999999] }
  await makeOlderStore()
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** A store as the first seven migrations made it: the journal of the main job, rows of then, and a row of the desk. */
async function makeOlderStore(): Promise<void> {
  await writing(older, (connection) => {
    const names = Object.keys(written[0]!)
    const insert = connection.prepare(
      `INSERT INTO journal (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`
    )
    connection.transaction(() => written.forEach((row) => insert.run(row)))()
    connection.exec("INSERT INTO user_role VALUES ('of then', 'LEADER')")
    connection.exec("INSERT INTO desk_station_key VALUES ('host', 'kept')")
  })
}

/** Migrates a store and works on its writing connection, without opening an office. */
async function writing(store: StoreParts, work: (connection: Connection) => void): Promise<void> {
  const source = await dataSource(store, false).initialize()
  try {
    await migrate(source, store.directory)
    work(connectionOf(source))
  } finally {
    await source.destroy()
  }
}

const logFault = (fault: unknown): string => {
  faults.push(fault)
  return 'ref'
}

async function openAndClose(store: StoreParts): Promise<void> {
  const office = await openOffice({ ...store, logFault })
  await office.close()
}

function reading<Result>(at: string, read: (connection: Connection) => Result): Result {
  const connection = openReadOnly({ directory: at, keyHex: practiceKeyHex })
  try {
    return read(connection)
  } finally {
    connection.close()
  }
}

function projectionsOf(at: string): Record<string, unknown[]> {
  const picture = storePicture(at)
  return Object.fromEntries(projections.map(({ name }) => [name, picture[name] ?? []]))
}

/** The folder as a kill at this moment would leave it. */
function asKilledNow(): StoreParts {
  const left = join(directory, 'left')
  for (const file of readdirSync(directory).filter((name) => /^store\.db(-wal)?$/.test(name))) {
    cpSync(join(directory, file), join(left, file))
  }
  return { ...newer, directory: left }
}

test('opening migrates, makes every projection again, and leaves journal and desk as they were', async () => {
  expect(reading(directory, isRebuildDue)).toBe(false)
  await openAndClose(newer)
  expect(projectionsOf(directory)).toEqual(following)
  expect(reading(directory, (connection) => [...journalRows(connection)])).toEqual(written)
  expect(storePicture(directory)['desk_station_key']).toEqual([{ station_id: 'host', key_hex: 'kept' }])
  expect(reading(directory, isRebuildDue)).toBe(false)
  expect(await readingAsync(directory, (connection) => verify(connection))).toMatchObject({ faults: [] })

  const [copy] = readdirSync(join(directory, 'backups'))
  const before = new Database(join(directory, 'backups', copy ?? ''), { readonly: true })
  before.pragma(`key='raw:${practiceKeyHex}'`)
  expect(before.prepare('SELECT user_id FROM user_role').all()).toEqual([{ user_id: 'of then' }])
  before.close()
})

async function readingAsync<Result>(
  at: string,
  read: (connection: Connection) => Promise<Result>
): Promise<Result> {
  const connection = openReadOnly({ directory: at, keyHex: practiceKeyHex })
  return read(connection).finally(() => connection.close())
}

test('it is done once: the next opening trusts what stands there', async () => {
  await openAndClose(newer)
  await writing(newer, (connection) => connection.exec("INSERT INTO user_role VALUES ('later', 'LEADER')"))
  await openAndClose(newer)
  expect(projectionsOf(directory)['user_role']).toContainEqual({ user_id: 'later', role: 'LEADER' })
})

test('killed between the migration and the rebuild, it is done at the next opening', async () => {
  let left = newer
  await writing(newer, (connection) => {
    expect(isRebuildDue(connection)).toBe(true)
    left = asKilledNow()
  })
  expect(reading(left.directory, isRebuildDue)).toBe(true)
  expect(reading(left.directory, (connection) => [...journalRows(connection)])).toEqual(written)
  await openAndClose(left)
  expect(projectionsOf(left.directory)).toEqual(following)
  expect(reading(left.directory, isRebuildDue)).toBe(false)
})

test('killed just before the rebuild commits, it is done again from the beginning', async () => {
  let left = newer
  await writing(newer, (connection) => {
    connection.exec('BEGIN IMMEDIATE')
    expect(rebuild(connection)).toBe(written.length)
    expect(isRebuildDue(connection)).toBe(false)
    left = asKilledNow()
    connection.exec('ROLLBACK')
    expect(isRebuildDue(connection)).toBe(true)
  })
  expect(reading(left.directory, isRebuildDue)).toBe(true)
  await openAndClose(left)
  expect(projectionsOf(left.directory)).toEqual(following)
})

test('until then a proof is refused in words, by the door too, and a rebuild by hand ends it', async () => {
  await writing(newer, () => undefined)
  const refused = { code: 'STORE_REBUILD_DUE' }
  await expect(readingAsync(directory, (connection) => verify(connection))).rejects.toMatchObject(refused)
  const keyFile = join(directory, 'key')
  writeFileSync(keyFile, practiceKeyHex)
  const given = readDoorArguments(['--store', directory, '--key-file', keyFile, 'verify'])
  await expect(doorCommands['verify']!(given)).rejects.toMatchObject(refused)
  await writing(newer, (connection) => expect(rebuild(connection)).toBe(written.length))
  expect(await readingAsync(directory, (connection) => verify(connection))).toMatchObject({ faults: [] })
})

test('a migration that fails after its mark leaves none', async () => {
  class Failing1999999999999 extends Reshaping1999999999999 {
    override async up(runner: QueryRunner): Promise<void> {
      await super.up(runner)
      throw new Error('the power')
    }
  }
  const failing: StoreParts = { ...newer, migrations: [...migrations, Failing1999999999999] }
  await expect(openAndClose(failing)).rejects.toThrow('the power')
  await openAndClose(newer)
  expect(projectionsOf(directory)).toEqual(following)
})

test('a journal that cannot be applied keeps the office closed, told and still marked', async () => {
  await writing(older, (connection) => {
    const row = { ...written[0]!, seq: written.length + 1, id: 'x', kind: 'tomorrow.ThingDone', hash: 'x' }
    const names = Object.keys(row)
    connection
      .prepare(`INSERT INTO journal (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
      .run(row)
  })
  const refused = { code: 'STORE_NOT_REBUILT', params: { reference: 'ref' } }
  for (let time = 1; time <= 2; time += 1) {
    await expect(openAndClose(newer)).rejects.toMatchObject(refused)
    expect(faults).toHaveLength(time)
    expect(reading(directory, isRebuildDue)).toBe(true)
  }
  expect(readdirSync(join(directory, 'backups'))).toHaveLength(1)
})

test('a new store is opened whole, whatever its migrations ask for', async () => {
  const fresh = { ...newer, directory: join(directory, 'fresh') }
  await openAndClose(fresh)
  expect(reading(fresh.directory, isRebuildDue)).toBe(false)
})

test('the mark comes and goes with its transaction', () => {
  const connection = new Database(storeFile(directory))
  connection.pragma(`key='raw:${practiceKeyHex}'`)
  connection.exec(`BEGIN; ${markRebuildDue}`)
  expect(isRebuildDue(connection)).toBe(true)
  connection.exec('ROLLBACK')
  expect(isRebuildDue(connection)).toBe(false)
  connection.close()
})
