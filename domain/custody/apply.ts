// Custody entries to row changes.
import { foldMarks } from '@shared/search-fold'
import { takeNumber } from '../journal/counter'
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch } from '../journal/row-change'
import type { custodyEntries } from './entries'
import {
  assetPhotoTable,
  assetReleaseTable,
  assetTable,
  stockInLineTable,
  stockInOrderTable,
  storagePlaceTable
} from './tables'

export const applyCustody: AppliersOf<typeof custodyEntries> = {
  'custody.StoragePlaceAdded': ({ payload }) => [
    takeNumber({ series: 'tag.storagePlace', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    insert(storagePlaceTable, {
      place_id: payload.placeId,
      tag: payload.tag,
      parent_id: payload.parentId,
      kind: payload.kind,
      name: payload.name
    })
  ],
  'custody.StockInOrderIssued': ({ at, actor, payload }) => [
    takeNumber({ series: 'order.stockIn', period: payload.year, number: payload.orderSerial }),
    insert(stockInOrderTable, {
      order_id: payload.orderId,
      order_number: payload.orderNumber,
      case_id: payload.caseId,
      reason: payload.reason,
      delivered_by: payload.deliveredBy,
      issued_at: at,
      issued_by: actor
    }),
    ...payload.lines.map((line) =>
      insert(stockInLineTable, {
        order_id: payload.orderId,
        line_number: line.lineNumber,
        name: line.name,
        unit: line.unit,
        quantity: line.quantity,
        received_asset_id: null
      })
    )
  ],
  'custody.AssetReceived': ({ seq, at, payload }) => [
    takeNumber({ series: 'tag.asset', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    insert(assetTable, {
      seq,
      asset_id: payload.assetId,
      tag: payload.tag,
      name: payload.name,
      search_text: foldMarks(`${payload.name} ${payload.sealNumber ?? ''}`),
      kind: payload.kind,
      unit: payload.unit,
      quantity: payload.quantity,
      condition: payload.condition,
      seal_number: payload.sealNumber,
      state: payload.to,
      place_id: payload.placeId,
      case_id: payload.caseId,
      order_id: payload.orderId,
      order_line: payload.orderLine,
      book_price_dong: BigInt(payload.bookPriceDong),
      received_at: at
    }),
    patch(
      stockInLineTable,
      { order_id: payload.orderId, line_number: payload.orderLine },
      { from: { received_asset_id: null }, to: { received_asset_id: payload.assetId } }
    ),
    ...payload.photos.map((photo) =>
      insert(assetPhotoTable, {
        asset_id: payload.assetId,
        sha256: photo.sha256,
        media_type: photo.mediaType,
        bytes: photo.bytes
      })
    )
  ],
  'custody.AssetMoved': ({ payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      { from: { place_id: payload.from }, to: { place_id: payload.to } }
    )
  ],
  'custody.ReleaseProposed': ({ at, actor, payload }) => [
    insert(assetReleaseTable, {
      release_id: payload.releaseId,
      asset_id: payload.assetId,
      outcome: payload.outcome,
      recipient_id: payload.recipientId,
      ground: payload.ground,
      reason: payload.reason,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
      order_number: null,
      record_number: null,
      handed_over_by: null,
      handed_over_at: null,
      hand_over_condition: null,
      seal_intact: null
    }),
    patchState(payload)
  ],
  'custody.ReleaseApproved': ({ at, actor, reason, payload }) => [
    takeNumber({ series: 'order.stockOut', period: payload.year, number: payload.orderSerial }),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: {
          state: 'APPROVED',
          decided_by: actor,
          decided_at: at,
          decision_reason: reason,
          order_number: payload.orderNumber
        }
      }
    ),
    patchState(payload)
  ],
  'custody.ReleaseDeclined': ({ at, actor, reason, payload }) => [
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'PROPOSED', decided_by: null },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    ),
    patchState(payload)
  ],
  'custody.AssetHandedOver': ({ at, actor, payload }) => [
    takeNumber({ series: 'record.handOver', period: payload.year, number: payload.recordSerial }),
    patch(
      assetReleaseTable,
      { release_id: payload.releaseId },
      {
        from: { state: 'APPROVED', record_number: null },
        to: {
          state: 'DONE',
          record_number: payload.recordNumber,
          handed_over_by: actor,
          handed_over_at: at,
          hand_over_condition: payload.condition,
          seal_intact: payload.sealIntact === null ? null : payload.sealIntact ? 'YES' : 'NO'
        }
      }
    ),
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: { state: payload.from, place_id: payload.fromPlaceId },
        to: { state: payload.to, place_id: null }
      }
    )
  ]
}

function patchState({ assetId, from, to }: { assetId: string; from: string; to: string }) {
  return patch(assetTable, { asset_id: assetId }, { from: { state: from }, to: { state: to } })
}
