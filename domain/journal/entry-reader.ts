// Reads entries of any version that the kinds know: an older payload is upgraded before anything looks at it. It is
// given the kinds and what each does, and knows none by itself.
import type { z } from 'zod'
import type { JournalEntry } from './entry'
import { payloadShape, upgradePayload, type AppliersOf, type EntryKind, type EntryKinds } from './entry-kind'
import { insert, type RowChange } from './row-change'
import { timelineTable } from './tables'

/** Thrown for an entry that this program cannot read: an unknown kind or a newer version. */
export class UnknownEntryError extends Error {
  constructor(entry: { kind: string; version: number; seq: number }) {
    super(`entry ${entry.seq} of kind ${entry.kind} version ${entry.version} is unknown to this program`)
    this.name = 'UnknownEntryError'
  }
}

type Kind = Pick<JournalEntry, 'kind' | 'version'>
type Payload = JournalEntry['payload']

export interface EntryReader {
  /**
   * Row changes of an entry, in the order in which they are to be written. Pure: it reads nothing and leaves the entry
   * alone. Throws UnknownEntryError for a kind or version that it does not know.
   */
  apply: (entry: JournalEntry) => RowChange[]
  /** The subjects on whose time line an entry stands: its own first, each once; of an unknown one its own only. */
  subjectsOf: (entry: Kind & Pick<JournalEntry, 'subject' | 'payload'>) => string[]
  /** The payload in today's shape, for whoever shows it; an unknown entry's as it was written. */
  payloadToday: (entry: Kind & Pick<JournalEntry, 'payload'>) => Payload
  /** The shape that the payload must have as it was written; undefined for an unknown kind or version. */
  payloadShapeOf: (entry: Kind) => z.ZodType | undefined
}

/** A reader of the entries of these kinds. */
export function entryReader<Kinds extends EntryKinds>(
  kinds: Kinds,
  appliers: AppliersOf<Kinds>
): EntryReader {
  const kindOf = ({ kind, version }: Kind): EntryKind | undefined => {
    // A name that every object has, such as `toString`, is no kind.
    const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    return known && payloadShape(known, version) && known
  }
  const payloadToday: EntryReader['payloadToday'] = ({ kind, version, payload }) => {
    const known = kindOf({ kind, version })
    return known ? (upgradePayload(known, version, payload) as Payload) : payload
  }
  const subjectsOf: EntryReader['subjectsOf'] = (entry) => {
    const also = kindOf(entry)?.alsoAbout(payloadToday(entry)) ?? []
    return [...new Set([entry.subject, ...also])]
  }
  return {
    apply: (entry) => {
      const known = kindOf(entry)
      if (!known) throw new UnknownEntryError(entry)
      const today = { ...entry, version: known.version, payload: payloadToday(entry) }
      const applier = appliers[entry.kind] as (entry: JournalEntry) => RowChange[]
      const lines = subjectsOf(today).map((subject) => insert(timelineTable, { subject, seq: entry.seq }))
      return [...lines, ...applier(today)]
    },
    subjectsOf,
    payloadToday,
    payloadShapeOf: (entry) => {
      const known = kindOf(entry)
      return known && payloadShape(known, entry.version)
    }
  }
}
