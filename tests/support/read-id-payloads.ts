// Reads payloads of identity cards and compares each with what must come of it: whole and right, or refused with the
// reason that was expected. A reading that lacks a field is a violation of its own.
import { isDeepStrictEqual } from 'node:util'
import { readIdCard } from '@shared/id-card'
import { readMrz } from '@shared/mrz'
import { idPayloads, payloadsDay, type IdPayload } from './id-payloads'

export interface PayloadReport {
  read: number
  refused: number
  reasons: ReadonlySet<string>
  kinds: ReadonlySet<string>
  violations: readonly string[]
}

/** Fields that may be null because the card may not say them. */
const maybeNull = ['issuedDate', 'expiresDate']

export function readPayloads(count: number, seed: number): PayloadReport {
  const report = { read: 0, refused: 0, reasons: new Set<string>(), kinds: new Set<string>() }
  const violations: string[] = []
  for (const payload of idPayloads(count, seed)) {
    const reading = readingOf(payload)
    report.kinds.add(payload.kind)
    if ('problem' in reading) {
      report.refused += 1
      report.reasons.add(reading.problem)
    } else report.read += 1
    if (!isDeepStrictEqual(reading, payload.expected)) violations.push(differs(payload, reading))
    if (isHalfFilled(reading)) violations.push(`half filled: ${differs(payload, reading)}`)
  }
  return { ...report, violations }
}

function readingOf({ medium, scanned }: IdPayload) {
  return medium === 'QR' ? readIdCard(scanned, payloadsDay) : readMrz(scanned, payloadsDay)
}

/** Neither a problem alone nor a person with every field. */
function isHalfFilled(reading: object): boolean {
  const filled = Object.entries(reading)
  const [only] = filled
  if (filled.length !== 1 || !only) return true
  const [name, value] = only as [string, unknown]
  if (name === 'problem') return value === ''
  return Object.entries(value as object).some(
    ([field, said]) => said === '' || said === undefined || (said === null && !maybeNull.includes(field))
  )
}

function differs({ kind, scanned, expected }: IdPayload, reading: object): string {
  return `${kind}: ${JSON.stringify(scanned)} gave ${JSON.stringify(reading)}, expected ${JSON.stringify(expected)}`
}
