// What is written of the way out.
import { z } from 'zod'
import { id, line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)

export const releaseEntries = {
  'custody.ReleaseProposed': entryKind(
    z.strictObject({
      releaseId: id,
      assetId: id,
      outcome: z.literal('RETURNED'),
      recipientId: id,
      ground: line,
      reason: line,
      from: z.literal('IN_OWN_STORE'),
      to: z.literal('RELEASE_PROPOSED')
    }),
    ({ releaseId, recipientId }) => [`release:${releaseId}`, `party:${recipientId}`]
  ),
  'custody.ReleaseApproved': entryKind(
    z.strictObject({
      releaseId: id,
      assetId: id,
      orderNumber: z.string(),
      orderSerial: number,
      year: z.string(),
      from: z.literal('RELEASE_PROPOSED'),
      to: z.literal('OUT_ORDERED')
    }),
    ({ releaseId }) => [`release:${releaseId}`]
  ),
  'custody.ReleaseDeclined': entryKind(
    z.strictObject({
      releaseId: id,
      assetId: id,
      from: z.literal('RELEASE_PROPOSED'),
      to: z.literal('IN_OWN_STORE')
    }),
    ({ releaseId }) => [`release:${releaseId}`]
  ),
  'custody.AssetHandedOver': entryKind(
    z.strictObject({
      releaseId: id,
      assetId: id,
      recipientId: id,
      recipientNumber: z.string(),
      recordNumber: z.string(),
      recordSerial: number,
      year: z.string(),
      condition: line,
      /** Null for a thing without a seal. */
      sealIntact: z.boolean().nullable(),
      fromPlaceId: id,
      from: z.literal('OUT_ORDERED'),
      to: z.literal('RETURNED')
    }),
    ({ releaseId, recipientId, fromPlaceId }) => [
      `release:${releaseId}`,
      `party:${recipientId}`,
      `place:${fromPlaceId}`
    ]
  )
}
