// What is written when a sealed package is opened and sealed again.
import { z } from 'zod'
import { keptPhoto, keptSignature, packageContent } from '@shared/contract/custody'
import { id, line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)
const about = ({ openingId }: { openingId: string }) => [`opening:${openingId}`]

export const sealingEntries = {
  'custody.OpeningBegun': entryKind(
    z.strictObject({
      openingId: id,
      assetId: id,
      sealNumber: line,
      sealIntact: z.boolean(),
      condition: line,
      photos: z.array(keptPhoto)
    }),
    about
  ),
  'custody.OpeningAttended': entryKind(z.strictObject({ openingId: id, assetId: id }), about),
  /** The second person's word on the seal with which it was closed again. */
  'custody.ResealSeen': entryKind(z.strictObject({ openingId: id, assetId: id, sealNumber: line }), about),
  'custody.OpeningCancelled': entryKind(
    z.strictObject({ openingId: id, assetId: id, from: z.enum(['BEGUN', 'ATTENDED']) }),
    about
  ),
  'custody.SealReplaced': entryKind(
    z.strictObject({
      openingId: id,
      assetId: id,
      recordNumber: z.string(),
      recordSerial: number,
      year: z.string(),
      contents: z.array(packageContent),
      conditionFrom: line,
      condition: line,
      sealFrom: line,
      sealTo: line,
      photos: z.array(keptPhoto),
      signatures: z.array(keptSignature)
    }),
    about
  )
}
