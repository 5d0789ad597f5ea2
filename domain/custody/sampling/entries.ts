// What is written of a sample: the commitment before, the secret, the beacon and the draw after.
import { z } from 'zod'
import { id, line, sha256 } from '@shared/contract/shapes'
import { receiptShape } from '../../replication/receipt'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)

export const samplingEntries = {
  'custody.SampleAnnounced': entryKind(
    z.strictObject({ sampleId: id, placeId: id, scope: line, commitment: sha256 }),
    ({ placeId }) => [`place:${placeId}`]
  ),
  'custody.SampleDrawn': entryKind(
    z.strictObject({
      sampleId: id,
      placeId: id,
      /** 64 hexadecimal digits; its SHA-256 is the commitment. */
      secret: sha256,
      /** The first countersigned head at or after the announcement that the office has. */
      beacon: receiptShape,
      /** SHA-256 over the sorted asset ids of the population, each with a line feed. */
      populationRoot: sha256,
      population: number,
      size: number
    }),
    ({ placeId }) => [`place:${placeId}`]
  ),
  /** In the order of the draw; a sample has one or more of these right after its drawing. */
  'custody.SampleItemsDrawn': entryKind(
    z.strictObject({
      sampleId: id,
      items: z
        .array(z.strictObject({ number, assetId: id, placeId: id }))
        .min(1)
        .max(450)
    })
  )
}
