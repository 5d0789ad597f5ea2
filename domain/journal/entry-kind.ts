// How a domain declares its entry kinds, and the pure functions that say what each does to the tables.
import type { z } from 'zod'
import type { JournalEntry } from './entry'
import type { RowChange } from './row-change'

/** A version that is no longer written: the shape that its payload had, and how it becomes the next version's. */
interface EarlierVersion {
  readonly payload: z.ZodType
  readonly upgrade: (payload: never) => unknown
}

/** One kind of entry: the version written today, the shape of its payload, and who else it is about. */
export interface EntryKind<Payload extends z.ZodType = z.ZodType> {
  readonly version: number
  readonly payload: Payload
  /** Versions 1 to `version` − 1, in order. */
  readonly earlier: readonly EarlierVersion[]
  /** Further subjects, beside the entry's own, whose time line shows it. */
  readonly alsoAbout: (payload: z.output<Payload>) => readonly string[]
}

/** Declares an entry kind at its first version. */
export function entryKind<Payload extends z.ZodType>(
  payload: Payload,
  alsoAbout: (payload: z.output<Payload>) => readonly string[] = () => []
): EntryKind<Payload> {
  return { version: 1, payload, earlier: [], alsoAbout }
}

/**
 * Declares the next version of an entry kind: `newerEntryKind(entryKind(first), { payload, upgrade })`. What was written
 * before stays as it is in the journal, and is upgraded step by step each time it is read. `upgrade` is pure and
 * leaves what it is given alone. Where it changes rows, a migration must say that projections are rebuilt.
 */
export function newerEntryKind<Before extends z.ZodType, Payload extends z.ZodType>(
  before: EntryKind<Before>,
  today: {
    payload: Payload
    upgrade: (payload: z.output<Before>) => z.output<Payload>
    /** Of today's payload; what the version before said is not taken over. */
    alsoAbout?: EntryKind<Payload>['alsoAbout']
  }
): EntryKind<Payload> {
  return {
    version: before.version + 1,
    payload: today.payload,
    earlier: [...before.earlier, { payload: before.payload, upgrade: today.upgrade }],
    alsoAbout: today.alsoAbout ?? (() => [])
  }
}

/** The shape that a payload of a version has; undefined for a version that the kind does not know. */
export function payloadShape(kind: EntryKind, version: number): z.ZodType | undefined {
  return version === kind.version ? kind.payload : kind.earlier[version - 1]?.payload
}

/** A payload of a known version in today's shape, through every version between. The given one is left as it is. */
export function upgradePayload(kind: EntryKind, version: number, payload: unknown): unknown {
  return kind.earlier.slice(version - 1).reduce((before, { upgrade }) => upgrade(before as never), payload)
}

export type EntryKinds = Record<string, EntryKind>
export type PayloadOf<Kinds extends EntryKinds, Kind extends keyof Kinds> = z.output<Kinds[Kind]['payload']>

/** One pure function for each kind: an entry in, row changes out. It reads nothing and knows no database. */
export type AppliersOf<Kinds extends EntryKinds> = {
  readonly [Kind in keyof Kinds]: (entry: JournalEntry<PayloadOf<Kinds, Kind>>) => RowChange[]
}
