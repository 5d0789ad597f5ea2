// Signatures under records of the warehouse: what each way of standing by a record must bring, and its picture kept
// by hash. Which sides a record needs is said by the record, not here.
import type { z } from 'zod'
import type { keptSignature, signature } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import { signatureWitness } from '@shared/words/vi/signatures'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { keepPhotos } from '../assets/keep-photos'

export type SignatureIn = z.output<typeof signature>
export type KeptSignature = z.output<typeof keptSignature>

/**
 * Checks signatures and saves their pictures, for the `prepare` step of a command. Refuses SIGNATURE_INCOMPLETE with
 * the side and what it lacks, and PHOTO_UNREADABLE.
 */
export async function keepSignatures(
  blobs: Blobs,
  signatures: readonly SignatureIn[]
): Promise<KeptSignature[]> {
  const kept: KeptSignature[] = []
  for (const signed of signatures) {
    const lacks = signatureLack(signed)
    if (lacks !== null) refuse('SIGNATURE_INCOMPLETE', { side: signed.side, lacks })
    // Who stands by the record himself has seen nothing for anybody: else each side would do for the other.
    const witness = foldMarks(signed.witness)
    const isSide = signatures.some(
      ({ fullName, identityNumber }) =>
        foldMarks(fullName) === witness ||
        (identityNumber !== null && identityNumber === signed.witnessIdentity)
    )
    if (witness !== '' && isSide) {
      refuse('SIGNATURE_INCOMPLETE', { side: signed.side, lacks: 'witness' })
    }
    const { image, witnessIdentity, ...rest } = signed
    const [picture] = image ? await keepPhotos(blobs, [image]) : []
    kept.push({
      ...rest,
      fullName: oneLine(rest.fullName),
      capacity: oneLine(rest.capacity),
      witness: witnessLine(oneLine(rest.witness), witnessIdentity),
      image: picture ?? null
    })
  }
  return kept
}

/** A witness as a record names him: with the number by which somebody from outside is known. */
function witnessLine(witness: string, identityNumber: string | undefined): string {
  return identityNumber === undefined || witness === '' ? witness : signatureWitness(witness, identityNumber)
}

/**
 * What a signature lacks: the drawn or scanned picture, the finger and hand of a print, or the witness of a print or
 * of a refusal (NĐ 152/2026 Art 44: who refuses to sign has a witness sign for it). Null when it is whole.
 */
export function signatureLack({
  way,
  image,
  finger,
  hand,
  witness
}: Pick<SignatureIn, 'way' | 'image' | 'finger' | 'hand' | 'witness'>):
  'image' | 'finger' | 'witness' | null {
  if (way !== 'REFUSED' && image === null) return 'image'
  if (way === 'FINGERPRINT' && (finger === null || hand === null)) return 'finger'
  if ((way === 'FINGERPRINT' || way === 'REFUSED') && witness.trim() === '') return 'witness'
  return null
}

/** Requires each side once, and no other. Refuses SIGNATURE_INCOMPLETE with the first side that is missing or double. */
export function requireSides(signatures: readonly { side: string }[], sides: readonly string[]): void {
  for (const side of sides) {
    if (signatures.filter((each) => each.side === side).length !== 1) {
      refuse('SIGNATURE_INCOMPLETE', { side, lacks: 'side' })
    }
  }
  const strange = signatures.find(({ side }) => !sides.includes(side))
  if (strange) refuse('SIGNATURE_INCOMPLETE', { side: strange.side, lacks: 'side' })
}
