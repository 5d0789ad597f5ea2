// A batch of consecutive entries on its way to the centre: what is signed, what the body holds, how both are
// read back. Entries travel without their hashes; the signed tail hash lets the centre compute and prove them.
import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { officeCode, sha256 } from '@shared/contract/shapes'
import { canonicalJson } from '../journal/canonical'
import {
  entryBytesMax,
  entryFieldsShape,
  hashOf,
  wireTextOf,
  type EntryFields,
  type JournalEntry
} from '../journal/entry'
import { CentreRefusal } from './centre-refusals'
import { signatureHolds, signCanonical } from './signature'

export const batchEntriesMax = 500
/** Of the body before compression, line ends included. */
export const batchBytesMax = 1024 * 1024

/** HTTP headers that carry the signed header (canonical JSON) and its signature (base64). */
export const batchHeaderName = 'thads-batch'
export const batchSignatureName = 'thads-signature'

export const batchHeaderShape = z.strictObject({
  office: officeCode,
  epoch: z.int().min(1),
  /** First and last seq of the body. */
  from: z.int().min(1),
  to: z.int().min(1),
  /** Hash of the entry before `from`. */
  prevHash: sha256,
  /** Hash of the entry `to`. */
  tailHash: sha256
})
export type BatchHeader = z.output<typeof batchHeaderShape>

export interface Batch {
  header: BatchHeader
  signature: string
  /** NDJSON: the wire text of each entry and a line end. */
  body: string
}

/**
 * The longest beginning of `entries` that is one batch: within both bounds, of one epoch, and not ending inside
 * a command unless that command alone is too large. Give one entry more than a batch holds, or all there are.
 */
export function selectBatch(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const count = countWithinBounds(entries)
  const next = entries[count]
  if (!next || next.command !== entries[count - 1]?.command) return entries.slice(0, count)
  const start = entries.findIndex(({ command, epoch }) => command === next.command && epoch === next.epoch)
  return entries.slice(0, start > 0 ? start : count)
}

function countWithinBounds(entries: readonly JournalEntry[]): number {
  let bytes = 0
  let count = 0
  for (const entry of entries) {
    bytes += Buffer.byteLength(wireTextOf(entry), 'utf8') + 1
    if (count === batchEntriesMax || bytes > batchBytesMax || entry.epoch !== entries[0]?.epoch) break
    count += 1
  }
  return count
}

/** Signs consecutive entries as one batch. Throws a RangeError for none at all. */
export function sealBatch(entries: readonly JournalEntry[], officeKey: KeyObject): Batch {
  const first = entries[0]
  const last = entries.at(-1)
  if (!first || !last) throw new RangeError('a batch holds at least one entry')
  const header: BatchHeader = {
    office: first.office,
    epoch: first.epoch,
    from: first.seq,
    to: last.seq,
    prevHash: first.prevHash,
    tailHash: last.hash
  }
  return {
    header,
    signature: signCanonical(header, officeKey),
    body: entries.map((entry) => `${wireTextOf(entry)}\n`).join('')
  }
}

/** Reads the header of a batch from its HTTP header. Throws HEADER_MALFORMED unless it is canonical. */
export function parseBatchHeader(text: string | undefined): BatchHeader {
  try {
    const header = batchHeaderShape.parse(JSON.parse(text ?? ''))
    if (canonicalJson(header) === text && header.to >= header.from) return header
  } catch {
    // Whatever was wrong with it, the answer is the same.
  }
  throw new CentreRefusal('HEADER_MALFORMED')
}

/**
 * The entries of a batch, with their hashes, once everything that the batch says of itself has been proved:
 * signature, bounds, canonical lines, numbers without gaps, the chain from `prevHash` to `tailHash`.
 * Throws a CentreRefusal otherwise. Whether they follow what the centre has is not asked here.
 */
export function openBatch({ header, signature, body }: Batch, officeKey: KeyObject): JournalEntry[] {
  if (!signatureHolds(header, signature, officeKey)) throw new CentreRefusal('SIGNATURE_WRONG')
  const lines = linesOf(body)
  if (lines.length !== header.to - header.from + 1) {
    throw new CentreRefusal('SEQUENCE_BROKEN', { entries: lines.length })
  }
  let prevHash = header.prevHash
  const entries = lines.map((line, index) => {
    const seq = header.from + index
    const fields = parseLine(line, seq)
    if (fields.seq !== seq || fields.epoch !== header.epoch || fields.office !== header.office) {
      throw new CentreRefusal('SEQUENCE_BROKEN', { seq })
    }
    const entry = { ...fields, prevHash, hash: hashOf({ ...fields, prevHash }) }
    prevHash = entry.hash
    return entry
  })
  if (prevHash !== header.tailHash) throw new CentreRefusal('CHAIN_BROKEN', { seq: header.to })
  return entries
}

function linesOf(body: string): string[] {
  if (Buffer.byteLength(body, 'utf8') > batchBytesMax) {
    throw new CentreRefusal('BATCH_TOO_LARGE', { bytesMax: batchBytesMax })
  }
  const lines = body.split('\n')
  if (lines.pop() !== '') throw new CentreRefusal('ENTRY_MALFORMED', { line: lines.length + 1 })
  if (lines.length > batchEntriesMax) {
    throw new CentreRefusal('TOO_MANY_ENTRIES', { entriesMax: batchEntriesMax })
  }
  return lines
}

/** The JSON escape of U+0000, and not an escaped backslash before the same letters. */
const nulEscape = /(?<!\\)(?:\\\\)*\\u0000/

function parseLine(line: string, seq: number): EntryFields {
  try {
    if (Buffer.byteLength(line, 'utf8') <= entryBytesMax) {
      const fields: unknown = JSON.parse(line)
      // PostgreSQL holds no U+0000 in a text; the office's router refuses it too.
      if (nulEscape.test(line)) throw new CentreRefusal('ENTRY_MALFORMED', { seq })
      // Only the canonical text is accepted, else two texts could stand for one entry.
      if (entryFieldsShape.safeParse(fields).success && canonicalJson(fields) === line) {
        return fields as EntryFields
      }
    }
  } catch {
    // No JSON, no canonical value, or nested beyond all measure: the same refusal.
  }
  throw new CentreRefusal('ENTRY_MALFORMED', { seq })
}
