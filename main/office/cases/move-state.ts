// One change of a case's state, checked and written: the table says what may follow, the law who decides, the paper
// when. Whoever moves a case on by something else he does (a notice, a measure) writes it here too.
import type { EntryPayload } from '@domain/entries'
import {
  decisionOf,
  decisionsOfHead,
  isEnded,
  mayFollow,
  type CaseDecision,
  type CaseState,
  type Decider
} from '@shared/case-states'
import { oneLine } from '@shared/one-line'
import type { Act } from '../act'
import { calendarIn, packOn, reckon, ruleIn } from '../deadlines'
import { refuse } from '../refusal'
import { decidersHere } from './case-rules'
import { leads, refuseDay, refuseOtherOfficer, type CaseRow } from './case-row'
import { duesReopened } from './debtor-dues'
import { dueChange, dueFrom, duesCleared } from './dues'

type Changed = EntryPayload<'cases.StateChanged'>

interface StateMove {
  to: CaseState
  on: string
  decision: Changed['decision']
  byAgreement: boolean
  until: string | null
  reason: string
}

/**
 * A move by the work itself, without a decision, on the day of that work; on the day of the present state, where the
 * case was resumed after it.
 */
export function workMove({ state_since: since }: CaseRow, to: CaseState, day: string): StateMove {
  return { to, on: day > since ? day : since, decision: null, byAgreement: false, until: null, reason: '' }
}

/** Checks and writes a change of state. */
export function moveState(act: Act, row: CaseRow, move: StateMove): void {
  const { state: from } = row
  const { to } = move
  if (!mayFollow(from, to)) {
    if (isEnded(from)) refuse('CASE_CLOSED', { on: row.closed_on ?? '' })
    refuse('STATE_NOT_NEXT', { now: from, next: to })
  }
  const kind = decisionOf(from, to)
  const decidedBy = kind === null ? 'OFFICER' : deciderOf(act, kind)
  if (decidedBy === 'HEAD' && !leads(act)) refuse('HEAD_DECIDES', { decision: kind ?? '' })
  refuseOtherOfficer(act, row)
  if (kind !== null && move.decision === null) refuse('DECISION_MISSING', { decision: kind })
  const on = move.decision?.issuedOn ?? move.on
  refuseDay(act, on, row)
  if (on < row.state_since) refuse('DATE_BEFORE_STATE', { since: row.state_since })
  refuseWrongDetails(row, move, on)
  refuseTooSoon(act, row, { to, on })
  if (kind === 'REOPEN' && move.reason.trim() === '') refuse('REASON_REQUIRED')
  act.append({
    kind: 'cases.StateChanged',
    subject: `case:${row.case_id}`,
    ...(move.reason.trim() === '' ? {} : { reason: oneLine(move.reason) }),
    payload: changed(act, row, { ...move, on, decidedBy })
  })
}

function deciderOf(act: Act, kind: CaseDecision): Decider {
  return decisionsOfHead.includes(kind) ? 'HEAD' : decidersHere(act)[kind]
}

function changed(act: Act, row: CaseRow, move: StateMove & { decidedBy: Decider }): Changed {
  const { to, on, decision } = move
  const given = decision && {
    ...decision,
    number: oneLine(decision.number),
    clause: oneLine(decision.clause)
  }
  return {
    caseId: row.case_id,
    from: row.state,
    to,
    on,
    decision: given,
    decidedBy: move.decidedBy,
    byAgreement: move.byAgreement,
    until: move.until,
    reason: oneLine(move.reason),
    before: {
      since: row.state_since,
      byAgreement: row.by_agreement === 'YES',
      until: row.stayed_until,
      closed:
        row.closed_on === null || row.closed_decision === null
          ? null
          : { number: row.closed_decision, on: row.closed_on }
    },
    closed: isEnded(to) && given ? { number: given.number, on } : null,
    dues: duesAfter(act, row, { to, on })
  }
}

/**
 * An end leaves nothing due, and its undoing what the acts leave running; a stay for want of means has a time of its
 * own. The days of a debtor end by what is done about him, never by a move of the whole case.
 */
function duesAfter(act: Act, row: CaseRow, { to, on }: { to: CaseState; on: string }): Changed['dues'] {
  const caseId = row.case_id
  if (isEnded(to)) return duesCleared(act, caseId)
  if (isEnded(row.state)) return duesReopened(act, row)
  const back = to === 'NOT_YET_ENFORCEABLE' ? dueFrom(act, 'SEND_REQUEST_BACK', on) : null
  return dueChange(act, { caseId, rule: 'SEND_REQUEST_BACK', partyId: null }, back)
}

/** Only a postponement is agreed on, and only what stands still has an end to it. */
function refuseWrongDetails({ basis }: CaseRow, { to, byAgreement, until }: StateMove, on: string): void {
  const isStay = to === 'POSTPONED' || to === 'SUSPENDED'
  if ((byAgreement && to !== 'POSTPONED') || (until !== null && !isStay)) refuse('STATE_DETAIL_WRONG')
  if (until !== null && until < on) refuse('STAY_ENDS_EARLY', { on })
  if (to === 'SEPARATE_WATCH' && basis === 'ON_REQUEST') refuse('BASIS_WRONG', { to, basis })
  if (to === 'RETURNED_REQUEST' && basis === 'EX_OFFICIO') refuse('BASIS_WRONG', { to, basis })
}

/**
 * Sent back, or watched apart, only after the time without means has run (NĐ 152/2026 Art 22). Where the pack of that
 * day has no such time, nothing is counted.
 */
function refuseTooSoon(act: Act, row: CaseRow, { to, on }: { to: CaseState; on: string }): void {
  if (row.state !== 'NOT_YET_ENFORCEABLE') return
  if (to !== 'RETURNED_REQUEST' && to !== 'SEPARATE_WATCH') return
  const rule = ruleIn(packOn(act, row.state_since), 'SEND_REQUEST_BACK')
  if (!rule) return
  const { due } = reckon(row.state_since, rule, calendarIn(act))
  if (on < due) refuse('STAY_TOO_SHORT', { until: due })
}
