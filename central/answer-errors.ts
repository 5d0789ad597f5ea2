// How the centre says no: a refusal with a stable code, or a fault with a reference number and nothing else.
import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { CentreRefusal, type CentreRefusalCode } from '@domain/replication/centre-refusals'
import type { CentreLog } from './log'

/** 400 unless named here. */
const statusOf: Partial<Record<CentreRefusalCode, number>> = {
  UNKNOWN_ROUTE: 404,
  NOT_PERMITTED: 403,
  OFFICE_UNKNOWN: 403,
  CODE_UNKNOWN: 403,
  SIGNATURE_WRONG: 403,
  MEDIA_TYPE_WRONG: 415,
  BATCH_TOO_LARGE: 413,
  TOO_MANY_ENTRIES: 413,
  ALREADY_ENROLLED: 409,
  GAP: 409,
  FORK: 409,
  EPOCH_CLOSED: 409,
  EPOCH_UNKNOWN: 409
}

/** Gives every error of the server its one shape. What a fault was stands in the log under its reference. */
export function answerErrors(app: FastifyInstance, log: CentreLog): void {
  app.setNotFoundHandler((_request, reply) => {
    const { code, params } = new CentreRefusal('UNKNOWN_ROUTE')
    return reply.code(404).send({ refusal: { code, params } })
  })
  app.setErrorHandler((error: FastifyError | CentreRefusal, request, reply) => {
    const refusal = error instanceof CentreRefusal ? error : refusalOf(error)
    if (refusal) {
      const { code, params } = refusal
      return reply.code(statusOf[code] ?? 400).send({ refusal: { code, params } })
    }
    const reference = randomUUID()
    log({ level: 'error', event: 'fault', reference, route: request.routeOptions.url ?? null, error })
    return reply.code(500).send({ fault: { reference } })
  })
}

/** Fastify's own complaints about a request, in our codes; null for what is our fault. */
function refusalOf(error: FastifyError): CentreRefusal | null {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new CentreRefusal('BATCH_TOO_LARGE')
  if (error.statusCode === 415) return new CentreRefusal('MEDIA_TYPE_WRONG')
  const theirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return theirs ? new CentreRefusal('INVALID_INPUT') : null
}
