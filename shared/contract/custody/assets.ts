// What is known of assets: lists, the asset page, photos, counts by state.
import { z } from 'zod'
import { query } from '../contract'
import { counted, day, dongNotNegative, id, line, nothing, sha256 } from '../shapes'
import { assetSummary, byIdOrTag } from './shapes'

export const assets = {
  listAssets: query('custody.read', {
    input: z.strictObject({
      placeId: id.optional(),
      caseId: id.optional(),
      text: z.string().max(100).optional()
    }),
    output: z.strictObject({ assets: z.array(assetSummary) })
  }),
  getAsset: query(
    'custody.read',
    {
      input: byIdOrTag,
      output: assetSummary.extend({
        condition: line,
        bookPriceDong: dongNotNegative,
        orderNumber: z.string(),
        deliveredBy: line,
        ownerName: line,
        photos: z.array(z.strictObject({ sha256, mediaType: z.string() })),
        releaseId: id.nullable()
      })
    },
    { readsPersonalData: true }
  ),
  getPhoto: query('custody.read', {
    input: z.strictObject({ sha256 }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() })
  }),
  /** What the paper of the day needs: counts by state. */
  getStoreSummary: query('custody.read', {
    input: nothing,
    output: z.strictObject({ inStore: counted, awaitingRelease: counted, returned: counted, asOf: day })
  })
} as const
