// The one function that says what an entry means: the same at the office, in a rebuild and at the centre.
import { applyCases } from './cases/apply'
import { applyCustody } from './custody/apply'
import { applyDeadlines } from './deadlines/apply'
import { applyDocuments } from './documents/apply'
import { entryKinds } from './entries'
import { applyFunds } from './funds/apply'
import { applyIdentity } from './identity/apply'
import { applyIntake } from './intake/apply'
import type { AppliersOf } from './journal/entry-kind'
import { entryReader } from './journal/entry-reader'
import { applyPeople } from './people/apply'
import { applyReplication } from './replication/apply'

const appliers: AppliersOf<typeof entryKinds> = {
  ...applyIdentity,
  ...applyPeople,
  ...applyDeadlines,
  ...applyIntake,
  ...applyCases,
  ...applyCustody,
  ...applyFunds,
  ...applyDocuments,
  ...applyReplication
}

export { UnknownEntryError } from './journal/entry-reader'

/** What entries of every kind of the program mean, whatever version they were written in. */
export const { apply, subjectsOf, payloadToday, payloadShapeOf } = entryReader(entryKinds, appliers)
