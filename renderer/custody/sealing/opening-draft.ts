// An opening while it is begun and finished: what was read, found and signed, and what is still missing. Pure.
import { kindFieldProblem, kindsThatExpire } from '@shared/custody/kind-fields'
import { contentsBytesMax, roomTaken } from '@shared/entry-room'
import type { InputOf, OutputOf } from '@shared/contract'
import type { AssetKind, openingGuests } from '@shared/contract/custody'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import type { Photo } from '../../forms/photo-files'

export type Opening = OutputOf<'custody.listOpenings'>['openings'][number]
export type GuestSide = (typeof openingGuests)[number]

export interface ContentLine {
  /** Tells the lines apart while they are typed. */
  key: number
  name: string
  unit: string
  quantity: string
  condition: string
  /** What of it is taken out to be an asset of its own; null for nothing. */
  takeOut: TakeOutDraft | null
}

export interface TakeOutDraft {
  quantity: string
  kind: AssetKind
  details: Record<string, string>
  /** Empty for none. */
  expiresOn: string
  seal: string
  bookPriceDong: string
}

export interface FinishDraft {
  contents: readonly ContentLine[]
  difference: string
  condition: string
  newSeal: string
  keeper: Signature
  attendant: Signature
  guests: readonly Signature[]
  photos: Photo[]
}

export type FinishStep = 'contents' | 'condition' | 'newSeal' | 'photos' | 'keeper' | 'attendant' | 'guests'

export function emptyLine(key: number, unit: string): ContentLine {
  return { key, name: '', unit, quantity: '1', condition: '', takeOut: null }
}

/** All of a line is taken out until somebody says how much of it. */
export function beginTakeOut({ quantity }: Pick<ContentLine, 'quantity'>): TakeOutDraft {
  return { quantity, kind: 'ORDINARY', details: {}, expiresOn: '', seal: '', bookPriceDong: '' }
}

/** Whether nothing is left in the package: then no seal is put on it. */
export function isEmptied(contents: readonly ContentLine[]): boolean {
  return contents.every(
    ({ quantity, takeOut }) => takeOut !== null && Number(takeOut.quantity) === Number(quantity)
  )
}

export function beginFinish(keeper: string, attendant: string, unit: string): FinishDraft {
  return {
    contents: [emptyLine(0, unit)],
    difference: '',
    condition: '',
    newSeal: '',
    keeper: emptySignature('KEEPER', { fullName: keeper }),
    attendant: emptySignature('ATTENDANT', { fullName: attendant }),
    guests: [],
    photos: []
  }
}

/** What keeps it from being sealed again, in the order of the form. */
export function finishLacks(draft: FinishDraft): FinishStep[] {
  const steps: readonly (readonly [FinishStep, boolean])[] = [
    [
      'contents',
      draft.contents.length === 0 ||
        draft.contents.some((line) => !isWhole(line) || !isTakeOutWhole(line)) ||
        roomTaken(draft.contents, contentsBytesMax) > 100
    ],
    ['condition', draft.condition.trim() === ''],
    ['newSeal', !isEmptied(draft.contents) && draft.newSeal.trim() === ''],
    ['photos', draft.photos.length === 0],
    ['keeper', signatureLack(draft.keeper) !== null],
    ['attendant', signatureLack(draft.attendant) !== null],
    ['guests', draft.guests.some((guest) => signatureLack(guest) !== null)]
  ]
  return steps.filter(([, isMissing]) => isMissing).map(([step]) => step)
}

/** A line that says what, how many and in what condition; a count is a whole number up to a million. */
export function isWhole({ name, unit, quantity, condition }: ContentLine): boolean {
  const count = Number(quantity)
  const isCount = /^\d{1,7}$/.test(quantity) && count >= 1 && count <= 1_000_000
  return [name, unit, condition].every((typed) => typed.trim() !== '') && isCount
}

/** No more than there is, with what its kind asks for. */
export function isTakeOutWhole({ quantity, takeOut }: ContentLine): boolean {
  if (takeOut === null) return true
  const taken = Number(takeOut.quantity)
  const isCount = /^\d{1,7}$/.test(takeOut.quantity) && taken >= 1 && taken <= Number(quantity)
  const expires = !kindsThatExpire.includes(takeOut.kind) || takeOut.expiresOn !== ''
  return isCount && expires && kindFieldProblem(takeOut.kind, takeOut.details) === null
}

export function finishInput(draft: FinishDraft, openingId: string): InputOf<'custody.finishOpening'> {
  return {
    openingId,
    contents: draft.contents.map(({ name, unit, quantity, condition, takeOut }) => ({
      name: name.trim(),
      unit: unit.trim(),
      quantity: Number(quantity),
      condition: condition.trim(),
      ...(takeOut === null ? {} : { takeOut: takeOutInput(takeOut) })
    })),
    difference: draft.difference.trim(),
    condition: draft.condition.trim(),
    newSealNumber: isEmptied(draft.contents) ? null : draft.newSeal.trim(),
    photos: draft.photos,
    signatures: [draft.keeper, draft.attendant, ...draft.guests]
  }
}

function takeOutInput(typed: TakeOutDraft) {
  return {
    quantity: Number(typed.quantity),
    kind: typed.kind,
    details: typed.details,
    expiresOn: typed.expiresOn === '' ? null : typed.expiresOn,
    sealNumber: typed.seal.trim() === '' ? null : typed.seal.trim(),
    bookPriceDong: typed.bookPriceDong === '' ? '0' : typed.bookPriceDong
  }
}
