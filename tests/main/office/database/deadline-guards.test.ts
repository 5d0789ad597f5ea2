// What explains a promised day is never changed, and a file has a day, a rule and a clause or none of them: tried on
// the database's own connection, past every command.
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
})

test('a rule pack and a calendar that were taken in stay as they are', () => {
  connection.exec(`INSERT INTO rule_pack VALUES (1, 'v', '2026-07-01', '{}', '', '');
    INSERT INTO adopted_calendar VALUES (2, 'a', 2027, '{}', '', '')`)
  expect(() => connection.exec("UPDATE rule_pack SET pack = '[]'")).toThrow('never changed')
  expect(() => connection.exec('UPDATE adopted_calendar SET year = 2028')).toThrow('never changed')
})

test.each([
  ['a day without its rule', { due_date: '2026-12-01', promised_date: '2026-12-01' }],
  ['a rule without its clause', { due_date: '2026-12-01', due_rule: 'R', promised_date: '2026-12-01' }],
  ['a day that nobody was promised', { due_date: '2026-12-01', due_rule: 'R', due_clause: 'C' }]
])('%s is refused', (_what, cells: Record<string, string>) => {
  const named = connection
    .prepare<[], { name: string; notnull: number }>('PRAGMA table_info(intake_file)')
    .all()
    .filter(({ name, notnull }) => notnull === 1 || name in cells)
    .map(({ name }) => name)
  const given: Record<string, string> = { state: 'RECEIVED', received_by: 'u', owner_id: 'u', ...cells }
  const values = named.map((name) => given[name] ?? '')
  const marks = named.map(() => '?').join()
  const insert = connection.prepare(`INSERT INTO intake_file (${named.join()}) VALUES (${marks})`)
  expect(() => insert.run(values)).toThrow('CHECK constraint failed: (due_date IS NULL)')
})
