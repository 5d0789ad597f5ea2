// The one function that says what an entry means: the same at the office, in a rebuild and at the centre.
import { applyCases } from './cases/apply'
import { applyCustody } from './custody/apply'
import { applyDocuments } from './documents/apply'
import { entryKinds, isEntryKind } from './entries'
import { applyFunds } from './funds/apply'
import { applyIdentity } from './identity/apply'
import { applyIntake } from './intake/apply'
import type { JournalEntry } from './journal/entry'
import type { AppliersOf } from './journal/entry-kind'
import { insert, type RowChange } from './journal/row-change'
import { timelineTable } from './journal/tables'
import { applyPeople } from './people/apply'
import { applyReplication } from './replication/apply'

const appliers: AppliersOf<typeof entryKinds> = {
  ...applyIdentity,
  ...applyPeople,
  ...applyIntake,
  ...applyCases,
  ...applyCustody,
  ...applyFunds,
  ...applyDocuments,
  ...applyReplication
}

/** Thrown for an entry that this program cannot read: an unknown kind or a newer version. */
export class UnknownEntryError extends Error {
  constructor(entry: { kind: string; version: number; seq: number }) {
    super(`entry ${entry.seq} of kind ${entry.kind} version ${entry.version} is unknown to this program`)
    this.name = 'UnknownEntryError'
  }
}

/**
 * Row changes of an entry, in the order in which they are to be written. Pure: it reads nothing.
 * Throws UnknownEntryError for a kind or version that it does not know.
 */
export function apply(entry: JournalEntry): RowChange[] {
  if (!isEntryKind(entry.kind) || entryKinds[entry.kind].version !== entry.version) {
    throw new UnknownEntryError(entry)
  }
  const applier = appliers[entry.kind] as (entry: JournalEntry) => RowChange[]
  return [...timelineOf(entry), ...applier(entry)]
}

/** The subjects on whose time line an entry stands: its own first, each once. */
export function subjectsOf(entry: Pick<JournalEntry, 'kind' | 'subject' | 'payload'>): string[] {
  if (!isEntryKind(entry.kind)) return [entry.subject]
  const alsoAbout = entryKinds[entry.kind].alsoAbout as (payload: unknown) => readonly string[]
  return [...new Set([entry.subject, ...alsoAbout(entry.payload)])]
}

function timelineOf(entry: JournalEntry): RowChange[] {
  return subjectsOf(entry).map((subject) => insert(timelineTable, { subject, seq: entry.seq }))
}
