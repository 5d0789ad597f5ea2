// The bundle of one asset: what an office hands out so that a stranger can check its history without the office. It
// describes the file and signs it; it knows neither the store nor where photos lie.
import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { id, instant, officeCode, sha256, tag } from '@shared/contract/shapes'
import { canonicalJson } from '../../journal/canonical'
import { receiptShape } from '../../replication/receipt'
import { publicKeyText, signCanonical } from '../../replication/signature'

export const bundleFormat = 'thads-asset-bundle/1'

/** An entry as it was hashed: the canonical text of all its fields but the hash, and the SHA-256 of that text. */
const writtenEntry = z.strictObject({ text: z.string(), hash: sha256 })

/** Where the office says the asset stands; the entries must come to the same. */
const standing = z.strictObject({
  tag,
  state: z.string(),
  place_id: z.string().nullable(),
  holder_id: z.string().nullable(),
  quantity: z.int(),
  received_quantity: z.int(),
  split_quantity: z.int(),
  seal_number: z.string().nullable()
})

const bundleFields = z.strictObject({
  format: z.literal(bundleFormat),
  office: z.strictObject({ code: officeCode, name: z.string() }),
  assetId: id,
  name: z.string(),
  exportedAt: instant,
  exportedBy: z.string(),
  /** Every entry about the asset, in the order in which they were written. */
  entries: z.array(writtenEntry).min(1),
  standing,
  /** Who the ids of people and stations in the entries are; said by the office, not by the entries. */
  names: z.record(z.string(), z.string()),
  photos: z.array(
    z.strictObject({
      sha256,
      mediaType: z.string(),
      /** The bytes as they were taken; null where the file lies beside the bundle, named by its hash. */
      base64: z.string().nullable()
    })
  ),
  /** The office's journal when it was exported. */
  head: z.strictObject({ seq: z.int().min(1), hash: sha256 }),
  /** What the centre has countersigned, with the centre's key (SPKI, base64). */
  countersigned: z.array(z.strictObject({ receipt: receiptShape, centreKey: z.string() })),
  /** The office's key (SPKI, base64). */
  officeKey: z.string()
})

/** The signature is Ed25519 over the canonical JSON of everything else. */
export const bundleShape = bundleFields.extend({ signature: z.string() })
export type BundleFields = z.output<typeof bundleFields>
export type Bundle = z.output<typeof bundleShape>

/** Signs a bundle; answers the text of its file, which has only this one form. */
export function sealBundle(fields: Omit<BundleFields, 'officeKey' | 'format'>, officeKey: KeyObject): string {
  const signed: BundleFields = { ...fields, format: bundleFormat, officeKey: publicKeyText(officeKey) }
  return canonicalJson({ ...signed, signature: signCanonical(signed, officeKey) })
}
