// The means of a debtor were verified. Who has none is verified again: after the longer time where he is in prison for
// two years or more, or nobody knows where he lives (Luật 26/2008 Art 44.2).
import type { Decide } from '../act'
import { oneLine } from '@shared/one-line'
import { refuse } from '../refusal'
import { openCaseRow, partyOfCase, refuseDay, refuseOtherOfficer } from './case-row'
import { duesOfVerification } from './debtor-dues'
import { moveState, workMove } from './move-state'

export const recordVerification: Decide<'cases.recordVerification'> = (act, input) => {
  const { caseId, partyId, doneOn, result } = input
  const row = openCaseRow(act, caseId)
  refuseOtherOfficer(act, row)
  const { fullName, isDebtor } = partyOfCase(act, caseId, partyId)
  if (!isDebtor) refuse('NOT_A_DEBTOR', { fullName })
  refuseDay(act, doneOn, row)
  const about = { caseId, partyId }
  const dues = duesOfVerification(act, about, { doneOn, result })
  const verificationId = act.newId()
  act.append({
    kind: 'cases.MeansVerified',
    subject: `case:${caseId}`,
    payload: {
      ...about,
      verificationId,
      fullName,
      doneOn,
      result,
      minutes: oneLine(input.minutes),
      dues
    }
  })
  const moves = row.state === 'OPEN' || row.state === 'VOLUNTARY_PERIOD'
  if (moves) moveState(act, row, workMove(row, 'VERIFICATION', doneOn))
  return {
    verificationId,
    nextOn: dues.find(({ to }) => to !== null)?.to?.dueOn ?? null,
    state: moves ? 'VERIFICATION' : row.state
  }
}
