// Entries of periods to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { termsEntries } from './entries'
import { custodyTermTable } from './tables'

export const applyTerms: AppliersOf<typeof termsEntries> = {
  'custody.TermSet': ({ at, actor, payload: { term, from, to, document } }) => {
    const row = { months: to, document, set_at: at, set_by: actor }
    if (from === null) return [insert(custodyTermTable, { term, ...row })]
    return [patch(custodyTermTable, { term }, { from: { months: from }, to: row })]
  }
}
