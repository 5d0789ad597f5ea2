// The times in which the head let the door log rest: since when, by whose word, and by whose word it was taken up again.
// They are read from the entries of the store rules themselves, which nobody can change.
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'

export type Gap = OutputOf<'custody.listDoorLogGaps'>['gaps'][number]

export const listDoorLogGaps: QueryHandler<'custody.listDoorLogGaps'> = (reading) => ({
  gaps: doorLogGaps(reading, reading.officeCode).reverse()
})

/** Every such time, the latest last; it has no end while the log still rests. */
export function doorLogGaps(reads: Reads, officeCode: string): Gap[] {
  const gaps: Gap[] = []
  for (const { at, actor, kept } of rulesSet(reads, officeCode)) {
    const last = gaps.at(-1)
    const rests = last !== undefined && last.until === null
    if (!kept && !rests) gaps.push({ from: at, by: userFullName(reads, actor), until: null, endedBy: null })
    if (kept && rests) gaps.splice(-1, 1, { ...last, until: at, endedBy: userFullName(reads, actor) })
  }
  return gaps
}

function rulesSet(reads: Reads, officeCode: string): { at: string; actor: string; kept: number }[] {
  return reads.all<{ at: string; actor: string; kept: number }>(
    `SELECT at, actor, payload ->> 'doorLog' AS kept FROM timeline JOIN journal ON journal.seq = timeline.seq
    WHERE timeline.subject = ? AND kind = 'custody.StoreRulesSet' ORDER BY journal.seq`,
    `office:${officeCode}`
  )
}
