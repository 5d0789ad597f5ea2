// A centre on a real PostgreSQL, for tests: one server for a test file, a database of its own for each centre.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import type { Cells } from '@domain/journal/row-change'
import { batchHeaderName, batchSignatureName, sealBatch, type Batch } from '@domain/replication/batch'
import { publicKeyText } from '@domain/replication/signature'
import { projections } from '@domain/tables'
import { buildCentre } from '../../central/app'
import { openPool } from '../../central/database/connection'
import { startEmbedded } from '../../central/database/embedded'
import { centreMigrations, migrate } from '../../central/database/migrate'
import type { ApplyLanes } from '../../central/ingest/apply-lanes'
import type { CentreEvent } from '../../central/log'
import { plain, type PlainRows } from './row-model'

export interface TestDatabase {
  /** URL of a new, empty database. */
  url: () => Promise<string>
  stop: () => Promise<void>
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'thads-centre-'))
  const server = await startEmbedded(directory)
  let made = 0
  return {
    url: () => server.database(`centre_${(made += 1)}`),
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true })
    }
  }
}

export const adminToken = 'test-admin-token'

export interface TestCentre {
  app: FastifyInstance
  lanes: ApplyLanes
  pool: Pool
  centreKey: KeyObject
  events: CentreEvent[]
  /** Enrols an office with a new key and gives the private half. */
  enrol: (office: string) => Promise<KeyObject>
  close: () => Promise<void>
}

export async function startTestCentre(
  databaseUrl: string,
  {
    now,
    centreKey = newKey(),
    migrations = centreMigrations
  }: { now?: () => Date; centreKey?: KeyObject; migrations?: typeof centreMigrations } = {}
): Promise<TestCentre> {
  const events: CentreEvent[] = []
  const pool = openPool(databaseUrl, () => undefined)
  await migrate(pool, databaseUrl, migrations)
  const log = (event: CentreEvent) => void events.push(event)
  const { app, lanes } = await buildCentre({ pool, centreKey, adminToken, log, ...(now ? { now } : {}) })
  return {
    app,
    lanes,
    pool,
    centreKey,
    events,
    enrol: (office) => enrolWithNewKey(app, office),
    close: async () => {
      await app.close()
      await pool.end()
    }
  }
}

export function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

async function enrolWithNewKey(app: FastifyInstance, office: string): Promise<KeyObject> {
  const key = newKey()
  const answer = await askToEnrol(app, { office, code: await newCode(app, office), key })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return key
}

export async function newCode(app: FastifyInstance, office: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/admin/enrolment-codes',
    headers: { authorization: `Bearer ${adminToken}` },
    payload: { office }
  })
  return answer.json<{ code: string }>().code
}

export function askToEnrol(
  app: FastifyInstance,
  { office, code, key }: { office: string; code: string; key: KeyObject }
) {
  return app.inject({
    method: 'POST',
    url: `/v1/offices/${office}/enrolment`,
    payload: { code, publicKey: publicKeyText(key) }
  })
}

/** The same over a real connection, with the answer as it is. */
export async function askToEnrolAt(
  url: string,
  { office, code, key }: { office: string; code: string; key: KeyObject }
): Promise<unknown> {
  const response = await fetch(new URL(`/v1/offices/${office}/enrolment`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, publicKey: publicKeyText(key) })
  })
  return response.json()
}

/** Seals and sends consecutive entries. */
export function sendEntries(app: FastifyInstance, entries: readonly JournalEntry[], key: KeyObject) {
  return sendBatch(app, sealBatch(entries, key))
}

/** Sends a batch as it is, or with parts of the request changed. */
export function sendBatch(
  app: FastifyInstance,
  batch: Batch,
  changed: { office?: string; body?: Buffer; headers?: Record<string, string> } = {}
) {
  return app.inject({
    method: 'POST',
    url: `/v1/offices/${changed.office ?? batch.header.office}/journal`,
    headers: {
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
      [batchHeaderName]: canonicalJson(batch.header),
      [batchSignatureName]: batch.signature,
      ...changed.headers
    },
    payload: changed.body ?? gzipSync(batch.body)
  })
}

/** Everything that the centre has of an office, through its own query. */
export async function journalAtCentre(app: FastifyInstance, office: string): Promise<string[]> {
  const lines: string[] = []
  for (;;) {
    const page = await app.inject({
      url: `/v1/offices/${office}/journal?after=${lines.length}`,
      headers: { authorization: `Bearer ${adminToken}` }
    })
    if (page.statusCode !== 200) throw new Error(page.body)
    const found = page.body.split('\n').slice(0, -1)
    if (found.length === 0) return lines
    lines.push(...found)
  }
}

/** The projections of an office at the centre, as plain rows. */
export async function rowsAtCentre(pool: Pool, office: string): Promise<PlainRows> {
  const tables: PlainRows = {}
  for (const { name } of projections) {
    const { rows } = await pool.query<Cells>(`SELECT * FROM "${name}" WHERE office = $1`, [office])
    tables[name] = plain(name, rows)
  }
  return tables
}
