// The routes by which an office becomes known. They read the request and leave the rules to their neighbours.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { officeCode } from '@shared/contract/shapes'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import { publicKeyFrom, publicKeyText } from '@domain/replication/signature'
import type { Centre } from '../centre'
import { parsed } from '../parsed'
import { requireAdmin } from '../request-rights'
import { enrolOffice } from './enrol-office'
import { makeEnrolmentCode } from './enrolment-code'

const codeRequest = z.strictObject({ office: officeCode })
const enrolmentPlace = z.object({ office: officeCode })
const enrolmentRequest = z.strictObject({ code: z.string().max(100), publicKey: z.string().max(200) })

export function enrolmentRoutes(app: FastifyInstance, centre: Centre): void {
  app.post('/v1/admin/enrolment-codes', async (request, reply) => {
    requireAdmin(centre, request)
    const { office } = parsed(codeRequest, request.body)
    return reply.code(201).send(await makeEnrolmentCode(centre.pool, office, centre.now()))
  })

  app.post('/v1/offices/:office/enrolment', async (request) => {
    const { office } = parsed(enrolmentPlace, request.params)
    const { code, publicKey } = parsed(enrolmentRequest, request.body)
    const key = publicKeyFrom(publicKey)
    if (!key) throw new CentreRefusal('INVALID_INPUT')
    await enrolOffice(centre.pool, { office, code, publicKey: publicKeyText(key) }, centre.now())
    return { centreKey: publicKeyText(centre.centreKey) }
  })
}
