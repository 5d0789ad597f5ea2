// What must never happen to a page manifest the database refuses too: tried past every command.
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
  insert(1, null)
})

const insert = (number: number, previous: string | null): void =>
  void connection
    .prepare(
      `INSERT INTO intake_manifest (file_id, number, manifest_id, code, sha256, previous_sha256, body, scans, pages,
        closed_at, closed_by) VALUES ('f', @number, @id, @id, @sha256, @previous, '{}', 1, 1, '', '')`
    )
    .run({ number, previous, id: `m${number}`, sha256: `s${number}` })

test('a later manifest names the one before it, and leaves none out', () => {
  connection.exec('DELETE FROM intake_manifest')
  expect(() => insert(1, 's0')).toThrow('CHECK')
  insert(1, null)
  expect(() => insert(2, null)).toThrow('a later manifest names the one before it')
  expect(() => insert(2, 's9')).toThrow('a later manifest names the one before it')
  expect(() => insert(3, 's1')).toThrow('a later manifest names the one before it')
  insert(2, 's1')
  insert(3, 's2')
  expect(() => insert(3, 's2')).toThrow()
})

test('a manifest is never replaced', () => {
  expect(() => connection.exec("UPDATE intake_manifest SET code = 'x'")).toThrow(
    'a manifest is never replaced'
  )
})
