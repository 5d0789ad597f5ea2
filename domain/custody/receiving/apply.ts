// Entries of orders to stock in, of refused lines and of signed records, to row changes.
import type { z } from 'zod'
import type { keptSignature } from '@shared/contract/custody'
import { takeNumber } from '../../journal/counter'
import type { AppliersOf, PayloadOf } from '../../journal/entry-kind'
import { insert, patch, remove, type RowChange } from '../../journal/row-change'
import type { RowIn } from '../../journal/table'
import { assetPhotoTable, assetTable, assetTagTable } from '../assets/tables'
import type { receivingEntries } from './entries'
import type { inspection } from './inspection'
import {
  deliverySignatureTable,
  deliveryTable,
  stockImportRowTable,
  stockInLinePhotoTable,
  stockInLineTable,
  stockInOrderTable
} from './tables'

type Payload<Kind extends keyof typeof receivingEntries> = PayloadOf<typeof receivingEntries, Kind>
type LineRow = RowIn<typeof stockInLineTable>

export const applyReceiving: AppliersOf<typeof receivingEntries> = {
  'custody.StockInOrderIssued': ({ at, actor, payload }) => [
    takeNumber({ series: 'order.stockIn', period: payload.year, number: payload.orderSerial }),
    insert(stockInOrderTable, {
      order_id: payload.orderId,
      order_number: payload.orderNumber,
      case_id: payload.caseId,
      reason: payload.reason,
      delivered_by: payload.deliveredBy,
      holding: payload.holding,
      holder_id: payload.holderId,
      source: payload.source,
      seizure_number: payload.seizure?.number ?? null,
      seizure_day: payload.seizure?.day ?? null,
      transfer_decision: payload.transferDecision,
      deliverer_identity: payload.delivererIdentity,
      introduction_letter: payload.introductionLetter,
      expected_day: payload.expected?.day ?? null,
      expected_hour: payload.expected?.hour ?? null,
      issued_at: at,
      issued_by: actor,
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: null
    }),
    ...payload.lines.map((line) => insert(stockInLineTable, openLine(payload.orderId, line)))
  ],
  'custody.StockInLinesOrdered': ({ payload }) =>
    payload.lines.map((line) => insert(stockInLineTable, openLine(payload.orderId, line))),
  'custody.LineRejected': ({ payload }) => [
    patch(
      stockInLineTable,
      { order_id: payload.orderId, line_number: payload.lineNumber },
      {
        from: { state: 'OPEN' },
        to: {
          state: 'REJECTED',
          found: payload.found ? JSON.stringify(payload.found) : null,
          differences: payload.differences.join(' '),
          reject_reason: payload.reason
        }
      }
    ),
    ...payload.photos.map((photo) =>
      insert(stockInLinePhotoTable, {
        order_id: payload.orderId,
        line_number: payload.lineNumber,
        sha256: photo.sha256,
        media_type: photo.mediaType,
        bytes: photo.bytes
      })
    )
  ],
  'custody.DeliveryOpened': ({ at, actor, payload }) => [
    takeNumber({ series: 'record.delivery', period: payload.year, number: payload.serial }),
    insert(deliveryTable, {
      delivery_id: payload.deliveryId,
      number: payload.number,
      order_id: payload.orderId,
      holding: payload.holding,
      place: payload.place,
      state: 'OPEN',
      opened_at: at,
      opened_by: actor,
      signed_at: null,
      cancelled_at: null,
      cancelled_by: null,
      cancel_reason: null
    }),
    ...payload.lines.map(({ lineNumber }) =>
      patch(
        stockInLineTable,
        { order_id: payload.orderId, line_number: lineNumber },
        { from: { delivery_id: null }, to: { delivery_id: payload.deliveryId } }
      )
    )
  ],
  'custody.DeliverySigned': ({ seq, at, payload }) => [
    ...payload.signatures.map((signature) => signatureRow(payload.deliveryId, signature, at)),
    ...(payload.to === 'SIGNED' ? completed(payload, at, seq) : [])
  ],
  'custody.HeldStockTaken': ({ seq, payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, holder_id: payload.holderId },
        to: { state: payload.to, moved_seq: seq }
      }
    )
  ],
  'custody.StockInOrderCancelled': ({ at, actor, reason, payload }) => [
    patch(
      stockInOrderTable,
      { order_id: payload.orderId },
      {
        from: { cancelled_at: null },
        to: { cancelled_at: at, cancelled_by: actor, cancel_reason: reason ?? '' }
      }
    )
  ],
  'custody.DeliveryCancelled': ({ at, actor, reason, payload }) => [
    patch(
      deliveryTable,
      { delivery_id: payload.deliveryId },
      {
        from: { state: 'OPEN', cancelled_at: null },
        to: { cancelled_at: at, cancelled_by: actor, cancel_reason: reason ?? '' }
      }
    ),
    ...payload.lines.map((lineNumber) =>
      patch(
        stockInLineTable,
        { order_id: payload.orderId, line_number: lineNumber },
        { from: { delivery_id: payload.deliveryId }, to: { delivery_id: null } }
      )
    )
  ],
  'custody.ReceiptUndone': ({ at, reason, payload }) => [
    ...payload.tags.map((tag) =>
      patch(
        assetTagTable,
        { tag },
        { from: { state: 'VALID' }, to: { state: 'VOID', voided_at: at, void_reason: reason ?? '' } }
      )
    ),
    ...payload.photos.map(({ takenSeq, sha256 }) =>
      remove(
        assetPhotoTable,
        { asset_id: payload.assetId, taken_seq: takenSeq, sha256 },
        { asset_id: payload.assetId }
      )
    ),
    remove(
      assetTable,
      { asset_id: payload.assetId },
      { state: payload.from, quantity: payload.quantity, split_quantity: 0 }
    ),
    patch(
      stockInLineTable,
      { order_id: payload.orderId, line_number: payload.orderLine },
      {
        from: { state: 'RECEIVED', received_asset_id: payload.assetId, delivery_id: null },
        to: emptyLine
      }
    )
  ],
  'custody.StockImported': ({ payload }) =>
    payload.rows.map(({ rowNumber, legacyCode, assetId }) =>
      insert(stockImportRowTable, {
        legacy_code: legacyCode,
        import_id: payload.importId,
        row_number: rowNumber,
        asset_id: assetId
      })
    )
}

/** A line as it is before anybody looked at the thing. */
const emptyLine = {
  state: 'OPEN',
  received_asset_id: null,
  found: null,
  contents: null,
  differences: '',
  confirmation_number: null,
  confirmation_day: null,
  confirmation_signer: null,
  confirmation_sha256: null,
  conclusion_number: null,
  conclusion_day: null,
  conclusion_signer: null,
  conclusion_sha256: null,
  reject_reason: null
}

function openLine(orderId: string, line: Payload<'custody.StockInOrderIssued'>['lines'][number]): LineRow {
  return {
    order_id: orderId,
    line_number: line.lineNumber,
    name: line.name,
    kind: line.kind,
    unit: line.unit,
    quantity: line.quantity,
    seal_number: line.sealNumber,
    condition: line.condition,
    decided_outcome: line.decided?.outcome ?? null,
    decided_on: line.decided?.on ?? null,
    ...emptyLine,
    delivery_id: null
  }
}

/** A line becomes an asset. Without an inspection: received before inspections were written, or stock that was there. */
export function receivedLine(received: {
  orderId: string
  orderLine: number
  assetId: string
  inspection: z.output<typeof inspection> | null
}): RowChange {
  const { orderId, orderLine, assetId, inspection: looked } = received
  const confirmation = looked?.proofs.find(({ kind }) => kind === 'KEEPER_CONFIRMATION')
  const conclusion = looked?.proofs.find(({ kind }) => kind === 'COMPETENT_CONCLUSION')
  return patch(
    stockInLineTable,
    { order_id: orderId, line_number: orderLine },
    {
      from: { received_asset_id: null, state: 'OPEN' },
      to: {
        received_asset_id: assetId,
        state: 'RECEIVED',
        found: looked ? JSON.stringify(looked.found) : null,
        contents: looked ? JSON.stringify(looked.contents) : null,
        differences: looked ? looked.differences.join(' ') : '',
        confirmation_number: confirmation?.number ?? null,
        confirmation_day: confirmation?.day ?? null,
        confirmation_signer: confirmation?.signer ?? null,
        confirmation_sha256: confirmation?.image.sha256 ?? null,
        conclusion_number: conclusion?.number ?? null,
        conclusion_day: conclusion?.day ?? null,
        conclusion_signer: conclusion?.signer ?? null,
        conclusion_sha256: conclusion?.image.sha256 ?? null
      }
    }
  )
}

function signatureRow(deliveryId: string, signature: z.output<typeof keptSignature>, at: string): RowChange {
  return insert(deliverySignatureTable, {
    delivery_id: deliveryId,
    side: signature.side,
    full_name: signature.fullName,
    capacity: signature.capacity,
    identity_number: signature.identityNumber,
    way: signature.way,
    image_sha256: signature.image?.sha256 ?? null,
    image_type: signature.image?.mediaType ?? null,
    finger: signature.finger,
    hand: signature.hand,
    witness: signature.witness,
    stamped: signature.stamped ? 'YES' : 'NO',
    signed_at: at
  })
}

function completed(payload: Payload<'custody.DeliverySigned'>, at: string, seq: number): RowChange[] {
  return [
    patch(
      deliveryTable,
      { delivery_id: payload.deliveryId },
      { from: { state: payload.from }, to: { state: payload.to, signed_at: at } }
    ),
    ...payload.heldByOther.map((assetId) =>
      patch(
        assetTable,
        { asset_id: assetId },
        { from: { state: 'RECEIVED' }, to: { state: 'HELD_BY_OTHER', moved_seq: seq } }
      )
    )
  ]
}
