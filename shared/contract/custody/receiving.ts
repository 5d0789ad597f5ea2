// Receiving: the head's order (lệnh nhập kho), the inspection of each thing against the first seizure record, and the
// record of hand-over that both sides sign (custody.md §3).
import { z } from 'zod'
import { command, query } from '../contract'
import { day, dongTypedOrZero, id, identityNumber, instant, line, lineOrEmpty, nothing, tag } from '../shapes'
import { packageContent } from './sealing'
import { assetKinds, details, holdings, photo, releaseOutcomes, signature } from './shapes'

const quantity = z.int().min(1).max(1_000_000)
const lineNumber = z.int().min(1)
const sealNumber = z.string().min(1).max(40).nullable()
export const receivingPhotosMax = 8
/** Base64 of a bundle with as many photos as an office puts into one. */
const originBundleMax = 64_000_000

/** From whom an order may take things in; stock that was there before the program is imported, not ordered. */
export const deliverySources = ['COURT', 'POLICE', 'PROCURACY', 'SEIZURE', 'OTHER_OFFICE'] as const

/** A line as the first seizure record has the thing. */
const recordedLine = z.strictObject({
  name: line,
  kind: z.enum(assetKinds),
  unit: line,
  quantity,
  /** Null when the record says of no seal. */
  sealNumber,
  /** Empty when the record says nothing of it. */
  condition: lineOrEmpty,
  /** What the title says is to become of it, where that is known. */
  decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable()
})

/** The paper without which the law lets no differing thing in (NĐ 152/2026 Art 37.2.c, d). */
export const acceptanceProofKinds = ['KEEPER_CONFIRMATION', 'COMPETENT_CONCLUSION'] as const
const proof = z.strictObject({
  kind: z.enum(acceptanceProofKinds),
  number: line,
  day,
  signer: line,
  image: photo
})

/** In what a found thing may differ from its record. */
export const differenceKinds = [
  'NAME',
  'KIND',
  'UNIT',
  'QUANTITY',
  'CONDITION',
  'SEAL_NUMBER',
  'SEAL_TORN'
] as const
export const lineStates = ['OPEN', 'RECEIVED', 'REJECTED'] as const
export const deliveryStates = ['OPEN', 'SIGNED', 'CANCELLED'] as const
export const deliverySides = ['GIVER', 'RECEIVER'] as const

const orderLine = recordedLine.extend({
  lineNumber,
  /** Null in orders of before kinds were recorded. */
  kind: z.enum(assetKinds).nullable(),
  state: z.enum(lineStates),
  receivedAssetId: id.nullable(),
  /** Why it was refused; empty otherwise. */
  rejectReason: lineOrEmpty,
  deliveryId: id.nullable()
})

const delivery = z.strictObject({
  deliveryId: id,
  number: z.string(),
  state: z.enum(deliveryStates),
  openedAt: instant,
  signedAt: instant.nullable(),
  signedSides: z.array(z.enum(deliverySides))
})

const order = z.strictObject({
  orderId: id,
  orderNumber: z.string(),
  issuedAt: instant,
  issuedBy: line,
  caseId: id,
  decisionNumber: line,
  reason: line,
  deliveredBy: line,
  holding: z.enum(holdings),
  holderId: id.nullable(),
  holderName: z.string(),
  source: z.string(),
  seizure: z.strictObject({ number: line, day }).nullable(),
  transferDecision: lineOrEmpty,
  delivererIdentity: identityNumber.nullable(),
  introductionLetter: lineOrEmpty,
  expected: z.strictObject({ day, hour: z.string() }).nullable(),
  lines: z.array(orderLine),
  deliveries: z.array(delivery),
  /** What had not come by then does not come by this order any more. */
  cancelled: z.strictObject({ at: instant, by: line, reason: line }).nullable()
})

/** Lines of one order: as many things as one act moves (features E3). */
export const orderLinesMax = 500

/** How a thing was found. */
const found = {
  name: line,
  kind: z.enum(assetKinds),
  unit: line,
  quantity,
  condition: line,
  /** Whether its condition is that of the record; true where the record says nothing of it. */
  conditionSame: z.boolean(),
  sealNumber,
  /** Null when it bears no seal. */
  sealIntact: z.boolean().nullable()
}

export const receiving = {
  issueStockInOrder: command('custody.order', {
    input: z.strictObject({
      caseId: id,
      reason: line,
      holding: z.enum(holdings),
      /** Who keeps it for us, when another does. */
      holderId: id.nullable(),
      source: z.enum(deliverySources),
      /** The first seizure record (biên bản thu giữ, kê biên ban đầu), which everything is compared with. */
      seizure: z.strictObject({ number: line, day }),
      transferDecision: lineOrEmpty,
      deliveredBy: line,
      delivererIdentity: identityNumber.nullable(),
      introductionLetter: lineOrEmpty,
      /** When things are handed over; for what others hold the day and the hour are fixed (NĐ 152/2026 Art 37.2.b). */
      expected: z.strictObject({ day, hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }).nullable(),
      lines: z.array(recordedLine).min(1).max(orderLinesMax)
    }),
    output: z.strictObject({ orderId: id, orderNumber: z.string() })
  }),
  listStockInOrders: query('custody.read', {
    /** Open: something is still to be received, or a record of hand-over is still to be signed. */
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.strictObject({ orders: z.array(order) })
  }),
  receiveAsset: command('custody.receive', {
    input: z.strictObject({
      orderId: id,
      lineNumber,
      ...found,
      /** Fields of its kind, as `shared/custody/kind-fields` names them. */
      details,
      /** What a sealed package holds, by name; empty for what is not sealed. */
      contents: z.array(packageContent).max(50),
      expiresOn: day.nullable(),
      /** The cell it is meant for; null for what another holds. */
      placeId: id.nullable(),
      /** Accounting value, never a market price (TT 78/2020 Art 3.4); 0 when not yet valued. */
      bookPriceDong: dongTypedOrZero,
      photos: z.array(photo).max(receivingPhotosMax),
      /** The papers that let a differing thing in. */
      proofs: z.array(proof).max(2),
      /** The file that the other office exported of it (`exportAsset`), for what comes from there. */
      originBundle: z.base64().max(originBundleMax).optional()
    }),
    output: z.strictObject({ assetId: id, tag, printJobId: id })
  }),
  /** Refuses a line: it is not taken in, and why stays on the record. */
  rejectLine: command('custody.receive', {
    input: z.strictObject({
      orderId: id,
      lineNumber,
      /** Null when nothing was brought. */
      found: z.strictObject(found).nullable(),
      reason: line,
      photos: z.array(photo).max(receivingPhotosMax)
    }),
    output: z.strictObject({})
  }),
  /** Numbers the record of hand-over of everything settled since the last one, and prints it for signing. */
  openDelivery: command('custody.receive', {
    input: z.strictObject({ orderId: id, place: line }),
    output: z.strictObject({ deliveryId: id, number: z.string(), printJobId: id })
  }),
  /** One side signs, or both at once. It is signed when giver and receiver stand, each stamped if another holds. */
  signDelivery: command('custody.receive', {
    input: z.strictObject({ deliveryId: id, signatures: z.array(signature).min(1).max(2) }),
    output: z.strictObject({ state: z.enum(deliveryStates) })
  }),
  /** The head calls off what has not come yet by an order; what came stays. */
  cancelStockInOrder: command('custody.order', {
    input: z.strictObject({ orderId: id, reason: line }),
    output: nothing
  }),
  /** The head voids a record that both sides have not signed; what stood on it goes to the next one. */
  cancelDelivery: command('custody.order', {
    input: z.strictObject({ deliveryId: id, reason: line }),
    output: nothing
  }),
  /** A line received wrongly is open again, while it stands on no record. Its label is void for ever. */
  undoReceivedLine: command('custody.receive', {
    input: z.strictObject({ orderId: id, lineNumber, reason: line }),
    output: nothing
  }),
  getDelivery: query('custody.read', {
    input: z.strictObject({ deliveryId: id }),
    output: delivery.extend({
      orderNumber: z.string(),
      holding: z.enum(holdings),
      place: line,
      lines: z.array(
        z.strictObject({
          lineNumber,
          name: line,
          unit: line,
          recordedQuantity: quantity,
          /** Null when nothing was brought. */
          found: z.strictObject(found).nullable(),
          state: z.enum(lineStates),
          differences: z.array(z.enum(differenceKinds)),
          rejectReason: lineOrEmpty,
          assetId: id.nullable(),
          tag: tag.nullable()
        })
      )
    })
  })
} as const
