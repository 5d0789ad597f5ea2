// Warehouse: places, orders in, assets, moves, and the way out. Nothing enters or leaves without the
// head's order (TT 04/2023 Art 11.2).
import { z } from 'zod'
import { command, query } from './contract'
import {
  counted,
  day,
  dongNotNegative,
  dongTypedOrZero,
  id,
  identityNumber,
  instant,
  line,
  lineOrEmpty,
  nothing,
  sha256,
  tag
} from './shapes'

export const assetKinds = ['ORDINARY', 'ELECTRONICS', 'VEHICLE', 'DOCUMENT', 'PERISHABLE'] as const
export const assetStates = ['IN_OWN_STORE', 'RELEASE_PROPOSED', 'OUT_ORDERED', 'RETURNED'] as const
export const placeKinds = ['WAREHOUSE', 'ROOM', 'SHELF', 'CELL'] as const

const photo = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  /** The file's bytes; at most 6 MiB decoded. */
  base64: z.base64().max(8_400_000)
})

const place = z.strictObject({
  placeId: id,
  tag,
  parentId: id.nullable(),
  kind: z.enum(placeKinds),
  name: line,
  /** From the warehouse down: `Kho 1 · Kệ A03 · Ô 12`. */
  path: z.string(),
  assetCount: counted
})

const orderLine = z.strictObject({
  lineNumber: z.int().min(1),
  name: line,
  unit: line,
  quantity: z.int().min(1).max(1_000_000)
})

const assetSummary = z.strictObject({
  assetId: id,
  tag,
  name: line,
  kind: z.enum(assetKinds),
  unit: line,
  quantity: counted,
  state: z.enum(assetStates),
  sealNumber: z.string().nullable(),
  placeId: id.nullable(),
  placePath: z.string(),
  caseId: id,
  decisionNumber: line,
  receivedAt: instant
})

const release = z.strictObject({
  releaseId: id,
  asset: assetSummary,
  outcome: z.enum(['RETURNED']),
  recipientId: id,
  recipientName: line,
  ground: line,
  reason: line,
  state: z.enum(['PROPOSED', 'APPROVED', 'DECLINED', 'DONE']),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  orderNumber: z.string().nullable(),
  recordNumber: z.string().nullable()
})

const byIdOrTag = z.union([z.strictObject({ assetId: id }), z.strictObject({ tag })])

export const custody = {
  addStoragePlace: command('custody.arrangeStore', {
    input: z.strictObject({ parentId: id.nullable(), kind: z.enum(placeKinds), name: line }),
    output: z.strictObject({ placeId: id, tag })
  }),
  listStoragePlaces: query('office.read', {
    input: nothing,
    output: z.strictObject({ places: z.array(place) })
  }),
  issueStockInOrder: command('custody.order', {
    input: z.strictObject({
      caseId: id,
      reason: line,
      deliveredBy: line,
      lines: z
        .array(z.strictObject({ name: line, unit: line, quantity: z.int().min(1).max(1_000_000) }))
        .min(1)
        .max(100)
    }),
    output: z.strictObject({ orderId: id, orderNumber: z.string() })
  }),
  listStockInOrders: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.strictObject({
      orders: z.array(
        z.strictObject({
          orderId: id,
          orderNumber: z.string(),
          issuedAt: instant,
          issuedBy: line,
          caseId: id,
          decisionNumber: line,
          reason: line,
          deliveredBy: line,
          lines: z.array(orderLine.extend({ receivedAssetId: id.nullable() }))
        })
      )
    })
  }),
  receiveAsset: command('custody.keep', {
    input: z.strictObject({
      orderId: id,
      lineNumber: z.int().min(1),
      name: line,
      kind: z.enum(assetKinds),
      unit: line,
      quantity: z.int().min(1).max(1_000_000),
      condition: line,
      sealNumber: z.string().min(1).max(40).nullable(),
      placeId: id,
      /** Accounting value, never a market price (TT 78/2020 Art 3.4); 0 when not yet valued. */
      bookPriceDong: dongTypedOrZero,
      photos: z.array(photo).max(4)
    }),
    output: z.strictObject({ assetId: id, tag, printJobId: id })
  }),
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
  moveAsset: command('custody.keep', {
    input: z.strictObject({ assetId: id, fromPlaceId: id, toPlaceId: id, reason: lineOrEmpty }),
    output: nothing
  }),
  proposeRelease: command('custody.proposeRelease', {
    input: z.strictObject({
      assetId: id,
      outcome: z.enum(['RETURNED']),
      recipientId: id,
      /** The decision or judgment that returns it, by number. */
      ground: line,
      reason: line
    }),
    output: z.strictObject({ releaseId: id })
  }),
  decideRelease: command(
    'custody.approve',
    {
      input: z.strictObject({
        releaseId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty
      }),
      output: z.strictObject({ orderNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  handOver: command(
    'custody.keep',
    {
      input: z.strictObject({
        releaseId: id,
        /** As read from the receiver's ID card; it must be the entitled person's. */
        recipientIdentityNumber: identityNumber,
        condition: line,
        /** Null for a thing that came without a seal, and only for such. */
        sealIntact: z.boolean().nullable()
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listReleases: query(
    'custody.read',
    {
      input: z.strictObject({ openOnly: z.boolean() }),
      output: z.strictObject({ releases: z.array(release) })
    },
    { readsPersonalData: true }
  ),
  /** What the paper of the day needs: counts by state. */
  getStoreSummary: query('custody.read', {
    input: nothing,
    output: z.strictObject({ inStore: counted, awaitingRelease: counted, returned: counted, asOf: day })
  })
} as const
