// Tries to change the past of a store with its key in hand: every column of the journal, a row of every projection,
// rows removed and rows added, triggers dropped, pages of the file flipped. `verify` must name each.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { tables, projections } from '@domain/tables'
import type { Table } from '@domain/journal/table'
import { openReadOnly, storeFile, type Connection } from '../../main/office/database/connection'
import type { Fault } from '../../main/office/journal/fault'
import { verify } from '../../main/office/journal/verify'
import { practiceKeyHex } from '../support/staff'
import type { Choice } from './power-cut/seeded-choice'

export interface Tampering {
  readonly what: string
  /** Changes a copy of the store; what it returns must be in the fault's place. */
  readonly act: (connection: Connection) => string
  readonly proof: Fault['proof']
}

export interface TamperingReport {
  readonly tried: number
  /** What verify did not see, or did not name. */
  readonly missed: string[]
}

type Row = Record<string, unknown>

const guards = ['journal_never_updated', 'journal_never_deleted']

/** Everything that is tried on a store that holds these rows. */
export function tamperingsOf(directory: string, choose: Choice): Tampering[] {
  const connection = openReadOnly({ directory, keyHex: practiceKeyHex })
  try {
    const full = projections.filter(({ name }) => connection.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get())
    return [
      ...journalTamperings(connection, choose),
      ...full.flatMap((table) => projectionTamperings(connection, table, choose)),
      ...guards.map((name): Tampering => ({
        what: `the trigger ${name} dropped`,
        proof: 'triggers',
        act: (writing) => {
          writing.exec(`DROP TRIGGER ${name}`)
          return name
        }
      })),
      {
        what: 'a balance changed',
        proof: 'ledger',
        act: (writing) => {
          writing.exec("UPDATE ledger_balance SET debit_dong = debit_dong + 1 WHERE account = '1111'")
          return '"account":"1111"'
        }
      }
    ]
  } finally {
    connection.close()
  }
}

/** Tries each on a copy of its own. */
export async function tryTamperings(
  directory: string,
  tamperings: readonly Tampering[]
): Promise<TamperingReport> {
  const missed: string[] = []
  for (const { what, act, proof } of tamperings) {
    const copy = copyOf(directory)
    try {
      const place = changing(copy, act)
      const reading = openReadOnly({ directory: copy, keyHex: practiceKeyHex })
      const { faults } = await verify(reading)
      reading.close()
      const named = faults.some((fault) => fault.proof === proof && fault.at.includes(place))
      if (!named) missed.push(`${what}: expected ${proof} at ${place}, got ${JSON.stringify(faults)}`)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }
  return { tried: tamperings.length, missed }
}

/** Flips one bit in as many pages as asked; each must be seen, by opening or by the proof of the pages. */
export async function flipPages(directory: string, count: number, choose: Choice): Promise<TamperingReport> {
  const pageSize = 4096
  const pages = readFileSync(storeFile(directory)).length / pageSize
  const missed: string[] = []
  for (let flip = 0; flip < count; flip += 1) {
    const copy = copyOf(directory)
    const at = (flip % pages) * pageSize + choose(pageSize)
    const bytes = readFileSync(storeFile(copy))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << choose(8))
    writeFileSync(storeFile(copy), bytes)
    if (!(await isSeen(copy))) missed.push(`a bit flipped at byte ${at}`)
    rmSync(copy, { recursive: true, force: true })
  }
  return { tried: count, missed }
}

async function isSeen(directory: string): Promise<boolean> {
  try {
    const reading = openReadOnly({ directory, keyHex: practiceKeyHex })
    try {
      const { faults } = await verify(reading)
      return faults.some(({ proof }) => proof === 'pages')
    } finally {
      reading.close()
    }
  } catch (error) {
    // The first page is read by opening: a store that does not open is seen as well.
    return error instanceof Error
  }
}

function journalTamperings(connection: Connection, choose: Choice): Tampering[] {
  const journal = tables.find(({ name }) => name === 'journal')!
  const { last } = connection.prepare<[], { last: number }>('SELECT max(seq) AS last FROM journal').get()!
  const some = (): number => 2 + choose(last - 2)
  const changed = Object.keys(journal.columns).map((column): Tampering => {
    const seq = some()
    return {
      what: `journal ${seq}, ${column} changed`,
      proof: 'chain',
      act: (writing) =>
        unguarded(writing, 'journal', () => {
          const row = writing.prepare<[number], Row>('SELECT * FROM journal WHERE seq = ?').get(seq)!
          const value = column === 'seq' ? last + 7 : changedByOne(row[column])
          writing.prepare(`UPDATE journal SET ${column} = ? WHERE seq = ?`).run(value, seq)
          // A number that moved leaves a gap, seen at the entry that follows it.
          return column === 'seq' ? `journal ${seq === last ? last + 7 : seq + 1}` : `journal ${seq}`
        })
    }
  })
  const gone = some()
  const removed: Tampering = {
    what: `journal ${gone} removed`,
    proof: 'chain',
    act: (writing) =>
      unguarded(writing, 'journal', () => {
        writing.prepare('DELETE FROM journal WHERE seq = ?').run(gone)
        return `journal ${gone + 1}`
      })
  }
  return [...changed, removed]
}

function projectionTamperings(connection: Connection, table: Table, choose: Choice): Tampering[] {
  const rows = connection.prepare<[], Row>(`SELECT * FROM ${table.name}`).safeIntegers().all()
  const row = rows[choose(rows.length)]!
  const where = table.key.map((column) => `${column} IS ?`).join(' AND ')
  const key = table.key.map((column) => row[column])
  const shown = (value: unknown): string =>
    typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  const place = `${table.name} {${table.key.map((column) => `"${column}":${shown(row[column])}`).join()}}`
  const changed = Object.keys(table.columns).map((column): Tampering => {
    const isKey = table.key.includes(column)
    return {
      what: `${table.name}, ${column} changed`,
      proof: 'projections',
      act: (writing) =>
        unguarded(writing, table.name, () => {
          writing.pragma('ignore_check_constraints = ON')
          const sql = `UPDATE ${table.name} SET ${column} = ? WHERE ${where}`
          writing.prepare(sql).run(changedByOne(row[column]), ...key)
          // A row under another key is two faults; verify names the first of them in the order of keys.
          return isKey ? table.name : place
        })
    }
  })
  return [
    ...changed,
    {
      what: `${table.name}, a row removed`,
      proof: 'projections',
      act: (writing) =>
        unguarded(writing, table.name, () => {
          writing.prepare(`DELETE FROM ${table.name} WHERE ${where}`).run(...key)
          return place
        })
    }
  ]
}

/** The same value with one byte different: still of its kind, and never equal. */
function changedByOne(value: unknown): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return BigInt(value) + 0x1000n
  if (typeof value !== 'string' || value === '') return 'x'
  const middle = Math.floor(value.length / 2)
  const other = value[middle] === 'x' ? 'y' : 'x'
  return value.slice(0, middle) + other + value.slice(middle + 1)
}

/** Changes a table with its triggers away, and puts them back: only the change itself is left to be seen. */
function unguarded(writing: Connection, table: string, change: () => string): string {
  const kept = writing
    .prepare<[string], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
    )
    .all(table)
  for (const { name } of kept) writing.exec(`DROP TRIGGER ${name}`)
  const place = change()
  for (const { sql } of kept) writing.exec(sql)
  return place
}

function changing(directory: string, act: (connection: Connection) => string): string {
  const connection = new Database(storeFile(directory))
  try {
    connection.pragma(`key='raw:${practiceKeyHex}'`)
    return act(connection)
  } finally {
    connection.close()
  }
}

function copyOf(directory: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'thads-tampered-'))
  copyFileSync(storeFile(directory), storeFile(copy))
  return copy
}
