// A thing being looked at beside its line: what is typed, how it differs, which papers that asks, and what is sent.
// The office decides again; this only says early what it will say.
import { contentsBytesMax, roomTaken } from '@shared/entry-room'
import type { InputOf } from '@shared/contract'
import type { AssetKind, acceptanceProofKinds, differenceKinds } from '@shared/contract/custody'
import { fieldProblem, kindFields, kindsThatExpire, totalOf } from '@shared/custody/kind-fields'
import { foldMarks } from '@shared/search-fold'
import type { receiveLackWords } from '@shared/words/vi/custody-receiving'
import type { Photo } from '../../forms/photo-files'
import type { OrderLine } from './stock-in-orders'

export type Receipt = InputOf<'custody.receiveAsset'>
export type Difference = (typeof differenceKinds)[number]
export type ProofKind = (typeof acceptanceProofKinds)[number]

export interface ProofDraft {
  number: string
  day: string
  signer: string
  image: Photo | null
}

export interface ContentDraft {
  key: number
  name: string
  unit: string
  quantity: string
  condition: string
}

export interface ReceiveDraft {
  name: string
  kind: AssetKind
  unit: string
  quantity: string
  condition: string
  conditionSame: boolean
  seal: string
  sealIntact: boolean | null
  details: Record<string, string>
  contents: ContentDraft[]
  expiresOn: string
  bookPrice: string
  photos: Photo[]
  proofs: Record<ProofKind, ProofDraft>
  /** The file that another office gave with it; null for none. */
  originBundle: { name: string; base64: string } | null
}

const noProof: ProofDraft = { number: '', day: '', signer: '', image: null }

/** A draft that begins with what the first seizure record says. */
export function draftOf(line: OrderLine): ReceiveDraft {
  return {
    name: line.name,
    kind: line.kind ?? 'ORDINARY',
    unit: line.unit,
    quantity: String(line.quantity),
    condition: line.condition,
    conditionSame: true,
    seal: line.sealNumber ?? '',
    sealIntact: null,
    details: {},
    contents: [emptyContent([])],
    expiresOn: '',
    bookPrice: '',
    photos: [],
    proofs: { KEEPER_CONFIRMATION: noProof, COMPETENT_CONCLUSION: noProof },
    originBundle: null
  }
}

/** Nothing is filled in beforehand: what is in a package is read from its papers, never taken from its name. */
export function emptyContent(contents: readonly ContentDraft[]): ContentDraft {
  const key = Math.max(0, ...contents.map((each) => each.key)) + 1
  return { key, name: '', unit: contents.at(-1)?.unit ?? '', quantity: '', condition: '' }
}

export function differencesOf(line: OrderLine, draft: ReceiveDraft): Difference[] {
  const same = (one: string, other: string): boolean => foldMarks(one.trim()) === foldMarks(other.trim())
  const differs: [Difference, boolean][] = [
    ['NAME', !same(line.name, draft.name)],
    ['KIND', line.kind !== null && line.kind !== draft.kind],
    ['UNIT', !same(line.unit, draft.unit)],
    ['QUANTITY', line.quantity !== Number(draft.quantity)],
    ['CONDITION', !draft.conditionSame],
    ['SEAL_NUMBER', line.kind !== null && !same(line.sealNumber ?? '', draft.seal)],
    ['SEAL_TORN', draft.seal.trim() !== '' && draft.sealIntact === false]
  ]
  return differs.filter(([, is]) => is).map(([difference]) => difference)
}

/** Which papers let it in all the same (NĐ 152/2026 Art 37.2). */
export function proofsNeeded(differences: readonly Difference[]): ProofKind[] {
  const changed = differences.some((difference) => difference !== 'SEAL_TORN')
  return [
    ...(changed ? (['KEEPER_CONFIRMATION'] as const) : []),
    ...(differences.includes('SEAL_TORN') ? (['COMPETENT_CONCLUSION'] as const) : [])
  ]
}

/** The typed values of the kind's own fields; the total of notes is computed. */
export function detailsOf({ kind, details }: Pick<ReceiveDraft, 'kind' | 'details'>): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { name, rule } of kindFields[kind]) {
    const value = rule === 'TOTAL' ? totalOf(details['notes'] ?? '') : (details[name] ?? '').trim()
    if (value !== '') values[name] = value
  }
  return values
}

/** What is found, as both taking in and refusing send it; null while it is not whole. */
export function foundOf(
  draft: ReceiveDraft
): Omit<
  Receipt,
  | 'orderId'
  | 'lineNumber'
  | 'details'
  | 'contents'
  | 'expiresOn'
  | 'placeId'
  | 'bookPriceDong'
  | 'photos'
  | 'proofs'
  | 'originBundle'
> | null {
  const quantity = Number(draft.quantity)
  const sealNumber = draft.seal.trim() === '' ? null : draft.seal.trim()
  const whole =
    draft.name.trim() !== '' &&
    draft.unit.trim() !== '' &&
    draft.condition.trim() !== '' &&
    Number.isInteger(quantity) &&
    quantity >= 1 &&
    (sealNumber === null || draft.sealIntact !== null)
  if (!whole) return null
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    unit: draft.unit.trim(),
    quantity,
    condition: draft.condition.trim(),
    conditionSame: draft.conditionSame,
    sealNumber,
    sealIntact: sealNumber === null ? null : draft.sealIntact
  }
}

export type ReceiveLack = keyof typeof receiveLackWords

/** What is still missing, in the order of the form. */
export function receiveLacks(
  line: OrderLine,
  draft: ReceiveDraft,
  place: 'CHOSEN' | 'MISSING' | 'ELSEWHERE'
): ReceiveLack[] {
  const sealUnseen = draft.seal.trim() !== '' && draft.sealIntact === null
  const details = detailsOf(draft)
  const missing: [ReceiveLack, boolean][] = [
    ['sealState', sealUnseen],
    ['found', !sealUnseen && foundOf(draft) === null],
    ['proofs', proofsOf(draft, proofsNeeded(differencesOf(line, draft))) === null],
    ['fields', kindFields[draft.kind].some((field) => fieldProblem(field, details) !== null)],
    ['expires', kindsThatExpire.includes(draft.kind) && draft.expiresOn === ''],
    ['contents', contentsOf(draft) === null],
    ['place', place === 'MISSING']
  ]
  return missing.filter(([, is]) => is).map(([lack]) => lack)
}

/** What goes to the office; null while something that the law or the kind asks is missing. */
export function receiptOf(
  line: OrderLine,
  draft: ReceiveDraft,
  to: { orderId: string; placeId: string | null }
): Receipt | null {
  const found = foundOf(draft)
  const details = detailsOf(draft)
  const contents = contentsOf(draft)
  const proofs = proofsOf(draft, proofsNeeded(differencesOf(line, draft)))
  const lacks = receiveLacks(line, draft, 'ELSEWHERE')
  if (!found || !contents || !proofs || lacks.length > 0) return null
  return {
    ...to,
    lineNumber: line.lineNumber,
    ...found,
    details,
    contents,
    expiresOn: draft.expiresOn === '' ? null : draft.expiresOn,
    bookPriceDong: draft.bookPrice === '' ? '0' : draft.bookPrice,
    photos: draft.photos,
    proofs,
    ...(draft.originBundle ? { originBundle: draft.originBundle.base64 } : {})
  }
}

/** Number, kind and quality of each must be known, or the package is not taken in (NĐ 152/2026 Art 37.2.d). */
function contentsOf({ seal, contents }: ReceiveDraft): Receipt['contents'] | null {
  if (seal.trim() === '') return []
  const ready = contents.map((content) => ({
    name: content.name.trim(),
    unit: content.unit.trim(),
    quantity: Number(content.quantity),
    condition: content.condition.trim()
  }))
  const whole = ready.every(
    ({ name, unit, quantity, condition }) =>
      name !== '' && unit !== '' && condition !== '' && Number.isInteger(quantity) && quantity >= 1
  )
  return ready.length > 0 && whole && roomTaken(ready, contentsBytesMax) <= 100 ? ready : null
}

function proofsOf(draft: ReceiveDraft, needed: readonly ProofKind[]): Receipt['proofs'] | null {
  const proofs: Receipt['proofs'] = []
  for (const kind of needed) {
    const { number, day, signer, image } = draft.proofs[kind]
    if (number.trim() === '' || day === '' || signer.trim() === '' || image === null) return null
    proofs.push({ kind, number: number.trim(), day, signer: signer.trim(), image })
  }
  return proofs
}
