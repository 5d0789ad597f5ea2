// A paper of the case was brought to somebody's notice: the voluntary period of a debtor runs from the day it is valid
// (NĐ 152/2026 Art 15-17; Luật 26/2008 Art 45), and the verification of his means from the end of that.
import type { DueChange } from '@domain/cases/dues'
import { validSameDay } from '@shared/case-notices'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../act'
import { refuse } from '../refusal'
import { openCaseRow, partyOfCase, refuseDay, refuseOtherOfficer } from './case-row'
import { duesOfService, firstServedOn, lastVerification, type Debtor } from './debtor-dues'
import { dueChange } from './dues'
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

/**
 * The first service of a debtor begins his period; a later notice is only a paper more, whatever it is of. One that is
 * entered late but was valid earlier is the first service after all, while the period still stands.
 */
function duesOfDebtor(act: Act, about: Debtor, validOn: string): DueChange[] {
  const served = dueChange(act, { ...about, rule: 'SERVE_PAPER' }, null)
  if (lastVerification(act, about)) return served
  const first = firstServedOn(act, about)
  const begins = first === null || (validOn < first && voluntaryStands(act, about))
  return begins ? [...served, ...duesOfService(act, about, validOn)] : served
}

function voluntaryStands(act: Act, about: Debtor): boolean {
  return dueChange(act, { ...about, rule: 'VOLUNTARY_PERIOD' }, null).length > 0
}
