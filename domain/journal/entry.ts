// The journal entry: its fields, its canonical text and its hash. The same at the office and at the centre.
import { hash as digest } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson, type CanonicalValue } from './canonical'

/** The hash that the first entry of an office follows. */
export const firstPrevHash = '0'.repeat(64)

/** An entry may hold at most this many bytes of canonical text. */
export const entryBytesMax = 64 * 1024

export interface EntryFields<Payload = Record<string, CanonicalValue>> {
  /** Number in the office's journal, from 1, without gaps. */
  seq: number
  /** Raised by a restore from the centre. */
  epoch: number
  /** UUIDv7. */
  id: string
  /** UTC ISO text with milliseconds; never earlier than the entry before. */
  at: string
  /** How far the clock was behind the last entry when this one was made, in milliseconds. */
  skewMs: number
  office: string
  station: string
  /** User id of who acted, or `system`. */
  actor: string
  /** The command that it belongs to, made by the caller. */
  command: string
  /** `custody.AssetReceived` */
  kind: string
  version: number
  /** `asset:<uuid>` */
  subject: string
  reason: string | null
  payload: Payload
}

export interface JournalEntry<Payload = Record<string, CanonicalValue>> extends EntryFields<Payload> {
  prevHash: string
  hash: string
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Shape of an entry on the wire, without the two hashes; payloads are checked by their own kind. */
export const entryFieldsShape = z.strictObject({
  seq: z.int().min(1),
  epoch: z.int().min(1),
  id: z.string().length(36),
  at: z.iso.datetime({ precision: 3 }),
  skewMs: z.int().min(0),
  office: z.string().regex(/^\d{5}$/),
  station: z.string().min(1).max(60),
  actor: z.string().min(1).max(60),
  command: z.string().min(1).max(60),
  kind: z.string().regex(/^[a-z]+\.[A-Z][A-Za-z]+$/),
  version: z.int().min(1),
  subject: z.string().min(3).max(80),
  reason: z.string().nullable(),
  payload: z.record(z.string(), z.unknown())
})

export const entryShape = entryFieldsShape.extend({ prevHash: hash, hash })

/** Canonical text of an entry as it goes to the centre: without `hash` and `prevHash`. */
export function wireTextOf(entry: EntryFields): string {
  return canonicalJson(fieldsOf(entry))
}

/** SHA-256 over the canonical JSON of all fields but the hash itself, in lower-case hex. */
export function hashOf(entry: EntryFields & { prevHash: string }): string {
  return digest('sha256', hashedTextOf(entry), 'hex')
}

/**
 * The text that is hashed: canonical JSON of all fields but the hash itself. Who has the payload's canonical text
 * already gives it: the payload is most of an entry.
 */
export function hashedTextOf(
  entry: EntryFields & { prevHash: string },
  payloadText: string = canonicalJson(entry.payload)
): string {
  const { actor, at, command, epoch, id, kind, office } = entry
  const { prevHash, reason, seq, skewMs, station, subject, version } = entry
  // Names in their order stand on either side of `payload`.
  const before = canonicalJson({ actor, at, command, epoch, id, kind, office })
  const after = canonicalJson({ prevHash, reason, seq, skewMs, station, subject, version })
  return `${before.slice(0, -1)},"payload":${payloadText},${after.slice(1)}`
}

function fieldsOf(entry: EntryFields): EntryFields {
  const { seq, epoch, id, at, skewMs, office, station, actor } = entry
  const { command, kind, version, subject, reason, payload } = entry
  return {
    seq,
    epoch,
    id,
    at,
    skewMs,
    office,
    station,
    actor,
    command,
    kind,
    version,
    subject,
    reason,
    payload
  }
}
