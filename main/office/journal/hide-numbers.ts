// Numbers of people's identity papers in what the time line shows of the warehouse. Whoever reads the stock reads who
// took a thing and by which record; the number stands in the journal, on the paper, and is read from the card.
import { maskIdNumber } from '@shared/masking'

const numbers: readonly string[] = [
  'identityNumber',
  'delivererIdentity',
  'messengerNumber',
  'returnedByNumber',
  'recipientNumber',
  'expectedNumber'
]

/** A witness from outside stands under a record as his name, and the number by which he is known. */
const numberAtTheEnd = /\d{9,}$/

/** The payload of an entry of the warehouse as its readers see it. */
export function withoutIdNumbers(kind: string, payload: Record<string, unknown>): Record<string, unknown> {
  if (!kind.startsWith('custody.')) return payload
  const shown = masked(payload) as Record<string, unknown>
  // A buyer's contact is the number that tells him from another of his name.
  return kind === 'custody.HolderAdded' && shown.kind === 'BUYER' ? { ...shown, contact: '' } : shown
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  const isPerson = 'paper' in value && 'fullName' in value
  const shown = (name: string, part: unknown): unknown => {
    if (typeof part !== 'string') return masked(part)
    if (numbers.includes(name) || (isPerson && name === 'number')) return maskIdNumber(part)
    return name === 'witness' ? part.replace(numberAtTheEnd, maskIdNumber) : part
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(name, part)]))
}
