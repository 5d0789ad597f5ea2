// Appends entries: numbers them, keeps time from running backwards, chains the hash, writes the journal row and
// the rows that `apply` names, all on the writing connection inside the caller's transaction.
import { hash as digest } from 'node:crypto'
import { z } from 'zod'
import { apply } from '@domain/apply'
import { entryKinds, type EntryKindName, type EntryPayload } from '@domain/entries'
import { canonicalJson, NotCanonicalError } from '@domain/journal/canonical'
import {
  entryBytesMax,
  firstPrevHash,
  hashedTextOf,
  wireTextOf,
  type JournalEntry
} from '@domain/journal/entry'
import type { Connection } from '../database/connection'
import { rowWriter } from '../database/row-writer'
import { refuse } from '../refusal'

/** What a decision hands over; the journal adds the rest. */
export interface EntryDraft<Kind extends EntryKindName = EntryKindName> {
  kind: Kind
  subject: string
  payload: EntryPayload<Kind>
  reason?: string | null
}

export interface Author {
  office: string
  station: string
  actor: string
  command: string
}

export interface Head {
  seq: number
  epoch: number
  at: string | null
  hash: string
}

export interface Journal {
  head: () => Head
  /** Appends inside the open transaction. Refuses an entry that is too large, or a clock that jumped a day. */
  append: <Kind extends EntryKindName>(author: Author, draft: EntryDraft<Kind>) => JournalEntry
  /** Takes the head back to what is committed, after a transaction was undone. */
  forget: () => void
}

const dayMs = 24 * 60 * 60 * 1000

/** The journal on the writing connection. `newId` and `now` may be a simulation's. */
export function openJournal(
  connection: Connection,
  { now, newId }: { now: () => number; newId: () => string }
): Journal {
  const write = rowWriter(connection)
  const insertEntry = connection.prepare(
    `INSERT INTO journal (seq, epoch, id, at, skew_ms, office, station, actor, command, kind, version, subject,
      reason, payload, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  let head = readHead(connection)

  const insert = (entry: JournalEntry, payload: string): void => {
    insertEntry.run(
      entry.seq,
      entry.epoch,
      entry.id,
      entry.at,
      entry.skewMs,
      entry.office,
      entry.station,
      entry.actor,
      entry.command,
      entry.kind,
      entry.version,
      entry.subject,
      entry.reason,
      payload,
      entry.prevHash,
      entry.hash
    )
    for (const change of apply(entry)) write(change)
    head = { seq: entry.seq, epoch: entry.epoch, at: entry.at, hash: entry.hash }
  }

  return {
    head: () => head,
    append: (author, draft) => {
      const { composed, payloadText } = compose(head, { author, draft, nowMs: now(), id: newId() })
      // What is applied now is read from the same text that a rebuild will read.
      const entry = { ...composed, payload: JSON.parse(payloadText) as JournalEntry['payload'] }
      insert(entry, payloadText)
      return entry
    },
    forget: () => {
      head = readHead(connection)
    }
  }
}

/** The last entry's number, time and hash; zeros for an empty journal. */
export function readHead(connection: Connection): Head {
  const row = connection
    .prepare<[], Head>('SELECT seq, epoch, at, hash FROM journal ORDER BY seq DESC LIMIT 1')
    .get()
  return row ?? { seq: 0, epoch: 1, at: null, hash: firstPrevHash }
}

function compose(
  head: Head,
  { author, draft, nowMs, id }: { author: Author; draft: EntryDraft; nowMs: number; id: string }
): { composed: JournalEntry; payloadText: string } {
  const kind = entryKinds[draft.kind]
  const lastMs = head.at === null ? nowMs : Date.parse(head.at)
  if (nowMs - lastMs > dayMs && draft.kind !== 'identity.ClockConfirmed') {
    refuse('CLOCK_JUMPED', { now: new Date(nowMs).toISOString(), last: head.at ?? '' }, 'confirmClock')
  }
  const fields = {
    seq: head.seq + 1,
    epoch: head.epoch,
    id,
    at: new Date(Math.max(nowMs, lastMs)).toISOString(),
    skewMs: Math.max(0, lastMs - nowMs),
    ...author,
    kind: draft.kind,
    version: kind.version,
    subject: draft.subject,
    reason: draft.reason ?? null,
    payload: z.parse(kind.payload, draft.payload) as JournalEntry['payload'],
    prevHash: head.hash
  }
  const { payloadText, text } = textsOf(fields)
  refuseTooLarge(fields, text)
  return { composed: { ...fields, hash: digest('sha256', text, 'hex') }, payloadText }
}

function textsOf(fields: Parameters<typeof hashedTextOf>[0]): { payloadText: string; text: string } {
  try {
    const payloadText = canonicalJson(fields.payload)
    return { payloadText, text: hashedTextOf(fields, payloadText) }
  } catch (error) {
    if (error instanceof NotCanonicalError) refuse('TEXT_NOT_UNICODE')
    throw error
  }
}

/**
 * The hashed text is the wire's with prevHash, and three bytes a UTF-16 unit is the most that UTF-8 needs: most entries
 * need no exact count.
 */
function refuseTooLarge(fields: Parameters<typeof wireTextOf>[0], hashed: string): void {
  if (hashed.length * 3 <= entryBytesMax) return
  if (Buffer.byteLength(wireTextOf(fields), 'utf8') > entryBytesMax) {
    refuse('ENTRY_TOO_LARGE', { bytesMax: entryBytesMax })
  }
}
