// Enrols the office at its centre: its own key pair, and the exchange of public keys against a one-time code.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { publicKeyFrom, publicKeyText } from '@domain/replication/signature'
import { askCentre, type CentreSaysNo, type Unreachable } from './ask-centre'

/** A new Ed25519 key of the office, PKCS#8 PEM. Keep it before asking, so that a lost answer costs nothing. */
export function makeOfficeKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
}

export interface EnrolmentRequest {
  office: string
  centreUrl: string
  code: string
  officeKey: KeyObject
}

/** Both public keys, SPKI in base64, as they are journalled. */
export interface EnrolledKeys {
  officeKey: string
  centreKey: string
}

const enrolmentAnswer = z.object({ centreKey: z.string().max(200) })

/** Asks the centre to enrol the office. The same request again gets the same answer. */
export async function askEnrolment(
  fetchIt: typeof fetch,
  { office, centreUrl, code, officeKey }: EnrolmentRequest
): Promise<EnrolledKeys | CentreSaysNo | Unreachable> {
  const publicKey = publicKeyText(officeKey)
  const answer = await askCentre(fetchIt, new URL(`/v1/offices/${office}/enrolment`, centreUrl), {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, publicKey }),
    signal: AbortSignal.timeout(30_000)
  })
  if (!('ok' in answer)) return answer
  const parsed = enrolmentAnswer.safeParse(answer.ok)
  if (!parsed.success || !publicKeyFrom(parsed.data.centreKey)) return { unreachable: true }
  return { officeKey: publicKey, centreKey: parsed.data.centreKey }
}

/** Journals hold personal data: only this machine itself may be spoken to without TLS. */
export function isSafeCentreUrl(centreUrl: string): boolean {
  const { protocol, hostname } = new URL(centreUrl)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && loopback)
}
