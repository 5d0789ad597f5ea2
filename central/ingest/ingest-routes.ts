// The route by which journals arrive. It takes the batch out of HTTP and leaves the rest to `acceptEntries`.
import type { FastifyInstance } from 'fastify'
import { batchHeaderName, batchSignatureName, parseBatchHeader } from '@domain/replication/batch'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import type { Centre } from '../centre'
import type { CentreLog } from '../log'
import { headerOf } from '../request-rights'
import { acceptEntries, type Acceptance } from './accept-entries'
import { compressedBytesMax, inflateBody } from './inflate'

export function ingestRoutes(app: FastifyInstance, centre: Centre, log: CentreLog): void {
  const acceptance: Acceptance = {
    ...centre,
    onAccepted: centre.lanes.enqueue,
    onAlarm: (alarm) => {
      log({ level: 'alarm', event: 'quarantined', ...alarm })
    }
  }
  app.addContentTypeParser(
    'application/x-ndjson',
    { parseAs: 'buffer', bodyLimit: compressedBytesMax },
    (_request, body, done) => {
      done(null, body)
    }
  )

  app.post<{ Params: { office: string } }>(
    '/v1/offices/:office/journal',
    { bodyLimit: compressedBytesMax },
    async (request) => {
      const header = parseBatchHeader(headerOf(request, batchHeaderName))
      if (header.office !== request.params.office) throw new CentreRefusal('HEADER_MALFORMED')
      if (headerOf(request, 'content-encoding') !== 'gzip') throw new CentreRefusal('BODY_NOT_GZIP')
      const signature = headerOf(request, batchSignatureName) ?? ''
      const body = await inflateBody(request.body)
      return { receipt: await acceptEntries({ header, signature, body }, acceptance) }
    }
  )
}
