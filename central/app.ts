// Builds the centre: Fastify over an open database, apart from listening, so that tests call it directly.
import Fastify, { type FastifyInstance } from 'fastify'
import type { KeyObject } from 'node:crypto'
import type { Pool } from 'pg'
import { answerErrors } from './answer-errors'
import type { Centre } from './centre'
import { enrolmentRoutes } from './enrolment/enrolment-routes'
import { startApplyLanes, type ApplyLanes } from './ingest/apply-lanes'
import { ingestRoutes } from './ingest/ingest-routes'
import { lookupRoutes } from './lookup/lookup-routes'
import type { CentreLog } from './log'

export interface CentreParts {
  /** Migrated. */
  pool: Pool
  centreKey: KeyObject
  adminToken: string
  log: CentreLog
  now?: () => Date
}

/** JSON bodies are small; journal batches have their own bound. */
const jsonBytesMax = 16 * 1024

/** The centre's server and its lanes, which begin with what a former run left unapplied. */
export async function buildCentre(parts: CentreParts): Promise<{ app: FastifyInstance; lanes: ApplyLanes }> {
  const { pool, log } = parts
  const lanes = startApplyLanes(pool, {
    onParked: (office, { entry, why, fault }) => {
      log({ level: 'alarm', event: 'parked', office, seq: entry.seq, kind: entry.kind, why, error: fault })
    },
    onFault: (office, error) => {
      log({ level: 'error', event: 'not-applied', office, error })
    }
  })
  const centre: Centre = { ...parts, now: parts.now ?? (() => new Date()), lanes }
  const app = Fastify({ bodyLimit: jsonBytesMax, forceCloseConnections: true })
  // Fastify reads plain text unless told; nothing here is sent as such.
  app.removeContentTypeParser('text/plain')
  answerErrors(app, log)
  app.get('/v1/health', async () => {
    await pool.query('SELECT 1')
    return { ok: true }
  })
  enrolmentRoutes(app, centre)
  ingestRoutes(app, centre, log)
  lookupRoutes(app, centre)
  app.addHook('onClose', () => lanes.stop())
  await app.ready()
  await lanes.resume()
  return { app, lanes }
}
