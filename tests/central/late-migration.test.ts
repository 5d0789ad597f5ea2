// A migration of the centre that arrives after later numbers have run.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '../../central/database/connection'
import { centreMigrations, migrate } from '../../central/database/migrate'
import { Cases1795300000018 } from '../../central/database/migrations/1795300000018-cases'
import { startTestDatabase, type TestDatabase } from './test-centre'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

/** Every column of every table, after these runs of migrations one after the other. */
async function columnsAfter(...runs: (typeof centreMigrations)[]): Promise<unknown[]> {
  const url = await database.url()
  const pool = openPool(url, () => undefined)
  for (const migrations of runs) await migrate(pool, url, migrations)
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY table_name, column_name`
  )
  await pool.end()
  return rows
}

test('cases come to a centre that knows every later table, and its schema is that of a new one', async () => {
  const before = centreMigrations.filter((each) => each !== Cases1795300000018)
  expect(await columnsAfter(before, centreMigrations)).toEqual(await columnsAfter(centreMigrations))
})
