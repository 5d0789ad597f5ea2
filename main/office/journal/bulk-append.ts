// Appends entries by the thousand for generators and imports: the way of every entry, with many in one transaction. It
// must not run beside an open office, which would not know that its journal has grown.
import type { Connection } from '../database/connection'
import { openJournal, type Author, type EntryDraft } from './record'

export interface BulkEntry {
  author: Author
  draft: EntryDraft
}

const entriesPerCommit = 1000

/**
 * Appends entries in order, a thousand in a commit; answers how many. A fault undoes the commit under way and leaves
 * those before it. The caller holds the store's lock.
 */
export function bulkAppend(
  connection: Connection,
  clock: { now: () => number; newId: () => string },
  entries: Iterable<BulkEntry>
): number {
  const journal = openJournal(connection, clock)
  const source = entries[Symbol.iterator]()
  const appendSome = connection.transaction((): number => {
    let appended = 0
    while (appended < entriesPerCommit) {
      const next = source.next()
      if (next.done) break
      journal.append(next.value.author, next.value.draft)
      appended += 1
    }
    return appended
  })
  let total = 0
  for (let appended = appendSome(); appended > 0; appended = appendSome()) total += appended
  return total
}
