// The journal table as bytes: entries in by COPY, entries out whole. It decides nothing.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'

const columns =
  'office, seq, epoch, id, at, skew_ms, station, actor, command, kind, version, subject, reason, payload, prev_hash, hash'

export interface JournalRow {
  office: string
  seq: string
  epoch: string
  id: string
  at: string
  skew_ms: string
  station: string
  actor: string
  command: string
  kind: string
  version: string
  subject: string
  reason: string | null
  payload: string
  prev_hash: string
  hash: string
}

/** Writes entries in one COPY, inside the caller's transaction. */
export async function copyIntoJournal(client: PoolClient, entries: readonly JournalEntry[]): Promise<void> {
  const target = client.query(copyFrom(`COPY journal (${columns}) FROM STDIN`))
  await pipeline(Readable.from([Buffer.from(entries.map(copyLine).join(''), 'utf8')]), target)
}

function copyLine(entry: JournalEntry): string {
  const cells = [
    entry.office,
    entry.seq,
    entry.epoch,
    entry.id,
    entry.at,
    entry.skewMs,
    entry.station,
    entry.actor,
    entry.command,
    entry.kind,
    entry.version,
    entry.subject,
    entry.reason,
    canonicalJson(entry.payload),
    entry.prevHash,
    entry.hash
  ]
  return `${cells.map(copyCell).join('\t')}\n`
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function copyCell(value: string | number | null): string {
  return value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter)
}

/** Entries of an office after a seq, in order, with their hashes. */
export async function readJournal(
  client: Pick<PoolClient, 'query'>,
  { office, after, max }: { office: string; after: number; max: number }
): Promise<JournalEntry[]> {
  const { rows } = await client.query<JournalRow>(
    `SELECT ${columns} FROM journal WHERE office = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
    [office, after, max]
  )
  return rows.map(entryOf)
}

function entryOf(row: JournalRow): JournalEntry {
  return {
    seq: Number(row.seq),
    epoch: Number(row.epoch),
    id: row.id,
    at: row.at,
    skewMs: Number(row.skew_ms),
    office: row.office,
    station: row.station,
    actor: row.actor,
    command: row.command,
    kind: row.kind,
    version: Number(row.version),
    subject: row.subject,
    reason: row.reason,
    payload: JSON.parse(row.payload) as JournalEntry['payload'],
    prevHash: row.prev_hash,
    hash: row.hash
  }
}
