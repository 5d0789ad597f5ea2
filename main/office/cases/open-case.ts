// Opening a case: one decision with its creditor, its debtor and one obligation in money. The decision's number is
// the province's, so it is typed and never taken here (organisation.md §1).
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import type { Act, Decide } from '../act'
import { watchObligation } from '../funds'
import { chooseParty } from '../people'
import { refuse } from '../refusal'

export const openCase: Decide<'cases.openCase'> = (act, input) => {
  if (input.decisionDate > act.today || input.title.date > act.today) refuse('DATE_IN_FUTURE')
  if (input.fileId) requireRegistered(act, input.fileId)
  const decisionNumber = oneLine(input.decisionNumber)
  const taken = act.get<{ tag: string }>(
    'SELECT tag FROM enforcement_case WHERE decision_number = ? AND decision_date = ?',
    decisionNumber,
    input.decisionDate
  )
  if (taken) refuse('DECISION_NUMBER_TAKEN', { decisionNumber, tag: taken.tag })
  const creditor = chooseParty(act, input.creditor)
  const debtor = chooseParty(act, input.debtor)
  if (creditor.party_id === debtor.party_id) refuse('SAME_PARTY_TWICE', { fullName: creditor.full_name })

  const caseId = act.newId()
  const obligationId = act.newId()
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.case', year)
  const tag = formatTag({ type: 'case', office: act.officeCode, year, number: tagNumber })
  act.append({
    kind: 'cases.CaseOpened',
    subject: `case:${caseId}`,
    payload: {
      caseId,
      tag,
      tagNumber,
      fileId: input.fileId,
      decisionNumber,
      decisionDate: input.decisionDate,
      title: input.title,
      creditor: { partyId: creditor.party_id, fullName: creditor.full_name },
      debtor: { partyId: debtor.party_id, fullName: debtor.full_name },
      obligation: { obligationId, ...input.obligation }
    }
  })
  watchObligation(act, { obligationId, caseId, owedDong: input.obligation.amountDong })
  return { caseId, tag, obligationId, creditorId: creditor.party_id, debtorId: debtor.party_id }
}

/** A case is opened on what has been registered and not answered yet. Refuses FILE_UNKNOWN and FILE_NOT_REGISTERED. */
function requireRegistered(act: Act, fileId: string): void {
  const file = act.get<{ state: string }>('SELECT state FROM intake_file WHERE file_id = ?', fileId)
  if (!file) refuse('FILE_UNKNOWN')
  if (file.state !== 'REGISTERED' && file.state !== 'IN_PROCESS') refuse('FILE_NOT_REGISTERED')
}
