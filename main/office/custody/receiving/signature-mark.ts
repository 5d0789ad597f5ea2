// How a kept signature is shown on a record: its picture in the room for it, and under the title how it was given. It
// knows no record.
import { deliveryPhrases } from '@shared/words/vi/delivery-phrases'
import { pictureOf, type Signer } from '../../documents'
import type { KeptSignature } from './signatures'

const heightMm = 16

/** The place of one who has signed, or refused to before a witness. */
export function signerOf(title: string, signature: KeptSignature | undefined): Signer {
  if (!signature) return { title, note: '', name: null }
  const { image, fullName } = signature
  return {
    title,
    note: wayOf(signature),
    name: fullName,
    mark: image ? pictureOf({ sha256: image.sha256, mediaType: image.mediaType, heightMm }) : null
  }
}

function wayOf({ way, finger, hand, witness, stamped }: KeptSignature): string {
  const { ways, stamped: withStamp } = deliveryPhrases
  const stamp = stamped ? withStamp : ''
  if (way === 'FINGERPRINT') return ways.FINGERPRINT(finger ?? '', hand ?? '', witness) + stamp
  if (way === 'REFUSED') return ways.REFUSED(witness) + stamp
  return (way === 'PAPER' ? ways.PAPER : ways.SCREEN) + stamp
}
