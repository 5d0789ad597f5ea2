// Entries of hand-overs between keepings to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf, PayloadOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { photoRows } from '../assets/photo-rows'
import { searchTextOf } from '../assets/search-text'
import { assetTable } from '../assets/tables'
import { outsideMove } from '../doors/outside-move'
import type { transfersEntries } from './entries'
import { holdingRecordTable, holdingTransferItemTable, holdingTransferTable } from './tables'

export const applyTransfers: AppliersOf<typeof transfersEntries> = {
  'custody.HoldingTransferProposed': ({ at, actor, reason, payload }) => [
    insert(holdingTransferTable, {
      transfer_id: payload.transferId,
      from_holding: payload.from.holding,
      from_holder_id: payload.from.holderId,
      to_holding: payload.to.holding,
      to_holder_id: payload.to.holderId,
      reason: reason ?? '',
      document: payload.document,
      expected_day: payload.expected.day,
      expected_hour: payload.expected.hour,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
      decision_reason: null,
      order_number: null
    }),
    ...payload.items.map(({ assetId, becomes }, index) =>
      insert(holdingTransferItemTable, {
        transfer_id: payload.transferId,
        asset_id: assetId,
        item_number: index + 1,
        becomes_kind: becomes?.kind ?? null,
        becomes_details: becomes ? JSON.stringify(becomes.details) : null,
        state: 'OPEN',
        record_id: null
      })
    )
  ],
  'custody.HoldingTransferApproved': ({ at, actor, reason, payload }) => [
    takeNumber({ series: payload.series, period: payload.year, number: payload.orderSerial }),
    patch(
      holdingTransferTable,
      { transfer_id: payload.transferId },
      {
        from: { state: 'PROPOSED' },
        to: {
          state: 'APPROVED',
          decided_by: actor,
          decided_at: at,
          decision_reason: reason,
          order_number: payload.orderNumber
        }
      }
    )
  ],
  'custody.HoldingTransferDeclined': ({ at, actor, reason, payload }) => [
    patch(
      holdingTransferTable,
      { transfer_id: payload.transferId },
      {
        from: { state: 'PROPOSED' },
        to: { state: 'DECLINED', decided_by: actor, decided_at: at, decision_reason: reason }
      }
    ),
    ...left(payload)
  ],
  'custody.HoldingTransferCancelled': ({ reason, payload }) => [
    patch(
      holdingTransferTable,
      { transfer_id: payload.transferId },
      { from: { state: payload.from }, to: { state: 'CANCELLED', decision_reason: reason } }
    ),
    ...left(payload)
  ],
  'custody.HoldingRecordSigned': ({ at, actor, payload }) => [
    takeNumber({ series: 'record.handOver', period: payload.year, number: payload.recordSerial }),
    insert(holdingRecordTable, {
      record_id: payload.recordId,
      transfer_id: payload.transferId,
      record_number: payload.recordNumber,
      place: payload.place,
      items: JSON.stringify(payload.items),
      item_count: payload.items.length,
      photos: JSON.stringify(payload.photos),
      signatures: JSON.stringify(payload.signatures),
      made_by: actor,
      made_at: at
    }),
    ...payload.items.map(({ assetId }) =>
      patch(
        holdingTransferItemTable,
        { transfer_id: payload.transferId, asset_id: assetId },
        { from: { state: 'OPEN' }, to: { state: 'DONE', record_id: payload.recordId } }
      )
    )
  ],
  'custody.HoldingTransferred': ({ seq, at, actor, payload }) => [
    patch(
      assetTable,
      { asset_id: payload.assetId },
      {
        from: {
          state: payload.from,
          holding: payload.holdingFrom,
          place_id: payload.fromPlaceId,
          holder_id: payload.fromHolderId,
          condition: payload.conditionFrom,
          kind: payload.calledFrom.kind,
          label_state: payload.labelFrom,
          stored_at: payload.storedAtFrom
        },
        to: {
          state: payload.to,
          holding: payload.holdingTo,
          place_id: payload.placeId,
          holder_id: payload.holderId,
          condition: payload.condition,
          label_state: payload.labelTo,
          stored_at: payload.storedAt,
          moved_seq: seq,
          ...newName(payload)
        }
      }
    ),
    ...photoRows(payload.photos, { assetId: payload.assetId, seq, at, moment: 'HOLDING_TRANSFERRED' }),
    ...outsideMove({
      seq,
      at,
      actor,
      subject: `asset:${payload.assetId}`,
      fromPath: payload.fromPath,
      toPath: payload.placePath,
      door: payload.door
    })
  ]
}

/** What did not go stays with whoever had it. */
function left({ transferId, assetIds }: { transferId: string; assetIds: readonly string[] }): RowChange[] {
  return assetIds.map((assetId) =>
    patch(
      holdingTransferItemTable,
      { transfer_id: transferId, asset_id: assetId },
      { from: { state: 'OPEN' }, to: { state: 'LEFT' } }
    )
  )
}

function newName({
  name,
  sealNumber,
  calledFrom,
  called
}: PayloadOf<typeof transfersEntries, 'custody.HoldingTransferred'>) {
  if (calledFrom.kind === called.kind) return {}
  const { kind, details } = called
  return {
    kind,
    details: JSON.stringify(details),
    search_text: searchTextOf({ name, sealNumber, details })
  }
}
