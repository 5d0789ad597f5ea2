// Case entries to row changes.
import { canonicalJson } from '../journal/canonical'
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch } from '../journal/row-change'
import { applyDues } from './dues'
import type { casesEntries } from './entries'
import { applyOpened } from './apply-opened'
import { numberRow, takenNumber } from './numbers'
import {
  caseMeasureTable,
  caseNoticeTable,
  caseRulesTable,
  caseStateTable,
  caseTable,
  caseVerificationTable,
  numberRangeTable
} from './tables'

const yesNo = (is: boolean): string => (is ? 'YES' : 'NO')

type Decisions = Pick<AppliersOf<typeof casesEntries>, 'cases.CaseClosed' | 'cases.StateChanged'>

const applyStates: Decisions = {
  'cases.CaseClosed': ({ seq, at, actor, payload: { caseId, decision } }) => [
    insert(caseStateTable, {
      seq,
      case_id: caseId,
      from_state: 'OPEN',
      to_state: 'COMPLETED',
      on_day: decision.issuedOn,
      decision_number: decision.number,
      decision_day: decision.issuedOn,
      clause: '',
      decided_by: 'HEAD',
      by_agreement: 'NO',
      until_day: null,
      reason: '',
      changed_by: actor,
      changed_at: at
    }),
    patch(
      caseTable,
      { case_id: caseId },
      {
        from: { state: 'OPEN', closed_on: null },
        to: {
          state: 'COMPLETED',
          state_since: decision.issuedOn,
          closed_on: decision.issuedOn,
          closed_decision: decision.number
        }
      }
    )
  ],
  'cases.StateChanged': ({ seq, at, actor, payload }) => {
    const { caseId, before, closed } = payload
    return [
      insert(caseStateTable, {
        seq,
        case_id: caseId,
        from_state: payload.from,
        to_state: payload.to,
        on_day: payload.on,
        decision_number: payload.decision?.number ?? null,
        decision_day: payload.decision?.issuedOn ?? null,
        clause: payload.decision?.clause ?? '',
        decided_by: payload.decidedBy,
        by_agreement: yesNo(payload.byAgreement),
        until_day: payload.until,
        reason: payload.reason,
        changed_by: actor,
        changed_at: at
      }),
      patch(
        caseTable,
        { case_id: caseId },
        {
          from: {
            state: payload.from,
            state_since: before.since,
            by_agreement: yesNo(before.byAgreement),
            stayed_until: before.until,
            closed_on: before.closed?.on ?? null,
            closed_decision: before.closed?.number ?? null
          },
          to: {
            state: payload.to,
            state_since: payload.on,
            by_agreement: yesNo(payload.byAgreement),
            stayed_until: payload.until,
            closed_on: closed?.on ?? null,
            closed_decision: closed?.number ?? null
          }
        }
      ),
      ...applyDues(caseId, payload.dues)
    ]
  }
}

type Numbers = Pick<
  AppliersOf<typeof casesEntries>,
  'cases.NumberRangeAdopted' | 'cases.DecisionNumberSet' | 'cases.CaseRulesSet'
>

const applyNumbers: Numbers = {
  'cases.NumberRangeAdopted': ({ seq, at, actor, payload }) => [
    insert(numberRangeTable, {
      seq,
      range_id: payload.rangeId,
      year: payload.year,
      first: payload.first,
      last: payload.last,
      symbol: payload.symbol,
      starts_on: payload.startsOn,
      ends_on: payload.endsOn,
      letter_number: payload.letter.number,
      letter_day: payload.letter.issuedOn,
      adopted_by: actor,
      adopted_at: at
    })
  ],
  'cases.DecisionNumberSet': (entry) => {
    const { caseId, from, to, numbering, stateSince, searchText, reason, dues } = entry.payload
    return [
      ...takenNumber(caseId, numbering),
      numberRow(entry, { caseId, ...to, numbering, reason }),
      patch(
        caseTable,
        { case_id: caseId },
        {
          from: {
            decision_number: from.number,
            decision_date: from.date,
            number_source: from.source,
            state_since: stateSince.from
          },
          to: {
            decision_number: to.number,
            decision_date: to.date,
            number_source: numbering.source,
            state_since: stateSince.to,
            search_text: searchText
          }
        }
      ),
      ...applyDues(caseId, dues)
    ]
  },
  'cases.CaseRulesSet': ({ at, actor, payload }) => {
    const row = { decided_by: canonicalJson(payload.decidedBy), set_by: actor, set_at: at }
    if (!payload.from) return [insert(caseRulesTable, { rules_id: payload.rulesId, ...row })]
    const from = { decided_by: canonicalJson(payload.from) }
    return [patch(caseRulesTable, { rules_id: payload.rulesId }, { from, to: row })]
  }
}

export const applyCases: AppliersOf<typeof casesEntries> = {
  ...applyStates,
  ...applyNumbers,
  'cases.CaseOpened': applyOpened,
  'cases.OfficerAssigned': ({ payload: { caseId, from, to, on, dues } }) => [
    patch(
      caseTable,
      { case_id: caseId },
      {
        from: { officer_id: from?.userId ?? null, officer_since: from?.since ?? null },
        to: { officer_id: to.userId, officer_since: on }
      }
    ),
    ...applyDues(caseId, dues)
  ],
  'cases.NoticeGiven': ({ seq, payload }) => [
    insert(caseNoticeTable, {
      seq,
      notice_id: payload.noticeId,
      case_id: payload.caseId,
      party_id: payload.partyId,
      way: payload.way,
      done_on: payload.doneOn,
      valid_on: payload.validOn,
      proof: payload.proof
    }),
    ...applyDues(payload.caseId, payload.dues)
  ],
  'cases.MeansVerified': ({ seq, payload }) => [
    insert(caseVerificationTable, {
      seq,
      verification_id: payload.verificationId,
      case_id: payload.caseId,
      party_id: payload.partyId,
      done_on: payload.doneOn,
      result: payload.result,
      minutes: payload.minutes
    }),
    ...applyDues(payload.caseId, payload.dues)
  ],
  'cases.MeasureTaken': ({ seq, payload }) => [
    insert(caseMeasureTable, {
      seq,
      measure_id: payload.measureId,
      case_id: payload.caseId,
      kind: payload.kind,
      words: payload.words,
      decision_number: payload.decision.number,
      decision_day: payload.decision.issuedOn,
      clause: payload.decision.clause,
      debtor_id: payload.partyId,
      target_kind: payload.target.kind,
      asset_id: payload.target.assetId,
      target: payload.target.description,
      from_day: payload.fromDay,
      ended_on: null,
      end_ground: null,
      end_decision: null
    })
  ],
  'cases.MeasureEnded': ({ payload: { measureId, on, ground, decisionNumber } }) => [
    patch(
      caseMeasureTable,
      { measure_id: measureId },
      { from: { ended_on: null }, to: { ended_on: on, end_ground: ground, end_decision: decisionNumber } }
    )
  ],
  'cases.DuesMoved': ({ payload: { caseId, dues } }) => applyDues(caseId, dues)
}
