// Storing: the label read back in its place, labels replaced, moves and the orders and records of them, lots taken
// apart, and the rules that moves follow.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, nothing, sha256, tag } from '../shapes'
import { assetStates, assetSummary, details, labelStates } from './shapes'

const moved = z.strictObject({ firstSeq: counted, lastSeq: counted })

const detailFieldsMax = 20

/** How long a thing may be lent while the head has said nothing else, in days from the order. */
export const loanDaysUsual = 90
/** Working days in which an incident is to be decided, until the head says otherwise. */
export const incidentDaysUsual = 5

/** The head's standing rules (nội quy kho). */
export const storeRules = z.strictObject({
  /** The standing order under which things may be moved inside; null stops inner moves. */
  innerMovesOrder: z.strictObject({ number: line, issuedOn: day }).nullable(),
  doorLog: z.boolean(),
  /** The longest term of a loan, in days: no law that we have seen sets it, so the office does. */
  loanDaysMax: z.int().min(1).max(3650),
  /** Working days in which an incident is to be decided. */
  incidentDays: z.int().min(1).max(60)
})

export const storing = {
  /** The label just stuck on is read, then the place: only now is the asset stored. */
  storeAsset: command('custody.keep', {
    input: z.strictObject({
      /** The thing in hand. */
      assetId: id,
      /** What was read from the label on it. */
      scannedTag: tag,
      /** What was read from the place it was put in. */
      placeTag: tag
    }),
    output: z.strictObject({ placePath: z.string() })
  }),
  /** What waits for its label to be read, the oldest first. `total` counts all, of a run its own; at most 500 are listed. */
  listUnread: query('custody.read', {
    input: z.strictObject({
      text: z.string().max(100).optional(),
      /** Only what a run of labels was printed for, in the order in which they came out. */
      runId: id.optional()
    }),
    output: z.strictObject({
      total: counted,
      assets: z.array(
        assetSummary.extend({
          intendedPath: z.string(),
          intendedTag: tag.nullable(),
          photo: sha256.nullable(),
          /** What it can be known by when its label is off: serial, IMEI, plate. */
          details
        })
      )
    })
  }),
  /** A new tag for an asset whose label is lost or unreadable; the old one is void for ever. The label is printed. */
  relabelAsset: command('custody.keep', {
    input: z.strictObject({ assetId: id, reason: line }),
    output: z.strictObject({ tag, printJobId: id })
  }),
  /** Several things to one place in one act, or one thing. */
  moveAssets: command('custody.keep', {
    input: z.strictObject({
      toPlaceId: id,
      assets: z
        .array(z.strictObject({ assetId: id, fromPlaceId: id }))
        .min(1)
        .max(500),
      reason: lineOrEmpty
    }),
    /** The numbers of its entries, for the record. */
    output: moved
  }),
  /** The head's order to move assets to another warehouse. */
  orderMove: command('custody.order', {
    input: z.strictObject({
      toWarehouseId: id,
      assetIds: z.array(id).min(1).max(500),
      reason: line
    }),
    output: z.strictObject({ orderId: id, orderNumber: z.string(), printJobId: id })
  }),
  cancelMoveOrder: command('custody.order', {
    input: z.strictObject({ orderId: id, reason: line }),
    output: nothing
  }),
  listMoveOrders: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.strictObject({
      orders: z.array(
        z.strictObject({
          orderId: id,
          orderNumber: z.string(),
          toWarehouseId: id,
          toWarehouseName: line,
          reason: line,
          issuedAt: instant,
          issuedBy: line,
          cancelled: z.boolean(),
          assetCount: counted,
          movedCount: counted
        })
      )
    })
  }),
  /** An order with every thing that it names, carried out or not. */
  getMoveOrder: query('custody.read', {
    input: z.strictObject({ orderId: id }),
    output: z.strictObject({
      orderNumber: z.string(),
      toWarehouseId: id,
      toWarehouseName: line,
      reason: line,
      issuedBy: line,
      /** Who ordered does not carry. */
      byCaller: z.boolean(),
      cancelled: z.boolean(),
      lines: z.array(
        z.strictObject({
          assetId: id,
          tag,
          name: line,
          /** Null once it is in no place of ours. */
          placeId: id.nullable(),
          placePath: z.string(),
          state: z.enum(assetStates),
          labelState: z.enum(labelStates),
          movedAt: instant.nullable()
        })
      )
    })
  }),
  /** The record (biên bản chuyển chỗ) of moves that this person made, by the numbers that the moves answered. */
  recordMoves: command('custody.keep', {
    input: z.strictObject({ acts: z.array(moved).min(1).max(500) }),
    output: z.strictObject({ recordId: id, recordNumber: z.string(), printJobId: id })
  }),
  /** Parts of a lot become assets of their own, at most 1,000 in one act. Their labels are printed. */
  splitAsset: command('custody.keep', {
    input: z.strictObject({
      assetId: id,
      parts: z
        .array(
          z.strictObject({
            name: line,
            quantity: z.int().min(1).max(1_000_000),
            sealNumber: z.string().min(1).max(40).nullable(),
            /** No kind has more fields. */
            details: details.refine((fields) => Object.keys(fields).length <= detailFieldsMax)
          })
        )
        .min(1)
        .max(1000)
    }),
    output: z.strictObject({ parts: z.array(z.strictObject({ assetId: id, tag })), printJobId: id })
  }),
  /** The head's standing rules of the store. */
  setStoreRules: command('custody.order', { input: storeRules, output: nothing }),
  getStoreRules: query('office.read', {
    input: nothing,
    output: storeRules.extend({ setAt: instant.nullable() })
  })
} as const
