// Who asks: the administrator by his token, or an office by its signature. Everything else is refused alike.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { batchSignatureName } from '@domain/replication/batch'
import { CentreRefusal } from '@domain/replication/centre-refusals'
import { readInstantName, readRequestAgeMs, readRequestHolds } from '@domain/replication/read-request'
import type { Centre } from './centre'
import { officeKeyOf } from './enrolment/office-key'

/** Throws NOT_PERMITTED unless the request carries the administrator's token (`authorization: Bearer …`). */
export function requireAdmin({ adminToken }: Centre, request: FastifyRequest): void {
  if (!carriesAdminToken(adminToken, request)) throw new CentreRefusal('NOT_PERMITTED')
}

/** Lets the administrator and the office itself read what the centre has of it. Throws NOT_PERMITTED. */
export async function requireReader(centre: Centre, request: FastifyRequest, office: string): Promise<void> {
  if (carriesAdminToken(centre.adminToken, request)) return
  const at = headerOf(request, readInstantName) ?? ''
  const signature = headerOf(request, batchSignatureName) ?? ''
  const ageMs = Math.abs(centre.now().getTime() - Date.parse(at))
  if (!(ageMs <= readRequestAgeMs)) throw new CentreRefusal('NOT_PERMITTED')
  const key = await officeKeyOf(centre.pool, office)
  if (!readRequestHolds({ office, path: request.url, at }, signature, key)) {
    throw new CentreRefusal('NOT_PERMITTED')
  }
}

/** A header that must stand once. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function carriesAdminToken(adminToken: string, request: FastifyRequest): boolean {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme === 'Bearer' && token !== undefined && timingSafeEqual(digest(token), digest(adminToken))
}

/** Hashed first, so that the comparison takes as long for every token. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest()
}
