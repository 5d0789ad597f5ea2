// The case being opened: what is typed, what is missing, what will be sent. Pure. Two sides and one sum need nothing
// more than themselves; whoever is added later is asked about only then.
import type { WholeCase } from '@shared/contract/cases'
import type { OutputOf } from '@shared/contract'
import type { IdCard } from '@shared/id-card'
import { obligationInput, obligationLacks, type ObligationDraft } from './obligation-draft'

export type Party = OutputOf<'people.findParties'>['parties'][number]
type Choice = WholeCase['creditors'][number]
export type PartyDetails = Extract<Choice, { details: unknown }>['details']
export type Side = 'creditors' | 'debtors' | 'related'

/** Somebody the office knows, or somebody to record now. */
export type ChosenParty = { known: Party } | { fresh: PartyDetails; fromCard: boolean }

/** A place on a side, with a key of its own, so that what is owed keeps its people when one is taken out. */
export interface Slot {
  key: number
  chosen: ChosenParty | null
}

export type NumberSource = WholeCase['number']['source']

export interface CaseDraft {
  fileId: string | null
  numberSource: NumberSource
  decisionNumber: string
  decisionDate: string
  basis: WholeCase['basis']
  title: WholeCase['title']
  titleEffectiveOn: string
  titleForce: WholeCase['titleForce']
  creditors: Slot[]
  debtors: Slot[]
  related: Slot[]
  obligations: ObligationDraft[]
  nextKey: number
}

export type Change = (next: Partial<CaseDraft>) => void
/** What every part of the form is given. */
export interface FieldsProps {
  draft: CaseDraft
  change: Change
}

type MissingPart =
  | 'decisionNumber'
  | 'decisionDate'
  | 'title'
  | 'creditor'
  | 'debtor'
  | 'content'
  | 'amount'
  | 'shares'
  | 'interest'
  | 'idle'

type File = OutputOf<'intake.getFile'>

const firstKey = 1

/** An empty case, or one begun from a file: whoever asked stands on the side that the file says. */
export function caseDraftOf(file: File | null): CaseDraft {
  const requester = file ? { known: file.requester } : null
  return {
    fileId: file?.fileId ?? null,
    numberSource: 'TYPED',
    decisionNumber: '',
    decisionDate: '',
    basis: file ? 'ON_REQUEST' : null,
    title: file?.title ?? { number: '', date: '', court: '' },
    titleEffectiveOn: '',
    titleForce: null,
    creditors: [{ key: firstKey, chosen: file?.capacity === 'CREDITOR' ? requester : null }],
    debtors: [{ key: firstKey + 1, chosen: file?.capacity === 'DEBTOR' ? requester : null }],
    related: [],
    obligations: [emptyObligation(firstKey + 2)],
    nextKey: firstKey + 3
  }
}

export function emptyObligation(key: number): ObligationDraft {
  return {
    key,
    what: 'LOAN',
    content: '',
    amountDong: '',
    creditorKey: null,
    debtorKeys: null,
    liability: 'JOINT',
    shares: {},
    interest: null
  }
}

/** With one more place on a side, still open. */
export function withSlot(draft: CaseDraft, side: Side): Partial<CaseDraft> {
  return {
    [side]: [...draft[side], { key: draft.nextKey, chosen: null }],
    nextKey: draft.nextKey + 1
  }
}

/** Without a place; what was owed by or to it is owed by or to the others. */
export function withoutSlot(draft: CaseDraft, side: Side, key: number): Partial<CaseDraft> {
  return {
    [side]: draft[side].filter((slot) => slot.key !== key),
    obligations: draft.obligations.map((owed) => ({
      ...owed,
      creditorKey: owed.creditorKey === key ? null : owed.creditorKey,
      debtorKeys: keysWithout(owed.debtorKeys, key)
    }))
  }
}

function keysWithout(keys: readonly number[] | null, key: number): number[] | null {
  const left = keys?.filter((each) => each !== key) ?? []
  return left.length === 0 ? null : left
}

export function withChosen(
  draft: CaseDraft,
  { side, key }: { side: Side; key: number },
  chosen: ChosenParty | null
): Partial<CaseDraft> {
  return { [side]: draft[side].map((slot) => (slot.key === key ? { key, chosen } : slot)) }
}

export function missingParts(draft: CaseDraft): MissingPart[] {
  const { title } = draft
  const lacks = draft.obligations.flatMap((owed) => obligationLacks(owed, draft.debtors))
  const has = (part: MissingPart): boolean => (lacks as readonly MissingPart[]).includes(part)
  const checks: [MissingPart, boolean][] = [
    ['decisionNumber', draft.numberSource === 'TYPED' && draft.decisionNumber.trim() === ''],
    ['decisionDate', draft.decisionDate === ''],
    ['title', title.number.trim() === '' || title.date === '' || title.court.trim() === ''],
    ['creditor', draft.creditors.some(({ chosen }) => chosen === null)],
    ['debtor', draft.debtors.some(({ chosen }) => chosen === null)],
    ['content', has('content')],
    ['amount', has('amount')],
    ['shares', has('shares')],
    ['interest', has('interest')],
    ['idle', idleNames(draft).length > 0]
  ]
  return checks.filter(([, missing]) => missing).map(([name]) => name)
}

/** Who stands in the case for nothing yet: to whom, or by whom, nothing is owed. */
export function idleNames({ creditors, debtors, obligations }: CaseDraft): string[] {
  const owedTo = new Set(obligations.map(({ creditorKey }) => creditorKey ?? creditors[0]?.key))
  const owedBy = new Set(obligations.flatMap(({ debtorKeys }) => debtorKeys ?? debtors.map(({ key }) => key)))
  const idle = [
    ...creditors.filter(({ key }) => !owedTo.has(key)),
    ...debtors.filter(({ key }) => !owedBy.has(key))
  ]
  return idle.flatMap(({ chosen }) => (chosen ? [partyName(chosen)] : []))
}

/** The place a scanned card is for: the first that is still open. */
export function openSlot(draft: CaseDraft): { side: Side; key: number } | null {
  for (const side of ['creditors', 'debtors', 'related'] as const) {
    const slot = draft[side].find(({ chosen }) => chosen === null)
    if (slot) return { side, key: slot.key }
  }
  return null
}

/** Whether the person with this number stands in the case already: a card is read once. */
export function standsAlready(draft: CaseDraft, identityNumber: string): boolean {
  return [...draft.creditors, ...draft.debtors, ...draft.related].some(
    ({ chosen }) => chosen !== null && partyNumber(chosen) === identityNumber
  )
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
export function caseInput(draft: CaseDraft): WholeCase | null {
  if (missingParts(draft).length > 0) return null
  const { title, numberSource: source } = draft
  return {
    fileId: draft.fileId,
    number: source === 'TYPED' ? { source, number: draft.decisionNumber.trim() } : { source },
    decisionDate: draft.decisionDate,
    basis: draft.basis,
    title: { ...title, number: title.number.trim(), court: title.court.trim() },
    titleEffectiveOn: draft.titleEffectiveOn === '' ? null : draft.titleEffectiveOn,
    titleForce: draft.titleForce,
    creditors: choicesOf(draft.creditors),
    debtors: choicesOf(draft.debtors),
    related: choicesOf(draft.related),
    obligations: draft.obligations.map((owed) => obligationInput(owed, draft))
  }
}

function choicesOf(slots: readonly Slot[]): Choice[] {
  return slots.flatMap(({ chosen }) => {
    if (!chosen) return []
    return ['known' in chosen ? { partyId: chosen.known.partyId } : { details: chosen.fresh }]
  })
}
