// Days by which something of a case is due. An entry carries each as a change: what stood there and what stands there
// now, so that a day never moves without the entry that says why.
import { z } from 'zod'
import { day, id } from '@shared/contract/shapes'
import { insert, patch, remove, type RowChange } from '../journal/row-change'
import { caseDueTable } from './tables'

const due = z.strictObject({ startsOn: day, dueOn: day, version: z.string() })

export const dueChange = z.strictObject({
  rule: z.string(),
  /** The debtor it is about; null for the case as a whole. */
  partyId: id.nullable(),
  from: due.nullable(),
  to: due.nullable()
})
export const dueChanges = z.array(dueChange)
export type Due = z.output<typeof due>
export type DueChange = z.output<typeof dueChange>

/** The row changes of what an entry says about the days of a case. */
export function applyDues(caseId: string, changes: readonly DueChange[]): RowChange[] {
  return changes.flatMap(({ rule, partyId, from, to }): RowChange[] => {
    const key = { case_id: caseId, rule, party_id: partyId ?? '' }
    if (from && to) return [patch(caseDueTable, key, { from: rowOf(from), to: rowOf(to) })]
    if (to) return [insert(caseDueTable, { ...key, ...rowOf(to) })]
    return from ? [remove(caseDueTable, key, rowOf(from))] : []
  })
}

function rowOf({ startsOn, dueOn, version }: Due): { starts_on: string; due_on: string; version: string } {
  return { starts_on: startsOn, due_on: dueOn, version }
}
