// How an office proves, without a body, that it is the one who asks to read its own journal at the centre.
import type { KeyObject } from 'node:crypto'
import { signatureHolds, signCanonical } from './signature'

/** HTTP header with the instant of asking; the signature goes where a batch has its own. */
export const readInstantName = 'thads-at'
/** A signed request is good for this long around the centre's clock. */
export const readRequestAgeMs = 5 * 60_000

export interface ReadRequest {
  office: string
  /** Path with its query, as sent: `/v1/offices/79007/journal?after=0`. */
  path: string
  at: string
}

export function signReadRequest({ office, path, at }: ReadRequest, officeKey: KeyObject): string {
  return signCanonical({ office, read: path, at }, officeKey)
}

export function readRequestHolds(
  { office, path, at }: ReadRequest,
  signature: string,
  officeKey: KeyObject
): boolean {
  return signatureHolds({ office, read: path, at }, signature, officeKey)
}
