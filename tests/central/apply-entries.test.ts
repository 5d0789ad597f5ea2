import type { KeyObject } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import { MadeJournal } from './made-journal'
import { rowsOfJournal } from './row-model'
import {
  adminToken,
  journalAtCentre,
  rowsAtCentre,
  sendEntries,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from './test-centre'

let database: TestDatabase
let centre: TestCentre

beforeAll(async () => {
  database = await startTestDatabase()
  centre = await startTestCentre(await database.url())
})

afterAll(async () => {
  await centre.close()
  await database.stop()
})

async function parked(office: string) {
  const answer = await centre.app.inject({
    url: '/v1/admin/alarms',
    headers: { authorization: `Bearer ${adminToken}` }
  })
  return answer.json<{ parked: { office: string }[] }>().parked.filter((one) => one.office === office)
}

async function send(made: MadeJournal, key: KeyObject, from = 0) {
  for (let sent = from; sent < made.entries.length; sent += 100) {
    const answer = await sendEntries(centre.app, made.entries.slice(sent, sent + 100), key)
    expect(answer.statusCode, answer.body).toBe(200)
  }
  await centre.lanes.settled()
}

test.each([
  { what: 'an unknown kind', code: '79201', kind: 'tomorrow.ThingDone', version: 1, why: 'KIND_UNKNOWN' },
  { what: 'a newer version', code: '79202', kind: 'people.PartyRecorded', version: 2, why: 'KIND_UNKNOWN' },
  { what: 'a bad payload', code: '79203', kind: 'people.PartyRecorded', version: 1, why: 'PAYLOAD_MALFORMED' }
])('$what is stored, parks its office there, and nothing is lost', async ({ code, kind, version, why }) => {
  const key = await centre.enrol(code)
  const made = new MadeJournal({ office: code }).growTo(150)
  const before = [...made.entries]
  made.appendUnknown(kind, version)
  made.growTo(300)
  await send(made, key)
  expect(await parked(code)).toEqual([
    { office: code, seq: before.length + 1, kind, why, entriesWaiting: made.entries.length - before.length }
  ])
  expect(centre.events).toContainEqual(expect.objectContaining({ event: 'parked', office: code, why }))
  expect(await rowsAtCentre(centre.pool, code)).toEqual(rowsOfJournal(before))
  expect(await journalAtCentre(centre.app, code)).toEqual(made.entries.map((entry) => canonicalJson(entry)))
})

test('a change that does not fit its row parks the office and leaves the others alone', async () => {
  const [broken, sound] = ['79301', '79302']
  const keys = [await centre.enrol(broken), await centre.enrol(sound)] as const
  const made = new MadeJournal({ office: broken }).growTo(60)
  const before = [...made.entries]
  const missing = '00000000-0000-7000-8000-000000000000'
  made.append({
    kind: 'custody.AssetMoved',
    subject: `asset:${missing}`,
    payload: {
      assetId: missing,
      from: missing,
      fromPath: '',
      to: missing,
      toPath: '',
      reason: '',
      door: { mark: 'NOT_KEPT', visitId: null },
      doorFrom: { mark: 'NOT_KEPT', visitId: null },
      order: null
    }
  })
  const other = new MadeJournal({ office: sound }).growTo(60)
  await Promise.all([send(made, keys[0]), send(other, keys[1])])
  expect(await parked(broken)).toMatchObject([
    { seq: before.length + 1, why: 'ROW_FAULT', entriesWaiting: 1 }
  ])
  expect(await rowsAtCentre(centre.pool, broken)).toEqual(rowsOfJournal(before))
  expect(await rowsAtCentre(centre.pool, sound)).toEqual(rowsOfJournal(other.entries))
})

test('a centre that starts again applies what was left, once the fault is mended', async () => {
  const office = '79303'
  const url = await database.url()
  const first = await startTestCentre(url)
  const key = await first.enrol(office)
  const made = new MadeJournal({ office }).growTo(700)
  await first.pool.query('ALTER TABLE party RENAME TO party_away')
  for (let sent = 0; sent < made.entries.length; sent += 100) {
    await sendEntries(first.app, made.entries.slice(sent, sent + 100), key)
  }
  await first.lanes.settled()
  expect(first.events).toContainEqual(expect.objectContaining({ event: 'not-applied', office }))
  await first.pool.query('ALTER TABLE party_away RENAME TO party')
  await first.close()

  const second = await startTestCentre(url, { centreKey: first.centreKey })
  await second.lanes.settled()
  expect(await rowsAtCentre(second.pool, office)).toEqual(rowsOfJournal(made.entries))
  await second.close()
})

test('two centres over one database take and apply every entry once', async () => {
  const url = await database.url()
  const one = await startTestCentre(url)
  const two = await startTestCentre(url, { centreKey: one.centreKey })
  const office = '79304'
  const key = await one.enrol(office)
  const made = new MadeJournal({ office }).growTo(600)
  for (let sent = 0; sent < made.entries.length; sent += 50) {
    const batch = made.entries.slice(sent, sent + 50)
    const answers = await Promise.all([sendEntries(one.app, batch, key), sendEntries(two.app, batch, key)])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  }
  await Promise.all([one.lanes.settled(), two.lanes.settled()])
  expect(await rowsAtCentre(one.pool, office)).toEqual(rowsOfJournal(made.entries))
  await Promise.all([one.close(), two.close()])
})
