// Giving a decision its number later: the paper's in the place of a provisional one, or a mistyped one mended. What it
// bore before is kept; a number taken from a range stays, because the range would have a hole.
import { searchTextOf } from '@domain/cases/apply-opened'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../act'
import { refuse } from '../refusal'
import { caseRow, type CaseRow } from './case-row'
import { decisionNumber } from './decision-number'
import { duesOfDecision } from './dues'

export const setDecisionNumber: Decide<'cases.setDecisionNumber'> = (act, input) => {
  const { caseId, decisionDate } = input
  const row = caseRow(act, caseId)
  if (row.number_source === 'RANGE') refuse('NUMBER_FROM_RANGE', { number: row.decision_number })
  // A number that papers bear already is mended by who leads; a provisional one waits for whoever has the paper.
  if (row.number_source === 'TYPED' && !act.caller.permissions.has('cases.numbers'))
    refuse('HEAD_MENDS_NUMBER')
  if (decisionDate > act.today) refuse('DATE_IN_FUTURE')
  if (decisionDate < row.title_date) refuse('DECISION_BEFORE_TITLE', { given: row.title_date })
  const firstAct = firstActOf(act, caseId)
  if (firstAct !== null && decisionDate > firstAct) refuse('DECISION_AFTER_ACTS', { day: firstAct })
  const given = decisionNumber(act, input.number, { decisionDate, ownId: caseId })
  if (given.number === row.decision_number && decisionDate === row.decision_date) refuse('NUMBER_UNCHANGED')
  const reason = oneLine(input.reason)
  act.append({
    kind: 'cases.DecisionNumberSet',
    subject: `case:${caseId}`,
    reason,
    payload: {
      caseId,
      from: { number: row.decision_number, date: row.decision_date, source: row.number_source },
      to: { number: given.number, date: decisionDate },
      numbering: given.numbering,
      stateSince: { from: row.state_since, to: stateSince(row, firstAct, decisionDate) },
      searchText: searchTextOf(given.number, namesOf(act, caseId), row.title_number),
      reason,
      dues: duesOfDecision(act, caseId, { from: row.decision_date, to: decisionDate })
    }
  })
  return { decisionNumber: given.number }
}

/** The first day on which anything was done under the decision, if anything was. */
function firstActOf(act: Act, caseId: string): string | null {
  const row = act.get<{ day: string | null }>(
    `SELECT min(on_day) AS day FROM (SELECT on_day FROM case_state WHERE case_id = ?
      UNION ALL SELECT done_on FROM case_notice WHERE case_id = ?
      UNION ALL SELECT done_on FROM case_verification WHERE case_id = ?
      UNION ALL SELECT decision_day FROM case_measure WHERE case_id = ?)`,
    caseId,
    caseId,
    caseId,
    caseId
  )
  return row?.day ?? null
}

/** A case that nothing was done in stands open since its decision, on whatever day that is. */
function stateSince(row: CaseRow, firstAct: string | null, decisionDate: string): string {
  return firstAct === null && row.state_since === row.decision_date ? decisionDate : row.state_since
}

function namesOf(act: Act, caseId: string): string[] {
  return act
    .all<{ full_name: string }>(
      `SELECT full_name FROM case_party JOIN party ON party.party_id = case_party.party_id
      WHERE case_id = ? ORDER BY position`,
      caseId
    )
    .map(({ full_name }) => full_name)
}
