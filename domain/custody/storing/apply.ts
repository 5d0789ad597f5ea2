// Entries of orders to move and of records of moves to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { storingEntries } from './entries'
import { moveOrderLineTable, moveOrderTable, moveRecordTable } from './tables'

export const applyStoring: AppliersOf<typeof storingEntries> = {
  'custody.MoveOrdered': ({ at, actor, payload }) => [
    takeNumber({ series: 'order.move', period: payload.year, number: payload.orderSerial }),
    insert(moveOrderTable, {
      order_id: payload.orderId,
      order_number: payload.orderNumber,
      to_warehouse_id: payload.toWarehouseId,
      reason: payload.reason,
      issued_at: at,
      issued_by: actor,
      cancelled_at: null
    }),
    ...payload.assetIds.map((assetId) =>
      insert(moveOrderLineTable, {
        order_id: payload.orderId,
        asset_id: assetId,
        issued_by: actor,
        moved_at: null,
        moved_by: null
      })
    )
  ],
  'custody.MoveOrderCancelled': ({ at, payload }) => [
    patch(
      moveOrderTable,
      { order_id: payload.orderId },
      { from: { cancelled_at: null }, to: { cancelled_at: at } }
    )
  ],
  'custody.MovesRecorded': ({ at, actor, payload }) => [
    takeNumber({ series: 'record.move', period: payload.year, number: payload.recordSerial }),
    insert(moveRecordTable, {
      record_id: payload.recordId,
      record_number: payload.recordNumber,
      moves: JSON.stringify(payload.moves),
      move_count: payload.moves.length,
      made_at: at,
      made_by: actor
    })
  ]
}
