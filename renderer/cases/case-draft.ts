// The case being opened: what is typed, what is missing, what will be sent. Pure.
import type { InputOf, OutputOf } from '@shared/contract'
import type { IdCard } from '@shared/id-card'

type Input = InputOf<'cases.openCase'>
export type Party = OutputOf<'people.findParties'>['parties'][number]
export type PartyDetails = Extract<Input['creditor'], { details: unknown }>['details']
export type Side = 'creditor' | 'debtor'

/** Somebody the office knows, or somebody to record now. */
export type ChosenParty = { known: Party } | { fresh: PartyDetails; fromCard: boolean }

export interface CaseDraft {
  fileId: string | null
  decisionNumber: string
  decisionDate: string
  title: Input['title']
  creditor: ChosenParty | null
  debtor: ChosenParty | null
  category: Input['obligation']['category']
  content: string
  amountDong: string
}

export type MissingPart =
  'decisionNumber' | 'decisionDate' | 'title' | 'creditor' | 'debtor' | 'content' | 'amount'

type File = OutputOf<'intake.getFile'>

/** An empty case, or one begun from a file: whoever asked stands on the side that the file says. */
export function caseDraftOf(file: File | null): CaseDraft {
  const requester = file ? { known: file.requester } : null
  return {
    fileId: file?.fileId ?? null,
    decisionNumber: '',
    decisionDate: '',
    title: file?.title ?? { number: '', date: '', court: '' },
    creditor: file?.capacity === 'CREDITOR' ? requester : null,
    debtor: file?.capacity === 'DEBTOR' ? requester : null,
    category: 'LOAN',
    content: '',
    amountDong: ''
  }
}

export function missingParts(draft: CaseDraft): MissingPart[] {
  const { title } = draft
  const checks: [MissingPart, boolean][] = [
    ['decisionNumber', draft.decisionNumber.trim() === ''],
    ['decisionDate', draft.decisionDate === ''],
    ['title', title.number.trim() === '' || title.date === '' || title.court.trim() === ''],
    ['creditor', draft.creditor === null],
    ['debtor', draft.debtor === null],
    ['content', draft.content.trim() === ''],
    ['amount', draft.amountDong === '' || draft.amountDong === '0']
  ]
  return checks.filter(([, missing]) => missing).map(([name]) => name)
}

/** The side a scanned card is for: the first that is still open. */
export function openSide({ creditor, debtor }: CaseDraft): Side | null {
  if (!creditor) return 'creditor'
  return debtor ? null : 'debtor'
}

/** Whether the other side is already the person with this number: nobody enforces against himself. */
export function otherSideIs(draft: CaseDraft, side: Side, identityNumber: string): boolean {
  const other = side === 'creditor' ? draft.debtor : draft.creditor
  return other !== null && partyNumber(other) === identityNumber
}

export function partyOfCard({ fullName, identityNumber, birthDate, gender, address }: IdCard): ChosenParty {
  const fresh = {
    kind: 'INDIVIDUAL' as const,
    fullName,
    identityNumber,
    birthDate,
    gender,
    address,
    phone: ''
  }
  return { fresh, fromCard: true }
}

export function partyName(chosen: ChosenParty): string {
  return 'known' in chosen ? chosen.known.fullName : chosen.fresh.fullName
}

export function partyNumber(chosen: ChosenParty): string | null {
  if ('known' in chosen) return chosen.known.number
  return chosen.fresh.kind === 'INDIVIDUAL' ? chosen.fresh.identityNumber : chosen.fresh.organisationCode
}

export function partyAddress(chosen: ChosenParty): string {
  return 'known' in chosen ? chosen.known.address : chosen.fresh.address
}

/** What is sent for a draft that misses nothing; null for one that does. */
export function caseInput(draft: CaseDraft): Input | null {
  const { creditor, debtor } = draft
  if (!creditor || !debtor || missingParts(draft).length > 0) return null
  return {
    fileId: draft.fileId,
    decisionNumber: draft.decisionNumber.trim(),
    decisionDate: draft.decisionDate,
    title: { ...draft.title, number: draft.title.number.trim(), court: draft.title.court.trim() },
    creditor: choiceOf(creditor),
    debtor: choiceOf(debtor),
    obligation: { category: draft.category, content: draft.content.trim(), amountDong: draft.amountDong }
  }
}

function choiceOf(chosen: ChosenParty): Input['creditor'] {
  return 'known' in chosen ? { partyId: chosen.known.partyId } : { details: chosen.fresh }
}
