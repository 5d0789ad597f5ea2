// Opening a case: one decision with everybody it names and everything it says is owed. Money begins to be watched by
// the ledger; a thing, an act or a prohibition never reaches it.
import type { EntryPayload } from '@domain/entries'
import type { SimpleCase, WholeCase } from '@shared/contract/cases'
import { formatTag } from '@shared/tags'
import type { Act, Decide } from '../act'
import { watchObligation } from '../funds'
import { chooseParty, type PartyRow } from '../people'
import { refuse } from '../refusal'
import { decisionNumber } from './decision-number'
import { dueFrom } from './dues'
import { owedIn, type Sides } from './obligations'

export const openCase: Decide<'cases.openCase'> = (act, input) => {
  const whole = 'obligation' in input ? wholeOf(input) : input
  refuseWrongDays(act, whole)
  if (whole.fileId) requireRegistered(act, whole.fileId)
  const { number, numbering } = decisionNumber(act, whole.number, whole)
  const sides = sidesOf(act, whole)
  const obligations = owedIn(act, whole.obligations, sides)
  const caseId = act.newId()
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
      fileId: whole.fileId,
      decisionNumber: number,
      decisionDate: whole.decisionDate,
      numbering,
      basis: whole.basis,
      title: whole.title,
      titleEffectiveOn: whole.titleEffectiveOn,
      titleForce: whole.titleForce,
      parties: partiesOf(sides),
      obligations,
      dues: firstDues(act, whole.decisionDate, sides)
    }
  })
  for (const { obligationId, amountDong } of obligations) {
    if (amountDong !== null) watchObligation(act, { obligationId, caseId, owedDong: amountDong })
  }
  return {
    caseId,
    tag,
    decisionNumber: number,
    obligationId: obligations[0]?.obligationId ?? '',
    creditorId: sides.creditors[0]?.party_id ?? '',
    debtorId: sides.debtors[0]?.party_id ?? '',
    obligationIds: obligations.map(({ obligationId }) => obligationId)
  }
}

/** Two sides and one sum, told as a whole case. What the short form does not ask is unknown. */
function wholeOf({ decisionNumber: number, creditor, debtor, obligation, ...rest }: SimpleCase): WholeCase {
  return {
    ...rest,
    number: { source: 'TYPED', number },
    basis: null,
    titleEffectiveOn: null,
    titleForce: null,
    creditors: [creditor],
    debtors: [debtor],
    related: [],
    obligations: [
      {
        kind: 'MONEY',
        ...obligation,
        interest: null,
        creditor: 0,
        liability: 'JOINT',
        debtors: [{ debtor: 0, shareDong: null }]
      }
    ]
  }
}

/** No paper is of a day that has not come, and no title is enforced, or has effect, before it was given. */
function refuseWrongDays(act: Act, { decisionDate, title, titleEffectiveOn }: WholeCase): void {
  for (const day of [decisionDate, title.date, titleEffectiveOn ?? '']) {
    if (day > act.today) refuse('DATE_IN_FUTURE')
  }
  if (decisionDate < title.date) refuse('DECISION_BEFORE_TITLE', { given: title.date })
  if (titleEffectiveOn !== null && titleEffectiveOn < title.date) {
    refuse('TITLE_EFFECT_EARLY', { given: title.date })
  }
}

/** Everybody once on his side; who is somebody else's co-owner is no creditor or debtor of the same case. */
function sidesOf(act: Act, { creditors, debtors, related }: WholeCase): Sides {
  const chosen = (choices: WholeCase['creditors']): PartyRow[] => {
    const rows = choices.map((choice) => chooseParty(act, choice))
    refuseTwice(rows)
    return rows
  }
  const sides = { creditors: chosen(creditors), debtors: chosen(debtors), related: chosen(related) }
  const parties = new Set([...sides.creditors, ...sides.debtors].map(({ party_id }) => party_id))
  const both = sides.related.find(({ party_id }) => parties.has(party_id))
  if (both) refuse('SAME_PARTY_TWICE', { fullName: both.full_name })
  return sides
}

function refuseTwice(rows: readonly PartyRow[]): void {
  const seen = new Set<string>()
  for (const { party_id, full_name } of rows) {
    if (seen.has(party_id)) refuse('SAME_PARTY_TWICE', { fullName: full_name })
    seen.add(party_id)
  }
}

function partiesOf(sides: Sides): EntryPayload<'cases.CaseOpened'>['parties'] {
  const inRole = (role: 'CREDITOR' | 'DEBTOR' | 'RELATED', rows: readonly PartyRow[]) =>
    rows.map(({ party_id, full_name }) => ({ role, partyId: party_id, fullName: full_name }))
  return [
    ...inRole('CREDITOR', sides.creditors),
    ...inRole('DEBTOR', sides.debtors),
    ...inRole('RELATED', sides.related)
  ]
}

/** What runs from the day of the decision: an officer is to be named, and every debtor served. */
function firstDues(act: Act, decided: string, { debtors }: Sides): EntryPayload<'cases.CaseOpened'>['dues'] {
  const assign = dueFrom(act, 'ASSIGN_OFFICER', decided)
  const serve = dueFrom(act, 'SERVE_PAPER', decided)
  return [
    ...(assign ? [{ rule: 'ASSIGN_OFFICER', partyId: null, from: null, to: assign }] : []),
    ...(serve
      ? debtors.map(({ party_id }) => ({ rule: 'SERVE_PAPER', partyId: party_id, from: null, to: serve }))
      : [])
  ]
}

/** A case is opened on what has been registered and not answered yet. Refuses FILE_UNKNOWN and FILE_NOT_REGISTERED. */
function requireRegistered(act: Act, fileId: string): void {
  const file = act.get<{ state: string }>('SELECT state FROM intake_file WHERE file_id = ?', fileId)
  if (!file) refuse('FILE_UNKNOWN')
  if (file.state !== 'REGISTERED' && file.state !== 'IN_PROCESS') refuse('FILE_NOT_REGISTERED')
}
