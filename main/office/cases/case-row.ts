// A case's row, and the two questions that every act on a case asks first: does it stand open, and is it his.
import type { caseTable } from '@domain/cases/tables'
import type { RowIn } from '@domain/journal/table'
import { isEnded, type CaseState } from '@shared/case-states'
import type { Act } from '../act'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export type CaseRow = Omit<RowIn<typeof caseTable>, 'state'> & { state: CaseState }

/** A case by id. Refuses CASE_UNKNOWN. */
export function caseRow(reads: Pick<Reads, 'get'>, caseId: string): CaseRow {
  return (
    reads.get<CaseRow>('SELECT * FROM enforcement_case WHERE case_id = ?', caseId) ?? refuse('CASE_UNKNOWN')
  )
}

/** A case that is not over. Refuses CASE_CLOSED with the day. */
export function openCaseRow(reads: Pick<Reads, 'get'>, caseId: string): CaseRow {
  const row = caseRow(reads, caseId)
  if (isEnded(row.state)) refuse('CASE_CLOSED', { on: row.closed_on ?? '' })
  return row
}

/** True for who leads: he may do in a case what its officer may. */
export function leads({ caller }: Pick<Act, 'caller'>): boolean {
  return caller.permissions.has('cases.close')
}

/**
 * Refuses who does not have the case in hand: an officer works on his own cases only, and on none that nobody was given
 * (organisation.md §2).
 */
export function refuseOtherOfficer(act: Act, { officer_id: officerId }: CaseRow): void {
  if (leads(act) || officerId === act.caller.userId) return
  if (officerId === null) refuse('OFFICER_MISSING')
  refuse('NOT_CASE_OFFICER')
}

/** Refuses a day that has not come, or one before the decision itself. */
export function refuseDay(act: Act, day: string, { decision_date: decided }: CaseRow): void {
  if (day > act.today) refuse('DATE_IN_FUTURE')
  if (day < decided) refuse('DATE_BEFORE_CASE', { decided })
}

/** Somebody of the case, and whether he owes. Refuses PARTY_NOT_IN_CASE. */
export function partyOfCase(
  reads: Pick<Reads, 'all'>,
  caseId: string,
  partyId: string
): { fullName: string; isDebtor: boolean } {
  const rows = reads.all<{ full_name: string; role: string }>(
    `SELECT full_name, role FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_id = ? AND case_party.party_id = ?`,
    caseId,
    partyId
  )
  const [first] = rows
  if (!first) return refuse('PARTY_NOT_IN_CASE')
  return { fullName: first.full_name, isDebtor: rows.some(({ role }) => role === 'DEBTOR') }
}
