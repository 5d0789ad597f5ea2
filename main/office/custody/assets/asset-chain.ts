// Whether the written history of one asset still is what was written: each entry against its own hash, and against the
// entry before it where the journal still has that. The whole journal is proved by `verify`; this is quick enough to be
// asked by everybody who opens an asset.
import { hashOf, type JournalEntry } from '@domain/journal/entry'
import type { QueryHandler, Reading } from '../../act'
import { toldSql } from '../../blind-count'
import { entryOf, type JournalRow } from '../../journal/read-entries'

export const getAssetChain: QueryHandler<'custody.getAssetChain'> = (reading, { assetId }) => {
  const entries = entriesAbout(reading, `asset:${assetId}`)
  const broken = entries.find((entry) => !holds(reading, entry))
  const receipt = reading.get<{ seq: number }>(
    'SELECT seq FROM desk_centre_receipt ORDER BY epoch DESC, seq DESC LIMIT 1'
  )
  return {
    entries: entries.length,
    intact: broken === undefined,
    brokenAt: broken?.seq ?? null,
    countersignedTo: receipt?.seq ?? null,
    lastSeq: entries.at(-1)?.seq ?? 0
  }
}

/**
 * Every entry on the time line of a subject, in the order in which they were written; without those of an open count, by
 * which whoever reads the stock would know what was seen and what was not.
 */
export function entriesAbout(reading: Pick<Reading, 'all'>, subject: string): JournalEntry[] {
  return reading
    .all<JournalRow>(
      `SELECT journal.* FROM timeline JOIN journal ON journal.seq = timeline.seq
      WHERE timeline.subject = ? AND ${toldSql} ORDER BY timeline.seq`,
      subject
    )
    .map(entryOf)
}

function holds(reading: Pick<Reading, 'get'>, entry: JournalEntry): boolean {
  if (hashOf(entry) !== entry.hash) return false
  const before = reading.get<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', entry.seq - 1)
  return entry.seq === 1 || before?.hash === entry.prevHash
}
