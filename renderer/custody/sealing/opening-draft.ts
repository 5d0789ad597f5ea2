// An opening while it is begun and finished: what was read, found and signed, and what is still missing. Pure.
import { contentsBytesMax, roomTaken } from '@shared/entry-room'
import type { InputOf, OutputOf } from '@shared/contract'
import type { openingGuests } from '@shared/contract/custody'
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
}

export interface FinishDraft {
  contents: readonly ContentLine[]
  condition: string
  newSeal: string
  keeper: Signature
  attendant: Signature
  guests: readonly Signature[]
  photos: Photo[]
}

export type FinishStep = 'contents' | 'condition' | 'newSeal' | 'photos' | 'keeper' | 'attendant' | 'guests'

export function emptyLine(key: number, unit: string): ContentLine {
  return { key, name: '', unit, quantity: '1', condition: '' }
}

export function beginFinish(keeper: string, attendant: string, unit: string): FinishDraft {
  return {
    contents: [emptyLine(0, unit)],
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
        draft.contents.some((line) => !isWhole(line)) ||
        roomTaken(draft.contents, contentsBytesMax) > 100
    ],
    ['condition', draft.condition.trim() === ''],
    ['newSeal', draft.newSeal.trim() === ''],
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

export function finishInput(draft: FinishDraft, openingId: string): InputOf<'custody.finishOpening'> {
  return {
    openingId,
    contents: draft.contents.map(({ name, unit, quantity, condition }) => ({
      name: name.trim(),
      unit: unit.trim(),
      quantity: Number(quantity),
      condition: condition.trim()
    })),
    condition: draft.condition.trim(),
    newSealNumber: draft.newSeal.trim(),
    photos: draft.photos,
    signatures: [draft.keeper, draft.attendant, ...draft.guests]
  }
}
