// A central migration that changes projections: everything stored is applied again, and nothing else changes.
import type { KeyObject } from 'node:crypto'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import { applyAllAgain } from '../../central/database/apply-all-again'
import { centreMigrations, migrate } from '../../central/database/migrate'
import { applyNextEntries } from '../../central/ingest/apply-entries'
import { MadeJournal } from './made-journal'
import { rowsOfJournal } from './row-model'
import {
  journalAtCentre,
  rowsAtCentre,
  sendEntries,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from './test-centre'

let database: TestDatabase

beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

/** Parties made anew in another shape and back again, as a drop and a create would leave them. */
class Reshaping1999999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(applyAllAgain)
    await runner.query('CREATE TABLE new_party (LIKE party INCLUDING ALL)')
    await runner.query('DROP TABLE party')
    await runner.query('ALTER TABLE new_party RENAME TO party')
  }

  down(): Promise<void> {
    return Promise.reject(new Error('forward only'))
  }
}
const reshaping = [...centreMigrations, Reshaping1999999999999]

async function send(centre: TestCentre, made: MadeJournal, key: KeyObject): Promise<void> {
  for (let sent = 0; sent < made.entries.length; sent += 200) {
    const answer = await sendEntries(centre.app, made.entries.slice(sent, sent + 200), key)
    expect(answer.statusCode, answer.body).toBe(200)
  }
  await centre.lanes.settled()
}

/** What the centre itself keeps of an office, beside how far it was applied. */
async function keptOf({ pool, app }: TestCentre, office: string): Promise<unknown> {
  const { rows } = await pool.query(
    'SELECT * FROM centre_head JOIN centre_office USING (office) WHERE office = $1',
    [office]
  )
  return { kept: rows, journal: await journalAtCentre(app, office) }
}

async function appliedOf({ pool }: TestCentre, office: string): Promise<unknown> {
  const { rows } = await pool.query(
    'SELECT seq::int, parked_seq::int, parked_why FROM centre_applied WHERE office = $1',
    [office]
  )
  return rows[0]
}

test('the lanes apply again everything of every office, and what was parked is parked again', async () => {
  const url = await database.url()
  const first = await startTestCentre(url)
  const sound = new MadeJournal({ office: '79401' }).growTo(1200)
  const strange = new MadeJournal({ office: '79402' }).growTo(60)
  const readable = [...strange.entries]
  strange.appendUnknown('tomorrow.ThingDone', 1)
  for (const made of [sound, strange]) {
    const office = made.entries[0]!.office
    await send(first, made, await first.enrol(office))
  }
  const before = [await keptOf(first, '79401'), await keptOf(first, '79402')]
  // What an older program wrote, and this one would not.
  await first.pool.query("UPDATE party SET search_text = 'of then'")
  await first.close()

  const second = await startTestCentre(url, { centreKey: first.centreKey, migrations: reshaping })
  await second.lanes.settled()
  expect(await rowsAtCentre(second.pool, '79401')).toEqual(rowsOfJournal(sound.entries))
  expect(await rowsAtCentre(second.pool, '79402')).toEqual(rowsOfJournal(readable))
  expect([await keptOf(second, '79401'), await keptOf(second, '79402')]).toEqual(before)
  expect(await appliedOf(second, '79401')).toMatchObject({ seq: sound.entries.length, parked_seq: null })
  expect(await appliedOf(second, '79402')).toEqual({
    seq: readable.length,
    parked_seq: strange.entries.length,
    parked_why: 'KIND_UNKNOWN'
  })
  await second.close()
})

test('a centre that ends before the lanes are through goes on at its next start', async () => {
  const url = await database.url()
  const first = await startTestCentre(url)
  const made = new MadeJournal({ office: '79403' }).growTo(1200)
  await send(first, made, await first.enrol('79403'))
  await migrate(first.pool, url, reshaping)
  expect(await appliedOf(first, '79403')).toMatchObject({ seq: 0 })
  expect(Object.values(await rowsAtCentre(first.pool, '79403')).flat()).toEqual([])
  expect(await applyNextEntries(first.pool, '79403')).toMatchObject({ more: true })
  await first.close()

  const second = await startTestCentre(url, { centreKey: first.centreKey, migrations: reshaping })
  await second.lanes.settled()
  expect(await rowsAtCentre(second.pool, '79403')).toEqual(rowsOfJournal(made.entries))
  await second.close()
})

test('a migration that fails leaves every row and every mark as they were', async () => {
  class Failing1999999999999 extends Reshaping1999999999999 {
    override async up(runner: QueryRunner): Promise<void> {
      await super.up(runner)
      throw new Error('the power')
    }
  }
  const url = await database.url()
  const centre = await startTestCentre(url)
  const made = new MadeJournal({ office: '79404' }).growTo(60)
  await send(centre, made, await centre.enrol('79404'))
  await expect(migrate(centre.pool, url, [...centreMigrations, Failing1999999999999])).rejects.toThrow(
    'the power'
  )
  expect(await appliedOf(centre, '79404')).toMatchObject({ seq: made.entries.length })
  expect(await rowsAtCentre(centre.pool, '79404')).toEqual(rowsOfJournal(made.entries))
  await centre.close()
})

test('another centre that is applying meanwhile is waited for, and loses nothing', async () => {
  const url = await database.url()
  const other = await startTestCentre(url)
  const made = new MadeJournal({ office: '79405' }).growTo(3000)
  const key = await other.enrol('79405')
  const half = Math.floor(made.entries.length / 200) * 100
  for (let sent = 0; sent < half; sent += 100) {
    await sendEntries(other.app, made.entries.slice(sent, sent + 100), key)
  }
  const [third] = await Promise.all([
    startTestCentre(url, { centreKey: other.centreKey, migrations: reshaping }),
    (async () => {
      for (let sent = half; sent < made.entries.length; sent += 100) {
        const answer = await sendEntries(other.app, made.entries.slice(sent, sent + 100), key)
        expect(answer.statusCode, answer.body).toBe(200)
      }
    })()
  ])
  await Promise.all([other.lanes.settled(), third.lanes.settled()])
  await third.lanes.resume()
  await third.lanes.settled()
  expect(await rowsAtCentre(third.pool, '79405')).toEqual(rowsOfJournal(made.entries))
  expect(await journalAtCentre(third.app, '79405')).toEqual(made.entries.map((entry) => canonicalJson(entry)))
  await Promise.all([other.close(), third.close()])
})
