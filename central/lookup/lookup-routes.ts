// What the centre has, for the administrator and for the office itself: heads, whole entries, alarms.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { officeCode } from '@shared/contract/shapes'
import { canonicalJson } from '@domain/journal/canonical'
import type { Centre } from '../centre'
import { readJournal } from '../ingest/journal-copy'
import { parsed } from '../parsed'
import { requireAdmin, requireReader } from '../request-rights'
import { readAlarms } from './alarms'
import { readHead } from './head'

const place = z.object({ office: officeCode })
const entriesPerPage = 500
const digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
const page = z.object({ after: digits.default(0), limit: digits.default(entriesPerPage) })

export function lookupRoutes(app: FastifyInstance, centre: Centre): void {
  app.get('/v1/offices/:office/head', async (request) => {
    const { office } = parsed(place, request.params)
    await requireReader(centre, request, office)
    return readHead(centre.pool, office)
  })

  /** NDJSON, at most 500 whole entries a page, each the canonical text with `prevHash` and `hash`. */
  app.get('/v1/offices/:office/journal', async (request, reply) => {
    const { office } = parsed(place, request.params)
    await requireReader(centre, request, office)
    const { after, limit } = parsed(page, request.query)
    const max = Math.min(limit, entriesPerPage)
    const entries = await readJournal(centre.pool, { office, after, max })
    return reply
      .type('application/x-ndjson')
      .send(entries.map((entry) => `${canonicalJson(entry)}\n`).join(''))
  })

  app.get('/v1/admin/alarms', async (request) => {
    requireAdmin(centre, request)
    return readAlarms(centre.pool)
  })
}
