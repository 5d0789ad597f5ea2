// Every entry kind of the program, under its full name.
import { casesEntries } from './cases/entries'
import { custodyEntries } from './custody/entries'
import { deadlinesEntries } from './deadlines/entries'
import { documentsEntries } from './documents/entries'
import { fundsEntries } from './funds/entries'
import { identityEntries } from './identity/entries'
import { intakeEntries } from './intake/entries'
import type { PayloadOf } from './journal/entry-kind'
import { peopleEntries } from './people/entries'
import { replicationEntries } from './replication/entries'

export const entryKinds = {
  ...identityEntries,
  ...peopleEntries,
  ...deadlinesEntries,
  ...intakeEntries,
  ...casesEntries,
  ...custodyEntries,
  ...fundsEntries,
  ...documentsEntries,
  ...replicationEntries
}
export type EntryKindName = keyof typeof entryKinds
export type EntryPayload<Kind extends EntryKindName> = PayloadOf<typeof entryKinds, Kind>

export function isEntryKind(kind: string): kind is EntryKindName {
  return Object.hasOwn(entryKinds, kind)
}
