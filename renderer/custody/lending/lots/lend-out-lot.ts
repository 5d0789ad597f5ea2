// A lot of loans while it is given out: what was read, said and signed, and what is still missing. Pure.
import type { InputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../../forms/signature-draft'
import type { Photo } from '../../../forms/photo-files'
import { leftOf, type LotLine, type LotSaid } from '../../lots/lot-labels'
import type { LoanLot } from './loan-lot'

export interface LendOutLot extends LotSaid {
  letter: string
  condition: string
  giver: Signature
  /** The borrower's messenger, whose card was read. */
  receiver: Signature
  photos: Photo[]
}

export type LendOutStep =
  'labels' | 'card' | 'letter' | 'seals' | 'condition' | 'photos' | 'giver' | 'receiver'

/** What is still ordered: it goes whole or not at all. */
export function orderedLines({ things }: Pick<LoanLot, 'things'>): LotLine[] {
  return things
    .filter(({ state }) => state === 'APPROVED')
    .map(({ loanId: id, asset: { name, tag, sealNumber } }) => ({ id, name, tag, sealNumber }))
}

export function beginLendOutLot(keeper: string): LendOutLot {
  return {
    read: {},
    seals: {},
    letter: '',
    condition: '',
    giver: emptySignature('GIVER', { fullName: keeper }),
    receiver: emptySignature('RECEIVER'),
    photos: []
  }
}

/** What keeps it from being given out, in the order of the form. */
export function lendOutLotLacks(lot: Pick<LoanLot, 'things'>, draft: LendOutLot): LendOutStep[] {
  const left = leftOf(orderedLines(lot), draft)
  const missing: [LendOutStep, boolean][] = [
    ['labels', left.labels > 0],
    ['card', draft.receiver.identityNumber === null],
    ['letter', draft.letter.trim() === ''],
    ['seals', left.seals > 0],
    ['condition', draft.condition.trim() === ''],
    ['photos', draft.photos.length === 0],
    ['giver', signatureLack(draft.giver) !== null],
    ['receiver', signatureLack(draft.receiver) !== null]
  ]
  return missing.filter(([, is]) => is).map(([step]) => step)
}

export function lendOutLotInput(
  lot: Pick<LoanLot, 'lotId' | 'things'>,
  draft: LendOutLot
): InputOf<'custody.lendOutLot'> {
  return {
    lotId: lot.lotId,
    lines: orderedLines(lot).map(({ id, sealNumber }) => ({
      loanId: id,
      scannedTag: draft.read[id] ?? '',
      condition: null,
      sealIntact: sealNumber === null ? null : (draft.seals[id] ?? false)
    })),
    letter: draft.letter.trim(),
    condition: draft.condition.trim(),
    photos: draft.photos,
    signatures: [draft.giver, draft.receiver]
  }
}
