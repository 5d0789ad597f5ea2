// A loan while it is given out or taken back: what was read, said and signed, and what is still missing. Pure.
import type { InputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import type { Photo } from '../../forms/photo-files'
import type { Loan } from './loan-state'
import { sealBackInput, sealBackLacks, sealUnsaid, type SealBackSaid } from './seal-back'

export interface LendOutDraft {
  scannedTag: string
  letter: string
  condition: string
  seal: 'intact' | 'broken' | null
  giver: Signature
  receiver: Signature
  photos: Photo[]
}

export interface TakeBackDraft extends SealBackSaid {
  scannedTag: string
  placeTag: string | null
  condition: string
  giver: Signature
  receiver: Signature
  photos: Photo[]
}

export type LoanStep =
  'label' | 'card' | 'letter' | 'condition' | 'seal' | 'change' | 'place' | 'giver' | 'receiver' | 'photos'

export function beginLendOut(keeper: string): LendOutDraft {
  return {
    scannedTag: '',
    letter: '',
    condition: '',
    seal: null,
    giver: emptySignature('GIVER', { fullName: keeper }),
    receiver: emptySignature('RECEIVER'),
    photos: []
  }
}

export function beginTakeBack(keeper: string): TakeBackDraft {
  return {
    scannedTag: '',
    placeTag: null,
    condition: '',
    ...sealUnsaid,
    giver: emptySignature('GIVER'),
    receiver: emptySignature('RECEIVER', { fullName: keeper }),
    photos: []
  }
}

/** What keeps it from being given out, in the order of the form. */
export function lendOutLacks(draft: LendOutDraft, { asset }: Pick<Loan, 'asset'>): LoanStep[] {
  return missing([
    ['label', draft.scannedTag !== asset.tag],
    ['card', draft.receiver.identityNumber === null],
    ['letter', draft.letter.trim() === ''],
    ['seal', asset.sealNumber !== null && draft.seal === null],
    ['condition', draft.condition.trim() === ''],
    ['photos', draft.photos.length === 0],
    ['giver', signatureLack(draft.giver) !== null],
    ['receiver', signatureLack(draft.receiver) !== null]
  ])
}

/** What keeps it from being taken back, in the order of the form. */
export function takeBackLacks(
  draft: TakeBackDraft,
  loan: Pick<Loan, 'asset' | 'sealBefore' | 'sealIntactBefore'>
): LoanStep[] {
  const ofSeal = sealBackLacks(draft, loan)
  return missing([
    ['label', draft.scannedTag !== loan.asset.tag],
    ['card', draft.giver.way !== 'REFUSED' && draft.giver.identityNumber === null],
    ['place', loan.asset.holding === 'OWN_STORE' && draft.placeTag === null],
    ['seal', ofSeal.includes('seal')],
    ['change', ofSeal.includes('change')],
    ['condition', draft.condition.trim() === ''],
    ['photos', draft.photos.length === 0],
    ['giver', signatureLack(draft.giver) !== null],
    ['receiver', signatureLack(draft.receiver) !== null]
  ])
}

export function lendOutInput(draft: LendOutDraft, loan: Loan): InputOf<'custody.lendOut'> {
  return {
    loanId: loan.loanId,
    scannedTag: draft.scannedTag,
    letter: draft.letter.trim(),
    condition: draft.condition.trim(),
    sealIntact: loan.asset.sealNumber === null ? null : draft.seal === 'intact',
    photos: draft.photos,
    signatures: [draft.giver, draft.receiver]
  }
}

export function takeBackInput(draft: TakeBackDraft, loan: Loan): InputOf<'custody.takeBack'> {
  return {
    loanId: loan.loanId,
    scannedTag: draft.scannedTag,
    placeTag: loan.asset.holding === 'OWN_STORE' ? draft.placeTag : null,
    condition: draft.condition.trim(),
    ...sealBackInput(draft, loan),
    photos: draft.photos,
    signatures: [draft.giver, draft.receiver]
  }
}

function missing(steps: readonly (readonly [LoanStep, boolean])[]): LoanStep[] {
  return steps.filter(([, isMissing]) => isMissing).map(([step]) => step)
}
