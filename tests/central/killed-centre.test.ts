import { spawn, type ChildProcess } from 'node:child_process'
import type { KeyObject } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import { batchHeaderName, batchSignatureName, sealBatch } from '@domain/replication/batch'
import { receiptIsGenuine, receiptShape, type Receipt } from '@domain/replication/receipt'
import { publicKeyFrom } from '@domain/replication/signature'
import { makeEnrolmentCode } from '../../central/enrolment/enrolment-code'
import { MadeJournal } from './made-journal'
import { rowsOfJournal } from './row-model'
import {
  askToEnrolAt,
  newKey,
  rowsAtCentre,
  startTestCentre,
  startTestDatabase,
  type TestDatabase
} from './test-centre'

const kills = Number(process.env.CENTRE_KILLS ?? 3)
const office = '79007'
let database: TestDatabase
let directory: string

beforeAll(async () => {
  database = await startTestDatabase()
  directory = await mkdtemp(join(tmpdir(), 'thads-killed-'))
})

afterAll(async () => {
  await database.stop()
  await rm(directory, { recursive: true })
})

interface RunningCentre {
  child: ChildProcess
  url: string
  gone: Promise<unknown>
}

/** The real program in its own process, on a database that outlives it. */
async function start(databaseUrl: string): Promise<RunningCentre> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'central/server.ts', '--data', directory], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const gone = new Promise((ended) => child.once('exit', ended))
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const { listening } = JSON.parse(line) as { listening: string }
    return { child, url: listening, gone }
  }
  throw new Error('the centre ended before it listened')
}

/** The receipt, or null when the connection was lost. */
async function send(url: string, entries: readonly JournalEntry[], key: KeyObject): Promise<Receipt | null> {
  const batch = sealBatch(entries, key)
  try {
    const response = await fetch(new URL(`/v1/offices/${office}/journal`, url), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
        [batchHeaderName]: canonicalJson(batch.header),
        [batchSignatureName]: batch.signature
      },
      body: new Uint8Array(gzipSync(batch.body))
    })
    const answer = (await response.json()) as { receipt?: unknown }
    return receiptShape.parse(answer.receipt)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

test(`a centre killed ${kills} times in the middle of a batch has all of a batch or none of it`, async () => {
  const url = await database.url()
  const observer = await startTestCentre(url)
  const seqAtCentre = async () => {
    const { rows } = await observer.pool.query<{ seq: string; stored: string; last: string | null }>(
      `SELECT head.seq, count(journal.seq) AS stored, max(journal.seq) AS last
         FROM centre_head AS head LEFT JOIN journal USING (office) GROUP BY head.seq`
    )
    const [row] = rows
    expect(Number(row?.stored)).toBe(Number(row?.seq))
    expect(Number(row?.last ?? 0)).toBe(Number(row?.seq))
    return Number(row?.seq)
  }

  const key = newKey()
  const { code } = await makeEnrolmentCode(observer.pool, office, new Date())
  const entries = new MadeJournal({ office }).growTo(kills * 1500).entries
  let acknowledged = 0
  let lost = 0
  let centreKey: KeyObject | null = null
  let batchMs = 40
  for (let round = 0; round <= kills; round += 1) {
    const centre = await start(url)
    if (!centreKey) {
      const enrolled = await askToEnrolAt(centre.url, { office, code, key })
      centreKey = publicKeyFrom((enrolled as { centreKey: string }).centreKey)
    }
    // Nothing acknowledged may be missing after the kill; what was in flight is there whole or not at all.
    const present = await seqAtCentre()
    expect([acknowledged, Math.min(acknowledged + 500, entries.length)]).toContain(present)
    acknowledged = present

    let killer: NodeJS.Timeout | undefined
    for (let batch = 0; acknowledged < entries.length; batch += 1) {
      // Two batches in peace, then the blow at another moment of the third in each round.
      const doomed = round < kills && batch === 2
      if (doomed) killer = setTimeout(() => centre.child.kill('SIGKILL'), (batchMs * (round + 0.5)) / kills)
      const began = performance.now()
      const receipt = await send(centre.url, entries.slice(acknowledged, acknowledged + 500), key)
      if (!receipt) {
        lost += 1
        break
      }
      if (!doomed) batchMs = performance.now() - began
      expect(centreKey && receiptIsGenuine(receipt, centreKey)).toBe(true)
      acknowledged = receipt.seq
      if (doomed) break
    }
    clearTimeout(killer)
    centre.child.kill(round < kills ? 'SIGKILL' : 'SIGTERM')
    await centre.gone
  }
  expect(await seqAtCentre()).toBe(entries.length)
  expect(lost, 'at least one blow fell inside a batch').toBeGreaterThan(0)

  await observer.lanes.resume()
  await observer.lanes.settled()
  const stored = await observer.pool.query<{ hash: string }>('SELECT hash FROM journal ORDER BY seq')
  expect(stored.rows.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash))
  expect(await rowsAtCentre(observer.pool, office)).toEqual(rowsOfJournal(entries))
  await observer.close()
}, 120_000)
