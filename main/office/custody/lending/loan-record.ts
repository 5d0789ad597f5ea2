// What the going and the coming back of a loan have in common: who signs, the number of the record, and what is said of
// the seal. It does not know which way the asset goes.
import { foldMarks } from '@shared/search-fold'
import { refuse } from '../../refusal'
import type { Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { keepPhotos, type KeptPhoto, type PhotoIn } from '../assets/keep-photos'
import { keepSignatures, requireSides, type KeptSignature, type SignatureIn } from '../receiving/signatures'

export const recordCopies = 3
const sides = ['GIVER', 'RECEIVER'] as const

export interface LoanEvidence {
  photos: KeptPhoto[]
  signatures: KeptSignature[]
  /** Who stands there for the borrower. */
  messenger: KeptSignature
}

/**
 * Keeps the photos and both signatures. Whoever takes the asset signs in person, with a number: one who refuses is
 * given nothing. Who brings it back may refuse before a witness, for the asset is in our hands already.
 * Refuses SIGNATURE_INCOMPLETE and PHOTO_UNREADABLE.
 */
export async function keepLoanEvidence(
  blobs: Blobs,
  { photos, signatures }: { photos: readonly PhotoIn[]; signatures: readonly SignatureIn[] },
  messengerSide: (typeof sides)[number]
): Promise<LoanEvidence> {
  requireSides(signatures, sides)
  for (const { side, way, identityNumber } of signatures) {
    if (way === 'REFUSED' && (side !== messengerSide || messengerSide === 'RECEIVER')) {
      refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'image' })
    }
    if (side === messengerSide && way !== 'REFUSED' && identityNumber === null) {
      refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'identity' })
    }
  }
  const kept = await keepSignatures(blobs, signatures)
  const messenger = kept.find(({ side }) => side === messengerSide)
  return {
    photos: await keepPhotos(blobs, photos),
    signatures: kept,
    messenger: messenger ?? refuse('SIGNATURE_INCOMPLETE', { side: messengerSide, lacks: 'side' })
  }
}

/** The number of the next hand-over record (biên bản giao nhận) of the year. */
export function nextRecord(act: Act): { recordNumber: string; recordSerial: number; year: string } {
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.handOver', year)
  return { recordNumber: `${recordSerial}/BB-THADS/${year}`, recordSerial, year }
}

/** Whether the seal is whole must be said of a sealed thing, and only of such. Refuses SEAL_NOT_STATED. */
export function requireSealSaid(sealNumber: string | null, sealIntact: boolean | null): void {
  if ((sealNumber === null) !== (sealIntact === null)) {
    refuse('SEAL_NOT_STATED', { sealNumber: sealNumber ?? '' })
  }
}

/** From and into our own store the caller signs for the store, and nobody else. Refuses SIGNATURE_OF_ANOTHER. */
export function requireOwnSide(
  act: Act,
  { holding }: { holding: string },
  { signatures, side }: { signatures: readonly KeptSignature[]; side: 'GIVER' | 'RECEIVER' }
): void {
  const ours = signatures.find((signed) => signed.side === side)
  const { fullName } = act.caller
  if (holding === 'OWN_STORE' && foldMarks(ours?.fullName ?? '') !== foldMarks(fullName)) {
    refuse('SIGNATURE_OF_ANOTHER', { side, fullName })
  }
}
