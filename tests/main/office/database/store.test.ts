// The store as a file: how it is opened, who may open it, what it refuses, and that nothing is lost when it is full.
import Database from 'better-sqlite3'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import {
  connectionOf,
  dataSource,
  makeDurable,
  openReadOnly,
  StoreError,
  storeFile,
  type Connection
} from '../../../../main/office/database/connection'
import { lockStore } from '../../../../main/office/database/lock'
import { systemCaller } from '../../../../main/office/system-caller'
import { openOffice, type Office } from '../../../../main/office/office'
import { verify } from '../../../../main/office/journal/verify'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex } from '../../../support/staff'
import { storePicture } from '../../../support/store-picture'

let directory: string
const opened: Office[] = []

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'thads-store-'))
})
afterEach(async () => {
  for (const office of opened.splice(0)) await office.close()
  rmSync(directory, { recursive: true, force: true })
})

const logFault = (error: unknown): never => {
  throw error
}

async function open(keyHex = practiceKeyHex): Promise<Office> {
  const office = await openOffice({ directory, keyHex, logFault })
  opened.push(office)
  return office
}

async function close(): Promise<void> {
  await opened.pop()?.close()
}

/** The code of the StoreError that opening ends with. */
async function refusedWith(opening: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof opening === 'function' ? opening() : opening)
  } catch (error) {
    if (error instanceof StoreError) return error.code
    throw error
  }
  throw new Error('it opened')
}

/** A writing connection beside the program: what a meddler or a newer program would do. */
function meddle(statement: (connection: Connection) => void): void {
  const connection = new Database(storeFile(directory))
  connection.pragma(`key='raw:${practiceKeyHex}'`)
  statement(connection)
  connection.close()
}

describe('opening', () => {
  test('the writer waits for the disk at every commit, each time it is opened', async () => {
    for (let time = 0; time < 2; time += 1) {
      const office = await open()
      const [synchronous, mode] = await office.act({ caller: systemCaller, command: newId() }, (act) => [
        act.get<{ synchronous: number }>('PRAGMA synchronous'),
        act.get<{ journal_mode: string }>('PRAGMA journal_mode')
      ])
      expect(synchronous).toEqual({ synchronous: 2 })
      expect(mode).toEqual({ journal_mode: 'wal' })
      await close()
    }
  })

  test('a connection that would not wait is refused', async () => {
    const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
    const connection = connectionOf(source)
    connection.pragma('journal_mode = DELETE')
    expect(await refusedWith(() => makeDurable(connection))).toBe('STORE_NOT_DURABLE')
    await source.destroy()
  })

  test('a second writer is locked out until the first has left, readers are not', async () => {
    await open()
    expect(await refusedWith(openOffice({ directory, keyHex: practiceKeyHex, logFault }))).toBe(
      'STORE_LOCKED'
    )
    const reader = openReadOnly({ directory, keyHex: practiceKeyHex })
    expect(reader.prepare('SELECT count(*) AS count FROM journal').get()).toEqual({ count: 0 })
    expect(() => reader.exec('DELETE FROM office')).toThrow(/readonly/)
    reader.close()
    await close()
    await open()
    expect(await refusedWith(() => lockStore(directory))).toBe('STORE_LOCKED')
  })

  test('a key that is wrong, short or no key opens nothing and changes nothing', async () => {
    await open()
    await close()
    const bytes = readFileSync(storeFile(directory))
    for (const keyHex of ['cd'.repeat(32), 'ab', '', 'xy'.repeat(32), 'AB'.repeat(32)]) {
      expect(await refusedWith(openOffice({ directory, keyHex, logFault }))).toBe('STORE_KEY_WRONG')
      expect(await refusedWith(() => openReadOnly({ directory, keyHex }))).toBe('STORE_KEY_WRONG')
    }
    expect(heldFiles()).toEqual([])
    expect(readFileSync(storeFile(directory)).equals(bytes)).toBe(true)
    await open()
  })

  test('where there is no store, reading finds none and makes none', async () => {
    expect(await refusedWith(() => openReadOnly({ directory, keyHex: practiceKeyHex }))).toBe('STORE_MISSING')
    expect(existsSync(storeFile(directory))).toBe(false)
  })

  test('nothing of what people typed lies in the file in the open', async () => {
    const practice = await practiceOffice({ directory: join(directory, 'in-use') })
    const name = 'KHO-CHI-CO-O-DAY'
    await practice.call('admin', 'custody.addStoragePlace', { parentId: null, kind: 'WAREHOUSE', name })
    const folder = practice.directory
    const files = readdirSync(folder).filter((file) => file.startsWith('store.db'))
    expect(files).toContain('store.db-wal')
    for (const file of files) {
      const bytes = readFileSync(join(folder, file))
      expect(bytes.includes(name)).toBe(false)
      expect(bytes.includes('SQLite format 3')).toBe(false)
    }
    await practice.close()
  })
})

/** The files of this store that this process holds open. */
function heldFiles(): string[] {
  const held = readdirSync('/proc/self/fd').map((handle) => {
    try {
      return readlinkSync(join('/proc/self/fd', handle))
    } catch {
      return ''
    }
  })
  return held.filter((file) => file.startsWith(directory))
}

describe('a store of another version', () => {
  test('newer than the program is refused, untouched, and free again', async () => {
    await open()
    await close()
    meddle((connection) =>
      connection.exec("INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')")
    )
    const opening = openOffice({ directory, keyHex: practiceKeyHex, logFault })
    const error: unknown = await opening.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'STORE_NEWER', params: { migration: 'Later9999999999999' } })
    expect(existsSync(join(directory, 'backups'))).toBe(false)
    expect(heldFiles()).toEqual([])
    meddle((connection) => connection.exec("DELETE FROM migration WHERE name LIKE 'Later%'"))
    await open()
  })

  test('older is copied whole before the first step', async () => {
    await open()
    await close()
    meddle((connection) => {
      connection.exec("DELETE FROM migration WHERE name LIKE 'Desk%'")
      const tables = connection
        .prepare<[], { name: string }>(
          // All but those which later migrations made.
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'desk%'
            AND name NOT IN ('desk_intake_scan', 'desk_rule_since')`
        )
        .all()
      for (const { name } of tables) connection.exec(`DROP TABLE ${name}`)
      connection.exec("INSERT INTO user_role VALUES ('u', 'LEADER')")
    })
    await open()
    const [copy, ...more] = readdirSync(join(directory, 'backups'))
    expect(more).toEqual([])
    const before = new Database(join(directory, 'backups', copy ?? ''), { readonly: true })
    before.pragma(`key='raw:${practiceKeyHex}'`)
    expect(before.prepare('SELECT * FROM user_role').all()).toEqual([{ user_id: 'u', role: 'LEADER' }])
    expect(before.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'desk_session'").get()).toBeUndefined()
    before.close()
    await close()
    await open()
    expect(readdirSync(join(directory, 'backups'))).toHaveLength(1)
  })
})

describe('a disk that is full', () => {
  let practice: PracticeOffice
  beforeEach(async () => {
    practice = await practiceOffice({ directory: join(directory, 'full') })
  })
  afterEach(() => practice.close())

  const pragma = (statement: string) =>
    practice.office.act({ caller: systemCaller, command: newId() }, (act) =>
      act.get<{ page_count?: number; max_page_count?: number }>(`PRAGMA ${statement}`)
    )
  const add = (name: string) =>
    practice.attempt('admin', 'custody.addStoragePlace', { parentId: null, kind: 'WAREHOUSE', name })

  test('refuses with STORE_FULL, loses nothing, and goes on when there is room', async () => {
    const pages = (await pragma('page_count'))?.page_count ?? 0
    await pragma(`max_page_count = ${pages + 2}`)
    const kept: string[] = []
    let refused = null
    for (let number = 0; refused === null && number < 500; number += 1) {
      const name = `Kho ${number} ${'x'.repeat(250)}`
      const answer = await add(name)
      if ('ok' in answer) kept.push(name)
      else refused = answer
    }
    expect(refused).toEqual({ refusal: { code: 'STORE_FULL', params: {}, next: 'freeDisk' } })
    expect(kept.length).toBeGreaterThan(0)
    const picture = storePicture(practice.directory)
    const head = practice.office.head()
    for (let time = 0; time < 3; time += 1) {
      expect(refusalOf(await add(`Kho quá ${time} ${'y'.repeat(250)}`))).toBe('STORE_FULL')
    }
    expect(practice.office.head()).toEqual(head)
    expect(storePicture(practice.directory)).toEqual(picture)

    await pragma(`max_page_count = ${pages + 1000}`)
    expect(await add('Kho sau khi dọn ổ đĩa')).toHaveProperty('ok')
    expect(practice.office.head().seq).toBe(head.seq + 1)
    const { places } = await practice.call('keeper', 'custody.listStoragePlaces', {})
    expect(places).toHaveLength(kept.length + 1)
    const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
    expect((await verify(connection)).faults).toEqual([])
    connection.close()
  })
})

test.each([
  ['SQLITE_READONLY', 'STORE_READ_ONLY'],
  ['SQLITE_READONLY_DBMOVED', 'STORE_READ_ONLY'],
  ['EROFS', 'STORE_READ_ONLY'],
  ['ENOSPC', 'STORE_FULL']
])('what the disk answers with %s is said as %s, and reading goes on', async (code, refusal) => {
  const practice = await practiceOffice({
    directory: join(directory, 'sick'),
    newId: () => {
      throw Object.assign(new Error('the disk'), { code })
    }
  })
  const input = { parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' }
  expect(refusalOf(await practice.attempt('admin', 'custody.addStoragePlace', input))).toBe(refusal)
  expect(await practice.attempt('admin', 'identity.listUsers', {})).toHaveProperty('ok')
  await practice.close()
})

test('a copy of the folder is a whole store', async () => {
  const practice = await practiceOffice()
  await practice.call('admin', 'custody.addStoragePlace', {
    parentId: null,
    kind: 'WAREHOUSE',
    name: 'Kho 1'
  })
  cpSync(practice.directory, directory, { recursive: true })
  expect(storePicture(directory)).toEqual(storePicture(practice.directory))
  await practice.close()
})
