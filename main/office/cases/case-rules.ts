// Who signs which decision here: a setting of the office, as the text of the law in force was not read.
import { decidersUsual, decisionsOfHead, type CaseDecision, type Decider } from '@shared/case-states'
import { oneLine } from '@shared/one-line'
import type { Decide, QueryHandler } from '../act'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

/** Who signs each decision here: the usual, unless the office set it otherwise. */
export function decidersHere(reads: Pick<Reads, 'get'>): Readonly<Record<CaseDecision, Decider>> {
  const row = reads.get<{ decided_by: string }>('SELECT decided_by FROM case_rules LIMIT 1')
  if (!row) return decidersUsual
  return { ...decidersUsual, ...(JSON.parse(row.decided_by) as Partial<Record<CaseDecision, Decider>>) }
}

/** Sets who signs which decision; two of them are always the head's. */
export const setCaseRules: Decide<'cases.setCaseRules'> = (act, { decidedBy, reason }) => {
  const given = decisionsOfHead.find((decision) => decidedBy[decision] !== 'HEAD')
  if (given) refuse('HEAD_ALWAYS', { decision: given })
  const row = act.get<{ rules_id: string }>('SELECT * FROM case_rules LIMIT 1')
  const rulesId = row?.rules_id ?? act.newId()
  act.append({
    kind: 'cases.CaseRulesSet',
    subject: `case-rules:${rulesId}`,
    reason: oneLine(reason),
    payload: { rulesId, decidedBy, from: row ? decidersHere(act) : null }
  })
  return {}
}

export const getCaseRules: QueryHandler<'cases.getCaseRules'> = (reading) => ({
  decidedBy: decidersHere(reading)
})
