// How a domain declares its entry kinds, and the pure functions that say what each does to the tables.
import type { z } from 'zod'
import type { JournalEntry } from './entry'
import type { RowChange } from './row-change'

/** One kind of entry: the version written today, the shape of its payload, and who else it is about. */
export interface EntryKind<Payload extends z.ZodType = z.ZodType> {
  readonly version: number
  readonly payload: Payload
  /** Further subjects, beside the entry's own, whose time line shows it. */
  readonly alsoAbout: (payload: z.output<Payload>) => readonly string[]
}

/** Declares an entry kind at its first version. */
export function entryKind<Payload extends z.ZodType>(
  payload: Payload,
  alsoAbout: (payload: z.output<Payload>) => readonly string[] = () => []
): EntryKind<Payload> {
  return { version: 1, payload, alsoAbout }
}

export type EntryKinds = Record<string, EntryKind>
export type PayloadOf<Kinds extends EntryKinds, Kind extends keyof Kinds> = z.output<Kinds[Kind]['payload']>

/** One pure function for each kind: an entry in, row changes out. It reads nothing and knows no database. */
export type AppliersOf<Kinds extends EntryKinds> = {
  readonly [Kind in keyof Kinds]: (entry: JournalEntry<PayloadOf<Kinds, Kind>>) => RowChange[]
}
