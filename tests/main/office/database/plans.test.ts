// What is asked at the counter every minute must not grow with the years: no scan, no sorting of a whole table.
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../../../main/office/database/migrations'

const store = new Database(':memory:')
beforeAll(async () => {
  const runner = { query: (sql: string) => Promise.resolve(store.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
})
afterAll(() => {
  store.close()
})

test.each([
  ['files of a day', "SELECT * FROM intake_file WHERE received_day = '' ORDER BY seq DESC LIMIT 200"],
  ['assets of a place', "SELECT * FROM asset WHERE place_id = '' ORDER BY seq DESC LIMIT 300"],
  ['a time line', "SELECT * FROM timeline WHERE subject = '' ORDER BY seq DESC LIMIT 50"],
  ['the till of a day', "SELECT * FROM voucher WHERE business_day = '' ORDER BY seq DESC"],
  ['a photo by its content', "SELECT media_type FROM asset_photo WHERE sha256 = ''"],
  ['who signed a voucher', "SELECT checked_by FROM payment WHERE voucher_id = ''"],
  ['a command done before', "SELECT seq FROM journal WHERE command = '' LIMIT 1"],
  ['the counts of the store', 'SELECT state, count(*) FROM asset GROUP BY state']
])('%s is read by an index', (_name, sql) => {
  const plan = store.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all()
  for (const { detail } of plan) expect(detail).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/)
})
