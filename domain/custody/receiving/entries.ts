// What is written of orders to stock in, of things refused, and of the record that both sides sign.
import { z } from 'zod'
import {
  assetKinds,
  deliverySides,
  differenceKinds,
  holdings,
  keptPhoto,
  keptSignature,
  releaseOutcomes,
  sources
} from '@shared/contract/custody'
import {
  day,
  dongNotNegative,
  id,
  identityNumber,
  line,
  lineOrEmpty,
  sha256,
  tag
} from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { attendedWitnesses } from '../witnessing/entries'
import { found } from './inspection'

const number = z.int().min(1)

const issuedFirst = z.strictObject({
  orderId: id,
  orderNumber: z.string(),
  orderSerial: number,
  year: z.string(),
  caseId: id,
  reason: line,
  deliveredBy: line,
  lines: z.array(z.strictObject({ lineNumber: number, name: line, unit: line, quantity: number }))
})

const recordedLine = z.strictObject({
  lineNumber: number,
  name: line,
  /** Null in orders of the first version, which knew no kinds. */
  kind: z.enum(assetKinds).nullable(),
  unit: line,
  quantity: number,
  sealNumber: z.string().nullable(),
  condition: lineOrEmpty,
  decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable()
})

const issued = issuedFirst.extend({
  holding: z.enum(holdings),
  holderId: id.nullable(),
  source: z.enum(sources),
  /** Null in orders of the first version and for stock that was there before the program. */
  seizure: z.strictObject({ number: line, day }).nullable(),
  transferDecision: lineOrEmpty,
  delivererIdentity: identityNumber.nullable(),
  introductionLetter: lineOrEmpty,
  expected: z.strictObject({ day, hour: z.string() }).nullable(),
  lines: z.array(recordedLine)
})

const signedFirst = z.strictObject({
  deliveryId: id,
  number: z.string(),
  orderId: id,
  caseId: id,
  signatures: z.array(keptSignature.extend({ side: z.enum(deliverySides) })).min(1),
  from: z.literal('OPEN'),
  /** SIGNED when giver and receiver stand; only then the things are taken over. */
  to: z.enum(['OPEN', 'SIGNED']),
  /** Things that another holds for us from now on. */
  heldByOther: z.array(id),
  /** Everything that this record hands over, for their time lines. */
  assets: z.array(id)
})

export const receivingEntries = {
  'custody.StockInOrderIssued': newerEntryKind(entryKind(issuedFirst), {
    payload: issued,
    alsoAbout: ({ caseId, holderId }) => [`case:${caseId}`, ...(holderId ? [`holder:${holderId}`] : [])],
    upgrade: ({ lines, ...first }) => ({
      ...first,
      holding: 'OWN_STORE' as const,
      holderId: null,
      source: 'SEIZURE' as const,
      seizure: null,
      transferDecision: '',
      delivererIdentity: null,
      introductionLetter: '',
      expected: null,
      lines: lines.map((each) => ({ ...each, kind: null, sealNumber: null, condition: '', decided: null }))
    })
  }),
  /** Lines of a long order that the entry which issued it had no room for. */
  'custody.StockInLinesOrdered': entryKind(
    z.strictObject({ orderId: id, orderNumber: z.string(), lines: z.array(recordedLine).min(1) })
  ),
  /** Not taken in. It stays on the record of hand-over with what was found and why. */
  'custody.LineRejected': entryKind(
    z.strictObject({
      orderId: id,
      orderNumber: z.string(),
      lineNumber: number,
      caseId: id,
      name: line,
      found: found.nullable(),
      differences: z.array(z.enum(differenceKinds)),
      reason: line,
      photos: z.array(keptPhoto)
    }),
    ({ caseId }) => [`case:${caseId}`]
  ),
  'custody.DeliveryOpened': entryKind(
    z.strictObject({
      deliveryId: id,
      number: z.string(),
      serial: number,
      year: z.string(),
      orderId: id,
      orderNumber: z.string(),
      caseId: id,
      holding: z.enum(holdings),
      place: line,
      lines: z.array(z.strictObject({ lineNumber: number, assetId: id.nullable() })).min(1)
    }),
    ({ orderId, caseId }) => [`order:${orderId}`, `case:${caseId}`]
  ),
  'custody.DeliverySigned': newerEntryKind(entryKind(signedFirst), {
    payload: signedFirst.extend({ witnesses: attendedWitnesses }),
    alsoAbout: ({ orderId, caseId, to, assets }) => [
      `order:${orderId}`,
      `case:${caseId}`,
      ...(to === 'SIGNED' ? assets.map((assetId) => `asset:${assetId}`) : [])
    ],
    upgrade: (first) => ({ ...first, witnesses: [] })
  }),
  /** Stock that another kept before the program: the head's import order stands for the record with both stamps. */
  'custody.HeldStockTaken': entryKind(
    z.strictObject({
      assetId: id,
      holderId: id,
      /** The old record of hand-over, or the treasury's deposit slip. */
      recordNumber: line,
      from: z.literal('RECEIVED'),
      to: z.literal('HELD_BY_OTHER')
    }),
    ({ holderId }) => [`holder:${holderId}`]
  ),
  /** What had not come yet is not taken in any more by this order. */
  'custody.StockInOrderCancelled': entryKind(
    z.strictObject({
      orderId: id,
      orderNumber: z.string(),
      caseId: id,
      /** The lines that were still open. */
      lines: z.array(number).min(1)
    }),
    ({ caseId }) => [`case:${caseId}`]
  ),
  /** A record that was not signed by both is void for ever; its number is not given again. */
  'custody.DeliveryCancelled': entryKind(
    z.strictObject({
      deliveryId: id,
      number: z.string(),
      orderId: id,
      caseId: id,
      /** Who had signed already. */
      signedSides: z.array(z.enum(deliverySides)),
      lines: z.array(number).min(1),
      assets: z.array(id)
    }),
    ({ orderId, caseId, assets }) => [
      `order:${orderId}`,
      `case:${caseId}`,
      ...assets.map((assetId) => `asset:${assetId}`)
    ]
  ),
  /**
   * A line that was received wrongly is open again, as long as no record stands on it. The asset that it became was
   * never handed over: it is no more, its labels are void for ever, and what was written of it stays in its entries.
   */
  'custody.ReceiptUndone': entryKind(
    z.strictObject({
      assetId: id,
      orderId: id,
      orderNumber: z.string(),
      orderLine: number,
      caseId: id,
      name: line,
      unit: line,
      quantity: number,
      sealNumber: z.string().nullable(),
      placeId: id.nullable(),
      holderId: id.nullable(),
      bookPriceDong: dongNotNegative,
      /** Its valid tag. */
      tags: z.array(tag).min(1),
      photos: z.array(z.strictObject({ takenSeq: number, sha256 })),
      from: z.literal('RECEIVED')
    }),
    ({ orderId, caseId }) => [`order:${orderId}`, `case:${caseId}`]
  ),
  /** A chunk of rows of a warehouse that was there before the program; each became an asset of its own entry. */
  'custody.StockImported': entryKind(
    z.strictObject({
      /** SHA-256 of the file. */
      importId: sha256,
      rows: z.array(z.strictObject({ rowNumber: number, legacyCode: line, assetId: id })).min(1)
    })
  )
}
