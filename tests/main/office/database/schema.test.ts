// Migrations and table descriptions say the same; the database itself guards what must never happen.
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as cases from '@domain/cases/tables'
import type { Table } from '@domain/journal/table'
import { projections, tables, tablesByName } from '@domain/tables'
import type { Connection } from '../../../../main/office/database/connection'
import { deskWriter } from '../../../../main/office/database/desk-writer'
import { migrations } from '../../../../main/office/database/migrations'
import { RowChangeError, rowWriter } from '../../../../main/office/database/row-writer'

interface CatalogueColumn {
  name: string
  type: string
  notnull: number
  pk: number
}

let connection: Connection
beforeAll(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
})
afterAll(() => connection.close())

const columnsOf = (table: string): CatalogueColumn[] =>
  connection.prepare<[], CatalogueColumn>(`PRAGMA table_info(${table})`).all()

/** The column lists that the database keeps unique without a condition, the primary key among them. */
function uniqueKeysOf(table: string): string[][] {
  const indexes = connection
    .prepare<[], { name: string; unique: number; partial: number }>(`PRAGMA index_list(${table})`)
    .all()
    .filter(({ unique, partial }) => unique === 1 && partial === 0)
    .map(({ name }) =>
      connection
        .prepare<[], { name: string | null }>(`PRAGMA index_info(${name})`)
        .all()
        .map((column) => column.name ?? '')
    )
  const primary = columnsOf(table)
    .filter(({ pk }) => pk > 0)
    .sort((one, other) => one.pk - other.pk)
    .map(({ name }) => name)
  return [primary, ...indexes]
}

describe('every migration', () => {
  test('has a name with its own time, later than the one before', () => {
    const names = migrations.map((Migration) => new Migration().name)
    const times = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]))
    expect(times).toEqual([...times].sort((one, other) => one - other))
    expect(new Set(times).size).toBe(names.length)
  })

  test('never goes down', async () => {
    for (const Migration of migrations) await expect(new Migration().down({} as never)).rejects.toThrow()
  })
})

describe('the tables of the migrations are those described', () => {
  test('each once, and none more', () => {
    const made = connection
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => name)
      // The full-text indexes are no tables of ours: they follow from assets and parties by triggers.
      .filter((name) => !/^(asset|party)_search/.test(name))
    expect(tables.map(({ name }) => name).sort()).toEqual(made.sort())
    expect(tablesByName.size).toBe(tables.length)
    for (const table of Object.values(cases)) expect(tables).toContain(table)
  })

  test.each(tables.map((table): [string, Table] => [table.name, table]))('%s', (name, table) => {
    const made = columnsOf(name)
    expect(made.map((column) => column.name).sort()).toEqual(Object.keys(table.columns).sort())
    for (const column of made) {
      const described = table.columns[column.name]!
      expect(column.type, column.name).toBe(described.type === 'text' ? 'TEXT' : 'INTEGER')
      // An INTEGER PRIMARY KEY is never null without saying so.
      const given = column.notnull === 1 || column.name === table.rowId
      expect(given, column.name).toBe(!described.nullable)
    }
    expect(uniqueKeysOf(name)).toContainEqual([...table.key])
    const primary = table.rowId === null ? [...table.key] : [table.rowId]
    expect(uniqueKeysOf(name)[0]).toEqual(primary)
  })

  test('what a rebuild throws away is neither the journal nor the desk’s', () => {
    for (const { name, tableClass } of tables) {
      const isDesk = name.startsWith('desk_')
      expect(tableClass).toBe(name === 'journal' ? 'journal' : isDesk ? 'desk' : 'projection')
    }
    expect(projections.map(({ name }) => name)).not.toContain('journal')
  })
})

describe('the database refuses', () => {
  const insertEntry = (seq: number) =>
    connection.prepare(
      `INSERT INTO journal VALUES (${seq}, 1, 'id-${seq}', 'at', 0, '79007', 'host', 'system', 'c', 'k', 1, 's',
        NULL, '{}', 'p', 'h')`
    )

  test('to change or remove an entry, whoever asks', () => {
    insertEntry(1).run()
    expect(() => connection.exec("UPDATE journal SET reason = 'x'")).toThrow('never changed')
    expect(() => connection.exec('DELETE FROM journal')).toThrow('never removed')
    expect(() => connection.exec('DELETE FROM journal WHERE seq = 1')).toThrow('never removed')
    expect(() => insertEntry(1).run()).toThrow(/UNIQUE/)
    expect(() => insertEntry(0).run()).toThrow(/CHECK/)
    expect(connection.prepare('SELECT count(*) AS count FROM journal').get()).toEqual({ count: 1 })
  })

  const balance = (account: string, [debit, credit, reserved]: [bigint, bigint, bigint]) =>
    connection
      .prepare('INSERT INTO ledger_balance VALUES (?, ?, ?, ?, ?, ?)')
      .run(account, `${account}-${debit}-${credit}-${reserved}`, '', debit, credit, reserved)

  test('a till or an account of a party below nothing, or below what is promised of it', () => {
    expect(() => balance('1111', [5n, 6n, 0n])).toThrow(/CHECK/)
    expect(() => balance('331', [0n, 100n, 101n])).toThrow(/CHECK/)
    expect(() => balance('331', [50n, 100n, 51n])).toThrow(/CHECK/)
    expect(() => balance('3374', [1n, 0n, 0n])).toThrow(/CHECK/)
    balance('1111', [6n, 6n, 0n])
    balance('331', [50n, 100n, 50n])
    balance('131', [1n, 2n, 0n])
  })

  test('more collected than owed, more paid than collected, more fee than paid', () => {
    const money = connection.prepare('INSERT INTO obligation_money VALUES (?, ?, ?, ?, ?)')
    expect(() => money.run('a', 10, 11, 0, 0)).toThrow(/CHECK/)
    expect(() => money.run('b', 10, 10, 11, 0)).toThrow(/CHECK/)
    expect(() => money.run('c', 10, 10, 9, 10)).toThrow(/CHECK/)
    money.run('d', 10, 10, 10, 10)
  })

  test('a payment by fewer than four people, one that skipped a desk, or two open ones', () => {
    const pay = (cells: Record<string, string | number | null>) => {
      const row = {
        payment_id: JSON.stringify(cells),
        case_id: 'c',
        obligation_id: 'o',
        payee_id: 'p',
        gross_dong: 100,
        fee_dong: 3,
        net_dong: 97,
        fee_clause: 'x',
        reason: 'x',
        state: 'PAID',
        proposed_by: 'a',
        proposed_at: 'x',
        checked_by: 'b',
        approved_by: 'c',
        paid_by: 'd',
        voucher_id: 'v',
        ...cells
      }
      const names = Object.keys(row)
      const sql = `INSERT INTO payment (${names.join()}) VALUES (${names.map(() => '?').join()})`
      connection.prepare(sql).run(...Object.values(row))
    }
    const broken: Record<string, string | number | null>[] = [
      { checked_by: 'a' },
      { approved_by: 'a' },
      { approved_by: 'b' },
      { paid_by: 'a' },
      { paid_by: 'b' },
      { paid_by: 'c' },
      { checked_by: null },
      { approved_by: null },
      { paid_by: null },
      { voucher_id: null },
      { net_dong: 98 },
      { gross_dong: 0, fee_dong: 0, net_dong: 0 }
    ]
    for (const cells of broken) expect(() => pay(cells), JSON.stringify(cells)).toThrow(/CHECK/)
    pay({})
    // Of one obligation one is open at a time; beside it stand the paid and the declined.
    pay({ payment_id: 'open', state: 'PROPOSED' })
    for (const state of ['PROPOSED', 'CHECKED', 'APPROVED']) {
      expect(() => pay({ payment_id: `second ${state}`, state })).toThrow(/UNIQUE/)
    }
    pay({ payment_id: 'declined', state: 'DECLINED' })
    pay({ payment_id: 'other', obligation_id: 'o-2', state: 'CHECKED' })
  })
})

describe('the writers of rows', () => {
  const counter = (last: number, from: number) => ({
    op: 'patch' as const,
    table: 'counter',
    key: { series: 's', period: 'p' },
    from: { last: from },
    to: { last }
  })

  test('a patch that finds another row than the entry says is a fault', () => {
    const write = rowWriter(connection)
    expect(() => write(counter(2, 1))).toThrow(RowChangeError)
    write({ op: 'insert', table: 'counter', row: { series: 's', period: 'p', last: 1 } })
    write(counter(2, 1))
    expect(() => write(counter(2, 1))).toThrow(/counter \{"series":"s","period":"p"\}/)
    const gone = {
      op: 'remove' as const,
      table: 'counter',
      key: { series: 's', period: 'p' },
      from: { last: 1 }
    }
    expect(() => write(gone)).toThrow(RowChangeError)
    write({ ...gone, from: { last: 2 } })
  })

  test('sums begin at nothing and keep eighteen digits', () => {
    const write = rowWriter(connection)
    const by = { debit_dong: 999_999_999_999_999_998n, credit_dong: 0n, reserved_dong: 0n }
    const key = { account: '1111', case_id: 'sum', party_id: '' }
    write({ op: 'add', table: 'ledger_balance', key, by })
    write({ op: 'add', table: 'ledger_balance', key, by: { ...by, debit_dong: 1n } })
    const row = connection
      .prepare<[], { debit_dong: bigint }>("SELECT debit_dong FROM ledger_balance WHERE case_id = 'sum'")
      .safeIntegers()
      .get()
    expect(row?.debit_dong).toBe(999_999_999_999_999_999n)
  })

  test('a sum past 64 bits is a fault, and the row stays whole', () => {
    const write = rowWriter(connection)
    const day = { op: 'add' as const, table: 'cash_day', key: { business_day: '2999-01-01' } }
    write({ ...day, by: { in_dong: 9_223_372_036_854_775_807n, out_dong: 0n } })
    expect(() => write({ ...day, by: { in_dong: 1n, out_dong: 0n } })).toThrow(/UNIQUE/)
    write({ ...day, by: { in_dong: 0n, out_dong: 1n } })
    const kept = connection.prepare("SELECT typeof(in_dong) FROM cash_day WHERE business_day = '2999-01-01'")
    expect(kept.pluck().get()).toBe('integer')
  })

  test('the writer of desk rows writes over the same key, and no other class of table', () => {
    const desk = deskWriter(connection)
    const key = tablesByName.get('desk_station_key')!
    desk.put(key, { station_id: 'a', key_hex: '1' })
    desk.put(key, { station_id: 'a', key_hex: '2' })
    expect(connection.prepare('SELECT * FROM desk_station_key').all()).toEqual([
      { station_id: 'a', key_hex: '2' }
    ])
    desk.remove(key, { station_id: 'b' })
    desk.remove(key, { station_id: 'a' })
    expect(connection.prepare('SELECT * FROM desk_station_key').all()).toEqual([])
    for (const name of ['journal', 'office']) {
      expect(() => desk.put(tablesByName.get(name)!, {})).toThrow('no desk table')
      expect(() => desk.remove(tablesByName.get(name)!, {})).toThrow('no desk table')
    }
  })
})
