// What is written in the warehouse: every step of an asset carries the state it left and the state it entered.
import { z } from 'zod'
import { assetKinds, placeKinds } from '@shared/contract/custody'
import { dongNotNegative, id, line, lineOrEmpty, sha256, tag } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

const number = z.int().min(1)

export const custodyEntries = {
  'custody.StoragePlaceAdded': entryKind(
    z.strictObject({
      placeId: id,
      tag,
      tagNumber: number,
      parentId: id.nullable(),
      kind: z.enum(placeKinds),
      name: line
    })
  ),
  'custody.StockInOrderIssued': entryKind(
    z.strictObject({
      orderId: id,
      orderNumber: z.string(),
      orderSerial: number,
      year: z.string(),
      caseId: id,
      reason: line,
      deliveredBy: line,
      lines: z.array(z.strictObject({ lineNumber: number, name: line, unit: line, quantity: number }))
    }),
    ({ caseId }) => [`case:${caseId}`]
  ),
  'custody.AssetReceived': entryKind(
    z.strictObject({
      assetId: id,
      tag,
      tagNumber: number,
      orderId: id,
      orderNumber: z.string(),
      orderLine: number,
      caseId: id,
      name: line,
      kind: z.enum(assetKinds),
      unit: line,
      quantity: number,
      condition: line,
      sealNumber: z.string().nullable(),
      placeId: id,
      placePath: z.string(),
      bookPriceDong: dongNotNegative,
      photos: z.array(z.strictObject({ sha256, mediaType: z.string(), bytes: number })),
      to: z.literal('IN_OWN_STORE')
    }),
    ({ caseId, orderId, placeId }) => [`case:${caseId}`, `order:${orderId}`, `place:${placeId}`]
  ),
  'custody.AssetMoved': entryKind(
    z.strictObject({
      assetId: id,
      from: id,
      fromPath: z.string(),
      to: id,
      toPath: z.string(),
      reason: lineOrEmpty
    }),
    ({ from, to }) => [`place:${from}`, `place:${to}`]
  ),
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
