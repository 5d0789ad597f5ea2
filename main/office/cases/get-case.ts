// One case whole: who, what is owed, which numbers it bore, its days, states and measures.
import type {
  caseMeasureTable,
  caseNoticeTable,
  caseNumberTable,
  caseStateTable,
  caseVerificationTable,
  obligationDebtorTable,
  obligationTable
} from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import { isEnforceable } from '@shared/case-states'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler, Reading } from '../act'
import { userFullName } from '../identity'
import { partyView, type PartyRow } from '../people'
import { refuse } from '../refusal'
import { dueRows, dueView } from './dues'
import { summaries, summaryOf, type SummaryRow } from './summary'

type Page = OutputOf<'cases.getCase'>

export const getCase: QueryHandler<'cases.getCase'> = (reading, by) => {
  const where = 'caseId' in by ? 'enforcement_case.case_id = ?' : 'enforcement_case.tag = ?'
  const row = reading.get<SummaryRow>(`${summaries} WHERE ${where}`, 'caseId' in by ? by.caseId : by.tag)
  if (!row) refuse('CASE_UNKNOWN')
  const caseId = row.case_id
  return {
    ...summaryOf(row),
    fileId: row.file_id,
    numberSource: row.number_source as Page['numberSource'],
    numbers: numbersOf(reading, caseId),
    basis: row.basis as Page['basis'],
    title: { number: row.title_number, date: row.title_date, court: row.title_court },
    titleEffectiveOn: row.title_effective_on,
    titleForce: row.title_force as Page['titleForce'],
    enforceable: isEnforceable(row.state, row.by_agreement === 'YES'),
    stateSince: row.state_since,
    officer:
      row.officer_id === null || row.officer_since === null
        ? null
        : {
            userId: row.officer_id,
            fullName: userFullName(reading, row.officer_id),
            since: row.officer_since
          },
    parties: partiesOf(reading, caseId),
    obligations: obligationsOf(reading, caseId),
    dues: dueRows(reading, caseId).map(dueView),
    notices: noticesOf(reading, caseId),
    verifications: verificationsOf(reading, caseId),
    states: statesOf(reading, caseId),
    measures: measuresOf(reading, caseId)
  }
}

function partiesOf(reading: Reading, caseId: string): Page['parties'] {
  return reading
    .all<PartyRow & { role: Page['parties'][number]['role'] }>(
      `SELECT party.*, role FROM case_party JOIN party ON party.party_id = case_party.party_id
      WHERE case_id = ? ORDER BY position`,
      caseId
    )
    .map((party) => ({ ...partyView(party), role: party.role }))
}

function numbersOf(reading: Reading, caseId: string): Page['numbers'] {
  return reading
    .all<RowIn<typeof caseNumberTable>>('SELECT * FROM case_number WHERE case_id = ? ORDER BY seq', caseId)
    .map((row) => ({
      number: row.number,
      decisionDate: row.decision_date,
      source: row.source as Page['numberSource'],
      reason: row.reason,
      setBy: userFullName(reading, row.set_by),
      setAt: row.set_at
    }))
}

function obligationsOf(reading: Reading, caseId: string): Page['obligations'] {
  const owing = reading.allMoney<RowIn<typeof obligationDebtorTable>>(
    `SELECT obligation_debtor.* FROM obligation JOIN obligation_debtor USING (obligation_id)
    WHERE case_id = ? ORDER BY obligation_debtor.position`,
    caseId
  )
  return reading
    .allMoney<RowIn<typeof obligationTable>>(
      'SELECT * FROM obligation WHERE case_id = ? ORDER BY position',
      caseId
    )
    .map((row) => ({
      obligationId: row.obligation_id,
      kind: row.kind as Page['obligations'][number]['kind'],
      category: row.category as Page['obligations'][number]['category'],
      content: row.content,
      amountDong: row.amount_dong?.toString() ?? null,
      creditorId: row.creditor_id,
      liability: row.liability as Page['obligations'][number]['liability'],
      debtors: owing
        .filter(({ obligation_id }) => obligation_id === row.obligation_id)
        .map(({ party_id, share_dong }) => ({
          partyId: party_id,
          shareDong: share_dong?.toString() ?? null
        })),
      interest: row.interest === null ? null : (JSON.parse(row.interest) as never)
    }))
}

function noticesOf(reading: Reading, caseId: string): Page['notices'] {
  return reading
    .all<RowIn<typeof caseNoticeTable>>('SELECT * FROM case_notice WHERE case_id = ? ORDER BY seq', caseId)
    .map((row) => ({
      noticeId: row.notice_id,
      partyId: row.party_id,
      way: row.way as Page['notices'][number]['way'],
      doneOn: row.done_on,
      validOn: row.valid_on,
      proof: row.proof
    }))
}

function verificationsOf(reading: Reading, caseId: string): Page['verifications'] {
  return reading
    .all<RowIn<typeof caseVerificationTable>>(
      'SELECT * FROM case_verification WHERE case_id = ? ORDER BY seq',
      caseId
    )
    .map((row) => ({
      verificationId: row.verification_id,
      partyId: row.party_id,
      doneOn: row.done_on,
      result: row.result as Page['verifications'][number]['result'],
      minutes: row.minutes
    }))
}

function statesOf(reading: Reading, caseId: string): Page['states'] {
  return reading
    .all<RowIn<typeof caseStateTable>>('SELECT * FROM case_state WHERE case_id = ? ORDER BY seq', caseId)
    .map((row) => ({
      from: row.from_state as Page['state'],
      to: row.to_state as Page['state'],
      on: row.on_day,
      decision:
        row.decision_number === null || row.decision_day === null
          ? null
          : { number: row.decision_number, issuedOn: row.decision_day, clause: row.clause },
      decidedBy: row.decided_by as 'HEAD' | 'OFFICER',
      byAgreement: row.by_agreement === 'YES',
      until: row.until_day,
      reason: row.reason,
      changedBy: userFullName(reading, row.changed_by),
      changedAt: row.changed_at
    }))
}

function measuresOf(reading: Reading, caseId: string): Page['measures'] {
  return reading
    .all<RowIn<typeof caseMeasureTable>>('SELECT * FROM case_measure WHERE case_id = ? ORDER BY seq', caseId)
    .map((row) => ({
      measureId: row.measure_id,
      kind: row.kind as Page['measures'][number]['kind'],
      words: row.words,
      decision: { number: row.decision_number, issuedOn: row.decision_day, clause: row.clause },
      debtorId: row.debtor_id,
      target: {
        kind: row.target_kind as Page['measures'][number]['target']['kind'],
        assetId: row.asset_id,
        description: row.target
      },
      fromDay: row.from_day,
      ended:
        row.ended_on === null
          ? null
          : { on: row.ended_on, ground: row.end_ground ?? '', decisionNumber: row.end_decision ?? '' }
    }))
}
