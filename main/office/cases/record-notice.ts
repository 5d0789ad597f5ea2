// A paper of the case was brought to somebody's notice: the voluntary period of a debtor runs from the day it is valid
// (NĐ 152/2026 Art 15-17; Luật 26/2008 Art 45), and the verification of his means from the end of that.
import type { DueChange } from '@domain/cases/dues'
import { validSameDay } from '@shared/case-notices'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../act'
import { refuse } from '../refusal'
import { openCaseRow, partyOfCase, refuseDay, refuseOtherOfficer } from './case-row'
import { dueChange, dueFrom } from './dues'
import { moveState, workMove } from './move-state'

export const recordNotice: Decide<'cases.recordNotice'> = (act, input) => {
  const { caseId, partyId, way, doneOn } = input
  const row = openCaseRow(act, caseId)
  refuseOtherOfficer(act, row)
  const { fullName, isDebtor } = partyOfCase(act, caseId, partyId)
  refuseDay(act, doneOn, row)
  const validOn = validDay(act, input)
  const dues = isDebtor ? duesOfDebtor(act, { caseId, partyId }, validOn) : []
  const noticeId = act.newId()
  act.append({
    kind: 'cases.NoticeGiven',
    subject: `case:${caseId}`,
    payload: { caseId, noticeId, partyId, fullName, way, doneOn, validOn, proof: oneLine(input.proof), dues }
  })
  const moves = isDebtor && row.state === 'OPEN'
  if (moves) moveState(act, row, workMove(row, 'VOLUNTARY_PERIOD', validOn))
  const voluntary = dues.find(({ rule }) => rule === 'VOLUNTARY_PERIOD')
  return {
    noticeId,
    validOn,
    voluntaryUntil: voluntary?.to?.dueOn ?? null,
    state: moves ? 'VOLUNTARY_PERIOD' : row.state
  }
}

/** By the decree for the ways it names; for the others the day that the proof says. */
function validDay(
  act: Act,
  { way, doneOn, validOn }: { way: (typeof validSameDay)[number]; doneOn: string; validOn: string | null }
): string {
  if (validSameDay.includes(way)) {
    if (validOn !== null && validOn !== doneOn) refuse('NOTICE_DAY_FIXED', { day: doneOn })
    return doneOn
  }
  if (validOn === null) return refuse('NOTICE_DAY_MISSING')
  if (validOn > act.today) refuse('DATE_IN_FUTURE')
  if (validOn < doneOn) refuse('NOTICE_VALID_EARLY', { day: doneOn })
  return validOn
}

/** Of one whose means were verified already, nothing begins again: a later notice is only a paper more. */
function duesOfDebtor(act: Act, about: { caseId: string; partyId: string }, validOn: string): DueChange[] {
  const served = dueChange(act, { ...about, rule: 'SERVE_PAPER' }, null)
  const isVerified = act.get(
    'SELECT 1 FROM case_verification WHERE case_id = ? AND party_id = ?',
    about.caseId,
    about.partyId
  )
  if (isVerified) return served
  const voluntary = dueFrom(act, 'VOLUNTARY_PERIOD', validOn)
  const verify = voluntary ? dueFrom(act, 'VERIFY_MEANS', voluntary.dueOn) : null
  return [
    ...served,
    ...dueChange(act, { ...about, rule: 'VOLUNTARY_PERIOD' }, voluntary),
    ...dueChange(act, { ...about, rule: 'VERIFY_MEANS' }, verify)
  ]
}
