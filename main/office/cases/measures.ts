// Measures of security and coercion, entered from the officer's decision, and their ends.
import { measureGroup } from '@shared/case-measures'
import { isRunning, mayFollow } from '@shared/case-states'
import { oneLine } from '@shared/one-line'
import type { Decide } from '../act'
import { thingOfCase } from '../custody'
import { refuse } from '../refusal'
import { caseRow, openCaseRow, partyOfCase, refuseDay, refuseOtherOfficer } from './case-row'
import { moveState, workMove } from './move-state'

export const recordMeasure: Decide<'cases.recordMeasure'> = (act, input) => {
  const { caseId, kind, decision, debtorId, target, fromDay } = input
  const row = openCaseRow(act, caseId)
  refuseOtherOfficer(act, row)
  const { fullName, isDebtor } = partyOfCase(act, caseId, debtorId)
  if (!isDebtor) refuse('NOT_A_DEBTOR', { fullName })
  if (kind === 'OTHER' && input.words.trim() === '') refuse('MEASURE_WORDS_MISSING')
  refuseDay(act, decision.issuedOn, row)
  if (fromDay > act.today) refuse('DATE_IN_FUTURE')
  if (fromDay < decision.issuedOn) refuse('MEASURE_STARTS_EARLY', { day: decision.issuedOn })
  if (target.assetId !== null && !thingOfCase(act, caseId, target.assetId)) refuse('ASSET_NOT_OF_CASE')
  const measureId = act.newId()
  act.append({
    kind: 'cases.MeasureTaken',
    subject: `case:${caseId}`,
    payload: {
      caseId,
      measureId,
      kind,
      words: oneLine(input.words),
      decision: { ...decision, number: oneLine(decision.number), clause: oneLine(decision.clause) },
      partyId: debtorId,
      fullName,
      target: { ...target, description: oneLine(target.description) },
      fromDay
    }
  })
  // Coercion is the work of the case from then on; a measure of security may be taken at any time beside it.
  const moves = measureGroup(kind) === 'COERCION' && isRunning(row.state) && mayFollow(row.state, 'MEASURES')
  if (moves) moveState(act, row, workMove(row, 'MEASURES', fromDay))
  return { measureId, state: moves ? 'MEASURES' : row.state }
}

/** A measure may have to end after its case has: what was blocked is set free whenever the law says so. */
export const endMeasure: Decide<'cases.endMeasure'> = (act, { measureId, on, ground, decisionNumber }) => {
  const measure =
    act.get<{ case_id: string; kind: string; from_day: string; ended_on: string | null }>(
      'SELECT case_id, kind, from_day, ended_on FROM case_measure WHERE measure_id = ?',
      measureId
    ) ?? refuse('MEASURE_UNKNOWN')
  const row = caseRow(act, measure.case_id)
  refuseOtherOfficer(act, row)
  if (measure.ended_on !== null) refuse('MEASURE_ENDED', { on: measure.ended_on })
  if (on > act.today) refuse('DATE_IN_FUTURE')
  if (on < measure.from_day) refuse('MEASURE_ENDS_EARLY', { day: measure.from_day })
  act.append({
    kind: 'cases.MeasureEnded',
    subject: `case:${measure.case_id}`,
    payload: {
      caseId: measure.case_id,
      measureId,
      kind: measure.kind as never,
      on,
      ground: oneLine(ground),
      decisionNumber: oneLine(decisionNumber)
    }
  })
  return {}
}
