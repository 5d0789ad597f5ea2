// Journal rows back to entries, in order, a page at a time, so that no reader holds the table.
import type { JournalEntry } from '@domain/journal/entry'
import type { RowIn } from '@domain/journal/table'
import type { journalTable } from '@domain/journal/tables'
import type { Connection } from '../database/connection'

export type JournalRow = RowIn<typeof journalTable>

const pageRows = 2000

/** Entries after `afterSeq`, at most `max` of them, in order. */
export function readEntries(connection: Connection, afterSeq: number, max: number): JournalEntry[] {
  return connection
    .prepare<[number, number], JournalRow>('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?')
    .all(afterSeq, max)
    .map(entryOf)
}

/** Every row from the first to the last, as stored: whoever verifies must see what is really there. */
export function* journalRows(connection: Connection): Generator<JournalRow> {
  const page = connection.prepare<[number, number], JournalRow>(
    'SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?'
  )
  for (let after = -Number.MAX_SAFE_INTEGER; ;) {
    const rows = page.all(after, pageRows)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < pageRows) return
    after = last.seq
  }
}

/** A stored row as the entry it was. Throws when its payload is no JSON object. */
export function entryOf(row: JournalRow): JournalEntry {
  return {
    seq: row.seq,
    epoch: row.epoch,
    id: row.id,
    at: row.at,
    skewMs: row.skew_ms,
    office: row.office,
    station: row.station,
    actor: row.actor,
    command: row.command,
    kind: row.kind,
    version: row.version,
    subject: row.subject,
    reason: row.reason,
    payload: JSON.parse(row.payload) as JournalEntry['payload'],
    prevHash: row.prev_hash,
    hash: row.hash
  }
}
