// What a proved batch is to the journal that the centre has: new, known, too far ahead, or another history.
// Pure: it sees the head and the stored hashes, and knows no database.
import type { JournalEntry } from '@domain/journal/entry'

export interface Head {
  epoch: number
  /** 0 before the first entry. */
  seq: number
  hash: string
}

export type Comparison =
  | { is: 'next'; entries: readonly JournalEntry[] }
  | { is: 'known' }
  | { is: 'gap'; expected: number }
  /** `EPOCH_CLOSED`: entries of before a restore that turn up after it. All are kept aside, none is dropped. */
  | { is: 'otherHistory'; code: 'FORK' | 'EPOCH_CLOSED'; seq: number }
  | { is: 'unknownEpoch' }

/**
 * Compares consecutive, chained entries of one epoch with the head. `hashAt` gives the stored hash of an
 * accepted entry, for the seqs up to the head that the batch covers.
 */
export function compareWithHead(
  entries: readonly JournalEntry[],
  head: Head,
  hashAt: ReadonlyMap<number, string>
): Comparison {
  const [first] = entries
  if (!first) return { is: 'known' }
  if (first.seq > head.seq + 1) return { is: 'gap', expected: head.seq + 1 }

  const code = first.epoch < head.epoch ? 'EPOCH_CLOSED' : 'FORK'
  const differing = entries.find(({ seq, hash }) => seq <= head.seq && hashAt.get(seq) !== hash)
  if (differing) return { is: 'otherHistory', code, seq: differing.seq }

  const added = entries.filter(({ seq }) => seq > head.seq)
  const [firstAdded] = added
  if (!firstAdded) return { is: 'known' }
  if (firstAdded.prevHash !== head.hash || firstAdded.epoch < head.epoch) {
    return { is: 'otherHistory', code, seq: firstAdded.seq }
  }
  // A restore opens the next epoch, never one further.
  if (firstAdded.epoch > head.epoch + 1) return { is: 'unknownEpoch' }
  return { is: 'next', entries: added }
}
