// Applies the next entries of an office to its projections: the same `apply` as at the office, in one
// transaction with the mark of how far it came. An entry that cannot be applied parks the office there; its
// journal goes on arriving, and nothing is skipped, because what follows may stand on it.
import type { Pool, PoolClient } from 'pg'
import { apply, payloadShapeOf, UnknownEntryError } from '@domain/apply'
import type { JournalEntry } from '@domain/journal/entry'
import type { Cells, RowChange } from '@domain/journal/row-change'
import type { Table } from '@domain/journal/table'
import { tablesByName } from '@domain/tables'
import { inTransaction } from '../database/connection'
import { readJournal } from './journal-copy'
import { loadRows, writeRows } from './row-writer'
import { keyOf, keyText, StagedRows } from './staged-rows'

/** Entries applied in one turn of a lane, so that an office that catches up does not hold the others up. */
const entriesPerTurn = 500

/** Why an office is parked: a kind or version that this program does not know, or a change that does not fit. */
export type ParkedWhy = 'KIND_UNKNOWN' | 'PAYLOAD_MALFORMED' | 'ROW_FAULT'

export interface Parked {
  entry: Pick<JournalEntry, 'seq' | 'kind'>
  why: ParkedWhy
  fault: Error
}

export interface Turn {
  /** False once everything is applied, or when the office is parked. */
  more: boolean
  /** Told once, however often it is tried again. */
  newlyParked: Parked | null
}

/** One turn for an office. Another centre that is at the same office is waited for. */
export function applyNextEntries(pool: Pool, office: string): Promise<Turn> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ seq: string; parked_seq: string | null }>(
      'SELECT seq, parked_seq FROM centre_applied WHERE office = $1 FOR UPDATE',
      [office]
    )
    const [mark] = rows
    if (!mark) return { more: false, newlyParked: null }
    const entries = await readJournal(client, { office, after: Number(mark.seq), max: entriesPerTurn })
    if (entries.length === 0) return { more: false, newlyParked: null }

    const { changes, parked: unreadable } = readableChanges(entries)
    const { rows: staged, appliedTo, parked: unfit } = await stage(client, office, changes)
    const parked = unfit ?? unreadable
    for (const writes of staged.writes()) await writeRows(client, office, writes)
    await client.query(
      `UPDATE centre_applied SET seq = $2, parked_seq = $3, parked_kind = $4, parked_why = $5 WHERE office = $1`,
      [
        office,
        appliedTo ?? mark.seq,
        parked?.entry.seq ?? null,
        parked?.entry.kind ?? null,
        parked?.why ?? null
      ]
    )
    const isNew = parked !== null && parked.entry.seq !== Number(mark.parked_seq)
    return { more: !parked && entries.length === entriesPerTurn, newlyParked: isNew ? parked : null }
  })
}

interface EntryChanges {
  entry: JournalEntry
  changes: { table: Table; change: RowChange }[]
}

/** The changes of each entry up to the first that this program cannot read. */
function readableChanges(entries: readonly JournalEntry[]): {
  changes: EntryChanges[]
  parked: Parked | null
} {
  const changes: EntryChanges[] = []
  for (const entry of entries) {
    try {
      const found = apply(entry)
      payloadShapeOf(entry)?.parse(entry.payload)
      changes.push({ entry, changes: found.map((change) => ({ table: projection(change.table), change })) })
    } catch (error) {
      const why = error instanceof UnknownEntryError ? 'KIND_UNKNOWN' : 'PAYLOAD_MALFORMED'
      return { changes, parked: { entry, why, fault: asError(error) } }
    }
  }
  return { changes, parked: null }
}

function projection(name: string): Table {
  const table = tablesByName.get(name)
  if (table?.tableClass !== 'projection') throw new Error(`${name} is no projection`)
  return table
}

/** Replays the changes on the rows they touch; at the first that does not fit, everything before it stands. */
async function stage(
  client: PoolClient,
  office: string,
  entries: readonly EntryChanges[]
): Promise<{ rows: StagedRows; appliedTo: number | undefined; parked: Parked | null }> {
  const held = await touchedRows(client, office, entries)
  const rows = staged(held, [])
  for (const [index, { entry, changes }] of entries.entries()) {
    try {
      for (const { table, change } of changes) rows.change(table, change)
    } catch (error) {
      const before = entries.slice(0, index)
      return {
        rows: staged(held, before),
        appliedTo: before.at(-1)?.entry.seq,
        parked: { entry, why: 'ROW_FAULT', fault: asError(error) }
      }
    }
  }
  return { rows, appliedTo: entries.at(-1)?.entry.seq, parked: null }
}

function staged(held: ReadonlyMap<Table, readonly Cells[]>, entries: readonly EntryChanges[]): StagedRows {
  const rows = new StagedRows()
  for (const [table, found] of held) for (const row of found) rows.load(table, row)
  for (const { changes } of entries) for (const { table, change } of changes) rows.change(table, change)
  return rows
}

async function touchedRows(
  client: PoolClient,
  office: string,
  entries: readonly EntryChanges[]
): Promise<Map<Table, Cells[]>> {
  const keys = new Map<Table, Map<string, Cells>>()
  for (const { table, change } of entries.flatMap(({ changes }) => changes)) {
    const key = keyOf(table, change.op === 'insert' ? change.row : change.key)
    const known = keys.get(table) ?? new Map<string, Cells>()
    keys.set(table, known.set(keyText(table, key), key))
  }
  const held = new Map<Table, Cells[]>()
  for (const [table, wanted] of keys) {
    held.set(table, await loadRows(client, office, { table, keys: [...wanted.values()] }))
  }
  return held
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
