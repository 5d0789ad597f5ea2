// A signature while it is being given: what it still lacks, as the office will look at it.
import type { z } from 'zod'
import type { signature } from '@shared/contract/custody'
import type { signatureLackWords } from '@shared/words/vi/signatures'

/** The plain value of a signature field; it may go to the office once `signatureLack` answers null. */
export type Signature = z.output<typeof signature>
export type SignatureWay = Signature['way']

/** A signature of a side that nobody has given yet. */
export function emptySignature(side: string, known: Partial<Signature> = {}): Signature {
  return {
    side,
    fullName: '',
    capacity: '',
    identityNumber: null,
    way: 'SCREEN',
    image: null,
    finger: null,
    hand: null,
    witness: '',
    stamped: false,
    ...known
  }
}

/** Another way: what belonged to the way before goes, so that no drawing stands under a fingerprint. */
export function inAnotherWay(signature: Signature, way: SignatureWay): Signature {
  const changed: Signature = { ...signature, way, image: null, finger: null, hand: null, witness: '' }
  delete changed.witnessIdentity
  return changed
}

/** What a record asks of a signature beyond itself. */
export interface Asked {
  /** The body's stamp must stand on it. */
  stamp?: boolean
  /** Who takes a thing and signs nothing is shown taking it. */
  refusedPhoto?: boolean
}

/** What is still missing; null when it may be sent. */
export function signatureLack(
  { fullName, way, image, finger, hand, witness, witnessIdentity, stamped }: Signature,
  { stamp = false, refusedPhoto = false }: Asked = {}
): keyof typeof signatureLackWords | null {
  if (fullName.trim() === '') return 'name'
  if (way === 'REFUSED' && refusedPhoto && image === null) return 'handOverPhoto'
  if (way !== 'REFUSED' && image === null) return 'image'
  if (way === 'FINGERPRINT' && (finger === null || hand === null)) return 'finger'
  if ((way === 'FINGERPRINT' || way === 'REFUSED') && witness.trim() === '') return 'witness'
  if (witnessIdentity !== undefined && !isIdentity(witnessIdentity)) return 'witnessIdentity'
  return stamp && !stamped ? 'stamp' : null
}

function isIdentity(typed: string): boolean {
  return /^(\d{9}|\d{12})$/.test(typed)
}
