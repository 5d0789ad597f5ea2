// Ed25519 over canonical JSON: how the office signs what it sends and the centre what it has received.
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { canonicalJson } from '../journal/canonical'

/** Signature over the canonical text of a value, in base64. */
export function signCanonical(value: unknown, privateKey: KeyObject): string {
  return sign(null, Buffer.from(canonicalJson(value), 'utf8'), privateKey).toString('base64')
}

/** Whether the signature stands under exactly this value. Never throws for a broken signature. */
export function signatureHolds(value: unknown, signature: string, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64')
  return bytes.length === 64 && verify(null, Buffer.from(canonicalJson(value), 'utf8'), publicKey, bytes)
}

/** A public key from its SPKI in base64; null when it is none or no Ed25519 key. */
export function publicKeyFrom(spkiBase64: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(spkiBase64, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/** The public half of a key as SPKI in base64, the form in which keys are exchanged and journalled. */
export function publicKeyText(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
}
