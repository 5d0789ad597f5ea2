// What is asked at the counter every minute must not grow with the years: no scan, no sorting of a whole table.
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitingByDaySql, waitingWithoutDaySql } from '../../../../main/office/cases/list-assignments'
import { indexedSerial } from '../../../../main/office/intake/related/find-titles'
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
  ['the counts of the store', 'SELECT state, count(*) FROM asset GROUP BY state'],
  ['a number by its beginning', "SELECT * FROM party WHERE number >= '0' AND number < '1'"],
  ['a number by its end', "SELECT * FROM party WHERE substr(number, -5) = ''"],
  [
    'a number by both ends',
    "SELECT * FROM party WHERE substr(number, -2) = '' AND number >= '0' AND number < '1'"
  ],
  ['files of a title', `SELECT * FROM intake_file WHERE ${indexedSerial('title_number')} = 1`],
  ['files of a title’s day', "SELECT * FROM intake_file WHERE title_date = '' ORDER BY seq DESC LIMIT 300"],
  [
    'cases of a title',
    `SELECT * FROM enforcement_case WHERE ${indexedSerial('title_number')} = 1 AND title_date >= '' AND title_date < '9'`
  ],
  ['cases of a decision', `SELECT * FROM enforcement_case WHERE ${indexedSerial('decision_number')} = 1`],
  ['cases of a decision’s day', "SELECT * FROM enforcement_case WHERE decision_date = ''"],
  ['the cases of a person', "SELECT case_id FROM case_party WHERE party_id = ''"],
  ['cases that wait for an officer, by their day', waitingByDaySql.replace('?', '200')],
  ['cases that wait without a day', waitingWithoutDaySql.replace('?', '200')],
  ['the files of a person', "SELECT count(*) FROM intake_file WHERE requester_id = ''"]
])('%s is read by an index', (_name, sql) => {
  const plan = store.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all()
  for (const { detail } of plan)
    expect(detail).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY|^CORRELATED/)
})
