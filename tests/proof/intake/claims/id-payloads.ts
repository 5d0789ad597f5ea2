// What is promised of identity cards: every payload is read whole or refused with a reason.
import { readPayloads } from '../../../support/read-id-payloads'
import type { Claim, Verdict } from '../../play-claims'

const payloads = 500

export const idPayloadClaims: readonly Claim[] = [
  {
    name: 'id-payloads',
    says: `${payloads} payloads of identity cards (QR of 2021 and 2024, MRZ; good, cut, damaged, reversed): read right or refused with a reason, none half filled`,
    prove: readThemAll
  }
]

function readThemAll(seed: number): Promise<Verdict> {
  const started = performance.now()
  const { read, refused, kinds, reasons, violations } = readPayloads(payloads, seed)
  const eachMs = (performance.now() - started) / payloads
  const figure = `${read} read whole, ${refused} refused for ${reasons.size} reasons, ${kinds.size} kinds, ${violations.length} wrong, ${eachMs.toFixed(2)} ms each`
  return Promise.resolve({ violations, figure })
}
