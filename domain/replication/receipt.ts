// The centre's receipt: it has this office's journal up to this entry, with this hash. Countersigned, so that
// from then on not even the office's own administrator can rewrite what came before.
import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { instant, officeCode, sha256 } from '@shared/contract/shapes'
import { signatureHolds, signCanonical } from './signature'

export const receiptShape = z.strictObject({
  office: officeCode,
  epoch: z.int().min(1),
  seq: z.int().min(0),
  hash: sha256,
  /** When the centre signed it. */
  at: instant,
  signature: z.base64()
})
export type Receipt = z.output<typeof receiptShape>
export type ReceiptFields = Omit<Receipt, 'signature'>

/** The head of an office's journal, countersigned by the centre's key. */
export function signReceipt({ office, epoch, seq, hash, at }: ReceiptFields, centreKey: KeyObject): Receipt {
  const fields = { office, epoch, seq, hash, at }
  return { ...fields, signature: signCanonical(fields, centreKey) }
}

/** Whether the centre of this public key signed the receipt. */
export function receiptIsGenuine({ signature, ...fields }: Receipt, centreKey: KeyObject): boolean {
  return signatureHolds(fields, signature, centreKey)
}
