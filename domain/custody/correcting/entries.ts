// What is written when the books of a thing are put right, or its value is noted.
import { z } from 'zod'
import { bookFacts, correctedFields, keptPhoto, valuationKinds } from '@shared/contract/custody'
import { day, dongPositive, id, line, lineOrEmpty } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const named = z.strictObject({ correctionId: id, assetId: id })

export const correctingEntries = {
  'custody.CorrectionProposed': entryKind(
    z.strictObject({
      correctionId: id,
      assetId: id,
      before: bookFacts,
      after: bookFacts,
      fields: z.array(z.enum(correctedFields)).min(1),
      document: lineOrEmpty,
      photos: z.array(keptPhoto)
    })
  ),
  'custody.CorrectionWithdrawn': entryKind(named),
  'custody.CorrectionDeclined': entryKind(named),
  /** The old value is here for ever, beside the new one. */
  'custody.AssetCorrected': entryKind(
    z.strictObject({
      correctionId: id,
      assetId: id,
      sealNumber: z.string().nullable(),
      fields: z.array(z.enum(correctedFields)).min(1),
      from: bookFacts,
      to: bookFacts
    })
  ),
  'custody.AssetValued': entryKind(
    z.strictObject({
      valuationId: id,
      assetId: id,
      kind: z.enum(valuationKinds),
      valueDong: dongPositive,
      body: line,
      documentNumber: line,
      documentDay: day
    })
  )
}
