// The rows of a decision's number: what it bears, what it bore, and which number of a range is gone for ever.
import type { z } from 'zod'
import { takeNumber } from '../journal/counter'
import type { JournalEntry } from '../journal/entry'
import { insert, type RowChange } from '../journal/row-change'
import type { numbering } from './opened'
import { caseNumberTable, rangeNumberTable } from './tables'

type Numbering = z.output<typeof numbering>

/** The series that counts the numbers taken of one range, and the one of provisional numbers by year. */
export const rangeSeries = 'decision.range'
export const provisionalSeries = 'decision.provisional'

/** The changes by which a number of a range, or a provisional one, is taken; none for a typed one. */
export function takenNumber(caseId: string, { source, rangeId, serial, year }: Numbering): RowChange[] {
  if (serial === null) return []
  if (source === 'RANGE' && rangeId !== null) {
    return [
      takeNumber({ series: rangeSeries, period: rangeId, number: serial }),
      insert(rangeNumberTable, { range_id: rangeId, serial, case_id: caseId })
    ]
  }
  return [takeNumber({ series: provisionalSeries, period: year, number: serial })]
}

/** The row of the history of numbers that an entry makes. */
export function numberRow(
  { seq, at, actor }: Pick<JournalEntry, 'seq' | 'at' | 'actor'>,
  given: { caseId: string; number: string; date: string; numbering: Numbering; reason: string }
): RowChange {
  return insert(caseNumberTable, {
    seq,
    case_id: given.caseId,
    number: given.number,
    decision_date: given.date,
    source: given.numbering.source,
    range_id: given.numbering.rangeId,
    reason: given.reason,
    set_by: actor,
    set_at: at
  })
}
