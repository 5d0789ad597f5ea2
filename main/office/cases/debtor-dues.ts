// The days that run against one debtor: served by when, how long he may pay of himself, when his means are looked at.
// Each ends by an act about him alone, or with the case; what becomes of another debtor leaves them as they are.
import type { DueChange } from '@domain/cases/dues'
import type { EntryPayload } from '@domain/entries'
import type { Reads } from '../database/read'
import type { CaseRow } from './case-row'
import { dueChange, dueFrom } from './dues'

type Reading = Pick<Reads, 'all' | 'get'>
type Result = EntryPayload<'cases.MeansVerified'>['result']

export interface Debtor {
  caseId: string
  partyId: string
}

/** From the day he is served: his voluntary period, and from the end of that the verification of his means. */
export function duesOfService(reads: Reading, about: Debtor, validOn: string): DueChange[] {
  const voluntary = dueFrom(reads, 'VOLUNTARY_PERIOD', validOn)
  const verify = voluntary ? dueFrom(reads, 'VERIFY_MEANS', voluntary.dueOn) : null
  return [
    ...dueChange(reads, { ...about, rule: 'VOLUNTARY_PERIOD' }, voluntary),
    ...dueChange(reads, { ...about, rule: 'VERIFY_MEANS' }, verify)
  ]
}

/** From the day his means are known: his voluntary period is over, and who has none is looked at again. */
export function duesOfVerification(
  reads: Reading,
  about: Debtor,
  { doneOn, result }: { doneOn: string; result: Result }
): DueChange[] {
  const near = result === 'NO_MEANS' ? dueFrom(reads, 'VERIFY_AGAIN', doneOn) : null
  const far = result === 'NO_MEANS_FAR' ? dueFrom(reads, 'VERIFY_AGAIN_FAR', doneOn) : null
  return [
    ...dueChange(reads, { ...about, rule: 'VOLUNTARY_PERIOD' }, null),
    ...dueChange(reads, { ...about, rule: 'VERIFY_MEANS' }, null),
    ...dueChange(reads, { ...about, rule: 'VERIFY_AGAIN' }, near),
    ...dueChange(reads, { ...about, rule: 'VERIFY_AGAIN_FAR' }, far)
  ]
}

/** The first day on which a debtor was served, or null before it. */
export function firstServedOn(reads: Reading, { caseId, partyId }: Debtor): string | null {
  const row = reads.get<{ day: string | null }>(
    'SELECT min(valid_on) AS day FROM case_notice WHERE case_id = ? AND party_id = ?',
    caseId,
    partyId
  )
  return row?.day ?? null
}

/** What his means were found to be, the last time that they were looked at. */
export function lastVerification(
  reads: Reading,
  { caseId, partyId }: Debtor
): { doneOn: string; result: Result } | null {
  const row = reads.get<{ done_on: string; result: Result }>(
    'SELECT done_on, result FROM case_verification WHERE case_id = ? AND party_id = ? ORDER BY seq DESC LIMIT 1',
    caseId,
    partyId
  )
  return row ? { doneOn: row.done_on, result: row.result } : null
}

/** An end took every day away; a case that goes on again has those that its acts leave running, from their own days. */
export function duesReopened(reads: Reading, row: CaseRow): DueChange[] {
  const { case_id: caseId, decision_date: decided } = row
  const assign =
    row.officer_id === null
      ? dueChange(
          reads,
          { caseId, rule: 'ASSIGN_OFFICER', partyId: null },
          dueFrom(reads, 'ASSIGN_OFFICER', decided)
        )
      : []
  const debtors = reads.all<{ party_id: string }>(
    "SELECT party_id FROM case_party WHERE case_id = ? AND role = 'DEBTOR' ORDER BY position",
    caseId
  )
  return [
    ...assign,
    ...debtors.flatMap(({ party_id: partyId }) => runningAgain(reads, { caseId, partyId }, decided))
  ]
}

function runningAgain(reads: Reading, about: Debtor, decided: string): DueChange[] {
  const served = firstServedOn(reads, about)
  const verified = lastVerification(reads, about)
  const serve =
    served === null
      ? dueChange(reads, { ...about, rule: 'SERVE_PAPER' }, dueFrom(reads, 'SERVE_PAPER', decided))
      : []
  if (verified) return [...serve, ...duesOfVerification(reads, about, verified)]
  return served === null ? serve : duesOfService(reads, about, served)
}
