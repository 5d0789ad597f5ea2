// Periods of the warehouse: what the head has set, or what is usual. Whoever warns asks here; nothing is hard-coded beside.
import type { custodyTermTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { termKinds, usualTerms, type TermKind } from '@shared/contract/custody'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'

type TermRow = RowIn<typeof custodyTermTable>

/** Sets a period by a document. Refuses TERM_TOO_LONG for one that the law fixes and that would become longer. */
export const setTerm: Decide<'custody.setTerm'> = (act, { term, months, document }) => {
  const usual = usualTerms[term]
  if (usual.fixed && months > usual.months) refuse('TERM_TOO_LONG', { most: usual.months })
  act.append({
    kind: 'custody.TermSet',
    subject: `office:${act.officeCode}`,
    payload: { term, from: termRow(act, term)?.months ?? null, to: months, document: document.trim() }
  })
  return {}
}

export const listTerms: QueryHandler<'custody.listTerms'> = (reading) => ({
  terms: termKinds.map((term) => {
    const row = termRow(reading, term)
    const usual = usualTerms[term]
    return {
      term,
      months: row?.months ?? usual.months,
      fixed: usual.fixed,
      set: row ? { document: row.document, at: row.set_at, by: userFullName(reading, row.set_by) } : null
    }
  })
})

/** A period in months, as it holds today. */
export function termMonths(reads: Pick<Reads, 'get'>, term: TermKind): number {
  return termRow(reads, term)?.months ?? usualTerms[term].months
}

function termRow(reads: Pick<Reads, 'get'>, term: TermKind): TermRow | undefined {
  return reads.get<TermRow>('SELECT * FROM custody_term WHERE term = ?', term)
}
