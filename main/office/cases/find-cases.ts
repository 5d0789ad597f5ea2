// Lists of cases, found by number or name.
import type { QueryHandler } from '../act'
import { likePattern } from '../people'
import { summaries, summaryOf, type SummaryRow } from './summary'

const listMax = 200

export const listCases: QueryHandler<'cases.listCases'> = (reading, { text }) => ({
  cases: reading
    .all<SummaryRow>(
      `${summaries} WHERE enforcement_case.search_text LIKE ? ESCAPE '\\' ORDER BY enforcement_case.seq DESC LIMIT ?`,
      likePattern(text ?? ''),
      listMax
    )
    .map(summaryOf)
})
