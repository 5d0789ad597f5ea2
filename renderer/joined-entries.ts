// Pages of a time line put together. Pure, so that a gap and an entry twice can be tested without a window.
import type { OutputOf } from '@shared/contract'

export type TimelineEntry = OutputOf<'journal.getTimeline'>['entries'][number]

/** Every entry without a gap, the newest first: what moved out of the newest page stands in the older ones by its number. */
export function joinedEntries(
  newest: readonly TimelineEntry[],
  older: readonly TimelineEntry[]
): readonly TimelineEntry[] {
  const known = new Set(newest.map(({ seq }) => seq))
  return [...newest, ...older.filter(({ seq }) => !known.has(seq))]
}
