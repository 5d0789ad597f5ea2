// Photos and signatures as calls take them and as entries keep them: of things in the warehouse, and of people who stand
// by a record or take a paper home. Which sides a record needs is said by the record.
import { z } from 'zod'
import { counted, identityNumber, line, lineOrEmpty, sha256 } from './shapes'

export const photo = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  /** The file's bytes; at most 6 MiB decoded. */
  base64: z.base64().max(8_400_000)
})
/** A photo as entries and lists carry it: by the SHA-256 of its bytes, taken before anything else is done to it. */
export const keptPhoto = z.strictObject({ sha256, mediaType: z.string(), bytes: counted })

/** How somebody stands by a record: on the screen, on paper scanned back, by a finger, or refusing before a witness. */
export const signatureWays = ['SCREEN', 'PAPER', 'FINGERPRINT', 'REFUSED'] as const
export const signature = z.strictObject({
  /** Whose: `GIVER`, `RECEIVER`, `KEEPER`, `COUNCIL` and so on; the record says which sides it needs. */
  side: z.string().regex(/^[A-Z_]{3,20}$/),
  fullName: line,
  /** Position and body, as under a signature. */
  capacity: lineOrEmpty,
  identityNumber: identityNumber.nullable(),
  way: z.enum(signatureWays),
  /** The drawn signature, the scanned page, or the picture of the print; required except for REFUSED. */
  image: photo.nullable(),
  /** Which finger of which hand (điểm chỉ), for FINGERPRINT. */
  finger: z.enum(['THUMB', 'INDEX', 'MIDDLE', 'RING', 'LITTLE']).nullable(),
  hand: z.enum(['LEFT', 'RIGHT']).nullable(),
  /** Who saw it: required for FINGERPRINT of a person who cannot sign, and for REFUSED. */
  witness: lineOrEmpty,
  /** The number of a witness from outside, at receiving. A user of the office says himself that he saw it. */
  witnessIdentity: identityNumber.optional(),
  /** Whether the body's stamp (con dấu) stands on it. */
  stamped: z.boolean()
})
/** A signature as entries carry it: the picture by its hash, the number of a witness beside the name. */
export const keptSignature = signature
  .omit({ image: true, witnessIdentity: true })
  .extend({ image: keptPhoto.nullable() })
