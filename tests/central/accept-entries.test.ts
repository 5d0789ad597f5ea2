import { createPublicKey, type KeyObject } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import {
  batchHeaderName,
  batchSignatureName,
  sealBatch,
  selectBatch,
  type Batch
} from '@domain/replication/batch'
import { receiptIsGenuine, type Receipt } from '@domain/replication/receipt'
import { signReadRequest } from '@domain/replication/read-request'
import { signCanonical } from '@domain/replication/signature'
import { MadeJournal } from './made-journal'
import { rowsOfJournal } from './row-model'
import {
  adminToken,
  journalAtCentre,
  newKey,
  rowsAtCentre,
  sendBatch,
  sendEntries,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from './test-centre'

let database: TestDatabase
let centre: TestCentre
let nextOffice = 79100

beforeAll(async () => {
  database = await startTestDatabase()
  centre = await startTestCentre(await database.url())
})

afterAll(async () => {
  await centre.close()
  await database.stop()
})

type Answer = Awaited<ReturnType<typeof sendBatch>>

const receiptOf = (answer: Answer) => answer.json<{ receipt: Receipt }>().receipt
const refusalOf = (answer: Answer) =>
  answer.json<{ refusal: { code: string; params: Record<string, number> } }>().refusal

/** An enrolled office of its own and a journal to send. */
async function office(entries = 40): Promise<{ office: string; key: KeyObject; entries: JournalEntry[] }> {
  const code = String((nextOffice += 1))
  return {
    office: code,
    key: await centre.enrol(code),
    entries: new MadeJournal({ office: code }).growTo(entries).entries
  }
}

function batchesOf(entries: readonly JournalEntry[], size: number): JournalEntry[][] {
  const count = Math.ceil(entries.length / size)
  return Array.from({ length: count }, (_, index) => entries.slice(index * size, (index + 1) * size))
}

/** A batch whose body says something else than was signed. */
function withBody(batch: Batch, change: (body: string) => string): Batch {
  return { ...batch, body: change(batch.body) }
}

test('the journal at the centre is, entry by entry, the office’s, and so are the rows', async () => {
  const { office: code, key, entries } = await office(1200)
  for (let sent = 0; sent < entries.length;) {
    const batch = selectBatch(entries.slice(sent, sent + 501))
    const receipt = receiptOf(await sendEntries(centre.app, batch, key))
    sent += batch.length
    expect(receipt).toMatchObject({ office: code, epoch: 1, seq: sent, hash: batch.at(-1)?.hash })
    expect(receiptIsGenuine(receipt, createPublicKey(centre.centreKey))).toBe(true)
  }
  expect(await journalAtCentre(centre.app, code)).toEqual(entries.map((entry) => canonicalJson(entry)))
  await centre.lanes.settled()
  expect(await rowsAtCentre(centre.pool, code)).toEqual(rowsOfJournal(entries))
})

test('sending every batch twice and in the wrong order changes nothing', async () => {
  const { office: code, key, entries } = await office(200)
  const batches = batchesOf(entries, 23)
  const send = (batch: readonly JournalEntry[]) => sendEntries(centre.app, batch, key)
  const last = batches.at(-1) ?? []
  expect(refusalOf(await send(last))).toEqual({ code: 'GAP', params: { expected: 1 } })
  for (const batch of batches) {
    expect((await send(batch)).statusCode).toBe(200)
    expect((await send(batch)).statusCode).toBe(200)
  }
  for (const batch of batches.toReversed()) {
    expect(receiptOf(await send(batch))).toMatchObject({ seq: entries.length, hash: entries.at(-1)?.hash })
  }
  // Cut elsewhere, and many at once.
  await Promise.all(batchesOf(entries, 17).map(send))
  expect(await journalAtCentre(centre.app, code)).toEqual(entries.map((entry) => canonicalJson(entry)))
  await centre.lanes.settled()
  expect(await rowsAtCentre(centre.pool, code)).toEqual(rowsOfJournal(entries))
})

test('the same batches sent by many at once are taken once', async () => {
  const { office: code, key, entries } = await office(120)
  for (const batch of batchesOf(entries, 30)) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendEntries(centre.app, batch, key)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 8 }, () => 200))
  }
  expect(await journalAtCentre(centre.app, code)).toHaveLength(entries.length)
})

test('a gap is asked for again, and a batch that overlaps brings only what is new', async () => {
  const { office: code, key, entries } = await office()
  await sendEntries(centre.app, entries.slice(0, 10), key)
  const gap = await sendEntries(centre.app, entries.slice(15, 20), key)
  expect([gap.statusCode, refusalOf(gap)]).toEqual([409, { code: 'GAP', params: { expected: 11 } }])
  expect(receiptOf(await sendEntries(centre.app, entries.slice(5, 20), key)).seq).toBe(20)
  expect(await journalAtCentre(centre.app, code)).toEqual(
    entries.slice(0, 20).map((entry) => canonicalJson(entry))
  )
})

test('a fork is refused, kept aside whole and alarmed', async () => {
  const { office: code, key, entries } = await office()
  await sendEntries(centre.app, entries, key)
  const other = new MadeJournal({ office: code, seed: 2 }).growTo(60).entries
  const fork = await sendEntries(centre.app, other, key)
  expect([fork.statusCode, refusalOf(fork)]).toEqual([409, { code: 'FORK', params: { seq: 1 } }])
  await sendEntries(centre.app, other, key)

  // The same beginning, another continuation.
  const extended = new MadeJournal({
    office: code,
    seed: 3,
    after: other[entries.length - 1]
  })
  extended.round()
  const later = await sendEntries(centre.app, extended.entries, key)
  expect(refusalOf(later)).toEqual({ code: 'FORK', params: { seq: entries.length + 1 } })

  expect(await journalAtCentre(centre.app, code)).toEqual(entries.map((entry) => canonicalJson(entry)))
  const alarms = await centre.app.inject({
    url: '/v1/admin/alarms',
    headers: { authorization: `Bearer ${adminToken}` }
  })
  const aside = alarms
    .json<{ quarantined: { office: string }[] }>()
    .quarantined.filter((one) => one.office === code)
  expect(aside).toMatchObject([
    { code: 'FORK', from: entries.length + 1 },
    { code: 'FORK', from: 1, to: other.length }
  ])
  const { rows } = await centre.pool.query<{ body: string }>(
    'SELECT body FROM centre_quarantine WHERE office = $1 AND from_seq = 1',
    [code]
  )
  expect(rows).toEqual([{ body: sealBatch(other, key).body }])
  expect(centre.events).toContainEqual(expect.objectContaining({ event: 'quarantined', office: code }))
})

test('after a restore the next epoch goes on from the head, and late entries of the old one are kept aside', async () => {
  const { office: code, key, entries } = await office()
  await sendEntries(centre.app, entries.slice(0, 30), key)
  const restored = new MadeJournal({ office: code, epoch: 2, after: entries[29] })
  restored.round()
  expect(receiptOf(await sendEntries(centre.app, restored.entries, key))).toMatchObject({ epoch: 2 })
  expect((await sendEntries(centre.app, entries.slice(20, 30), key)).statusCode, 'known').toBe(200)
  const late = await sendEntries(centre.app, entries.slice(25, 40), key)
  expect(refusalOf(late)).toEqual({ code: 'EPOCH_CLOSED', params: { seq: 31 } })
  const skipping = new MadeJournal({ office: code, epoch: 9, after: restored.entries.at(-1) })
  skipping.round()
  expect(refusalOf(await sendEntries(centre.app, skipping.entries, key)).code).toBe('EPOCH_UNKNOWN')
})

test('only the office’s own key counts', async () => {
  const [one, other] = [await office(), await office()]
  const stranger = await sendEntries(centre.app, one.entries, newKey())
  expect([stranger.statusCode, refusalOf(stranger).code]).toEqual([403, 'SIGNATURE_WRONG'])
  expect(refusalOf(await sendEntries(centre.app, one.entries, other.key)).code).toBe('SIGNATURE_WRONG')
  const batch = sealBatch(one.entries, one.key)
  const misplaced = await sendBatch(centre.app, batch, { office: other.office })
  expect(refusalOf(misplaced).code).toBe('HEADER_MALFORMED')
  const header = { ...batch.header, office: other.office }
  const relabelled = { ...batch, header, signature: signCanonical(header, one.key) }
  expect(refusalOf(await sendBatch(centre.app, relabelled)).code).toBe('SIGNATURE_WRONG')
  const unknown = new MadeJournal({ office: '00001' }).entries
  expect(refusalOf(await sendEntries(centre.app, unknown, one.key)).code).toBe('OFFICE_UNKNOWN')
  expect(await journalAtCentre(centre.app, one.office)).toEqual([])
})

test('a body that is not what was signed is refused', async () => {
  const { office: code, key, entries } = await office()
  const batch = sealBatch(entries, key)
  const refused = async (changed: Batch) => refusalOf(await sendBatch(centre.app, changed)).code
  expect(await refused(withBody(batch, (body) => body.replace('Xe máy', 'Xe mây')))).toBe('CHAIN_BROKEN')
  expect(await refused(withBody(batch, (body) => body.replace('"seq":5,', '"seq":6,')))).toBe(
    'SEQUENCE_BROKEN'
  )
  expect(await refused(withBody(batch, (body) => body.replace(/^.*\n/, '')))).toBe('SEQUENCE_BROKEN')
  expect(await refused(withBody(batch, (body) => body.slice(0, -1)))).toBe('ENTRY_MALFORMED')
  expect(await refused(withBody(batch, (body) => body.replace('{"actor"', '{ "actor"')))).toBe(
    'ENTRY_MALFORMED'
  )
  expect(await refused(withBody(batch, (body) => body.replace('"epoch":1', '"epoch":1.5')))).toBe(
    'ENTRY_MALFORMED'
  )
  expect(await refused(withBody(batch, (body) => body.replace('Lê Lợi', 'Lê\\u0000Lợi')))).toBe(
    'ENTRY_MALFORMED'
  )
  const deep = withBody(batch, (body) => body.replace(/^.*\n/, `${'['.repeat(60_000)}\n`))
  expect(await refused(deep)).toBe('ENTRY_MALFORMED')
  expect(await refused(withBody(batch, (body) => body.replace(/^.*\n/, `${'x'.repeat(70_000)}\n`)))).toBe(
    'ENTRY_MALFORMED'
  )
  expect(await journalAtCentre(centre.app, code)).toEqual([])
})

test('bodies beyond the bounds, and bodies that are no gzip, are refused', async () => {
  const { key, entries } = await office()
  const batch = sealBatch(entries, key)
  const send = async (changed: Parameters<typeof sendBatch>[2]) => {
    const answer = await sendBatch(centre.app, batch, changed)
    return [answer.statusCode, refusalOf(answer).code]
  }
  const lines = batch.body.slice(0, batch.body.indexOf('\n') + 1).repeat(10_000)
  expect(await send({ body: gzipSync(lines) })).toEqual([413, 'BATCH_TOO_LARGE'])
  expect(await send({ body: gzipSync('{}\n'.repeat(10_000)) })).toEqual([413, 'TOO_MANY_ENTRIES'])
  expect(await send({ body: gzipSync(Buffer.alloc(200 * 1024 * 1024)) })).toEqual([413, 'BATCH_TOO_LARGE'])
  expect(await send({ body: Buffer.alloc(2 * 1024 * 1024) })).toEqual([413, 'BATCH_TOO_LARGE'])
  expect(await send({ body: Buffer.from(batch.body) })).toEqual([400, 'BODY_NOT_GZIP'])
  expect(await send({ body: gzipSync(batch.body).subarray(0, -20) })).toEqual([400, 'BODY_NOT_GZIP'])
  expect(await send({ body: Buffer.alloc(0) })).toEqual([400, 'BODY_NOT_GZIP'])
  expect(await send({ body: gzipSync(Buffer.from([0x22, 0xff, 0x0a])) })).toEqual([400, 'ENTRY_MALFORMED'])
  expect(await send({ headers: { 'content-encoding': 'br' } })).toEqual([400, 'BODY_NOT_GZIP'])
  expect(await send({ headers: { 'content-type': 'text/plain' } })).toEqual([415, 'MEDIA_TYPE_WRONG'])
  expect(await send({ headers: { [batchHeaderName]: '{}' } })).toEqual([400, 'HEADER_MALFORMED'])
  expect(await send({ headers: { [batchSignatureName]: 'AAAA' } })).toEqual([403, 'SIGNATURE_WRONG'])
})

test('the office reads what the centre has of it with its own signature, and nobody else does', async () => {
  const { office: code, key, entries } = await office()
  const stranger = await office()
  await sendEntries(centre.app, entries, key)
  const read = (path: string, signer: KeyObject, at = new Date().toISOString()) =>
    centre.app.inject({
      url: path,
      headers: { 'thads-at': at, 'thads-signature': signReadRequest({ office: code, path, at }, signer) }
    })
  const path = `/v1/offices/${code}/journal?after=3&limit=2`
  const page = await read(path, key)
  expect(page.body).toBe(
    entries
      .slice(3, 5)
      .map((entry) => `${canonicalJson(entry)}\n`)
      .join('')
  )
  expect((await read(path, stranger.key)).statusCode).toBe(403)
  expect((await read(path, key, '2026-01-01T00:00:00.000Z')).statusCode).toBe(403)
  expect((await read(path, key, 'never')).statusCode).toBe(403)
  expect((await centre.app.inject({ url: path })).statusCode).toBe(403)
  await centre.lanes.settled()
  const head = await read(`/v1/offices/${code}/head`, key)
  expect(head.json()).toMatchObject({
    seq: entries.length,
    appliedSeq: entries.length,
    hash: entries.at(-1)?.hash
  })
})

test('the journal at the centre is only added to', async () => {
  const { office: code, key, entries } = await office()
  await sendEntries(centre.app, entries, key)
  for (const statement of [
    'UPDATE journal SET payload = payload',
    'DELETE FROM journal',
    'TRUNCATE journal'
  ]) {
    await expect(centre.pool.query(statement)).rejects.toThrow('only added to')
  }
  expect(await journalAtCentre(centre.app, code)).toHaveLength(entries.length)
})

test('a batch is as long as the bounds allow and does not cut a command', () => {
  const made = new MadeJournal({ office: '79007' }).growTo(800).entries
  const batch = selectBatch(made.slice(0, 501))
  expect(batch.length).toBeGreaterThan(490)
  expect(made[batch.length]?.command).not.toBe(batch.at(-1)?.command)
  const oneCommand = made.map((entry) => ({ ...entry, command: 'one' }))
  expect(selectBatch(oneCommand)).toHaveLength(500)
  const large = made.map((entry) => ({ ...entry, payload: { text: 'đ'.repeat(20_000) }, command: 'one' }))
  expect(selectBatch(large)).toHaveLength(26)
  const epochs = made.map((entry) => ({ ...entry, epoch: entry.seq > 7 ? 2 : 1 }))
  expect(selectBatch(epochs)).toHaveLength(7)
})
