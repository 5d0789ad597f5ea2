import { afterAll, beforeAll, expect, test } from 'vitest'
import { journalTable } from '@domain/journal/tables'
import type { Table } from '@domain/journal/table'
import { projections } from '@domain/tables'
import { centreMigrations } from '../../central/database/migrate'
import { startTestCentre, startTestDatabase, type TestCentre, type TestDatabase } from './test-centre'

let database: TestDatabase
let centre: TestCentre
let centreUrl: string

beforeAll(async () => {
  database = await startTestDatabase()
  centreUrl = await database.url()
  centre = await startTestCentre(centreUrl)
})

afterAll(async () => {
  await centre.close()
  await database.stop()
})

/** What the migrations must have made of a described table: the office first, in the columns and in the key. */
function described(table: Table, key: readonly string[]) {
  const columns = Object.entries(table.columns)
    .filter(([name]) => name !== 'office')
    .map(([name, { type, nullable }]) => [name, type === 'text' ? 'text' : 'bigint', nullable])
  return { columns: [['office', 'text', false], ...columns], key: ['office', ...key] }
}

async function catalogued(table: string) {
  const columns = await centre.pool.query<{ name: string; type: string; nullable: boolean }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table]
  )
  const key = await centre.pool.query<{ name: string }>(
    `SELECT attname AS name FROM pg_index, unnest(indkey) WITH ORDINALITY AS part(number, place)
       JOIN pg_attribute ON attnum = part.number
      WHERE indrelid = $1::regclass AND indisprimary AND attrelid = indrelid ORDER BY place`,
    [table]
  )
  return {
    columns: columns.rows.map(({ name, type, nullable }) => [name, type, nullable]),
    key: key.rows.map(({ name }) => name)
  }
}

test.each(projections.map((table) => [table.name, table] as const))(
  'the centre’s table %s is the described one, with the office before its key',
  async (name, table) => {
    expect(await catalogued(name)).toEqual(described(table, table.key))
  }
)

test('the centre’s journal has the described columns, keyed by office, epoch and seq', async () => {
  expect(await catalogued('journal')).toEqual(described(journalTable, ['epoch', 'seq']))
})

test('the centre has no other tables than its own, the journal and the projections', async () => {
  const { rows } = await centre.pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'centre_%'`
  )
  const names = rows.map(({ name }) => name).sort()
  expect(names).toEqual([...projections.map(({ name }) => name), 'journal'].sort())
})

test('the database of a newer centre is refused and left as it is', async () => {
  await centre.pool.query(`INSERT INTO centre_migration (timestamp, name) VALUES (1, 'Later1')`)
  await expect(startTestCentre(centreUrl)).rejects.toThrow(/newer.*Later1/)
  await centre.pool.query(`DELETE FROM centre_migration WHERE name = 'Later1'`)
})

test('starting again migrates nothing, and two at once do not disturb each other', async () => {
  const url = await database.url()
  const centres = await Promise.all([startTestCentre(url), startTestCentre(url)])
  const { rows } = await centre.pool.query<{ count: string }>('SELECT count(*) FROM centre_migration')
  expect(Number(rows[0]?.count)).toBe(centreMigrations.length)
  await Promise.all(centres.map((one) => one.close()))
})
