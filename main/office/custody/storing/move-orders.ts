// The head's orders to move assets to another warehouse: issued, cancelled, listed, and found for a move that needs one
// (a storekeeper moves nothing without the head's order, TT 04/2023 Art 11.2).
import type { moveOrderTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { AssetState } from '@shared/contract/custody'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetPlace } from '../assets/asset-row'
import { placePath, placeStanding, type PlaceStanding } from '../places/places'

export type MoveOrderRow = RowIn<typeof moveOrderTable>
const listMax = 200

export const orderMove: Decide<'custody.orderMove'> = (act, { toWarehouseId, assetIds, reason }) => {
  const to = placeStanding(act, toWarehouseId)
  if (to.kind !== 'WAREHOUSE') refuse('PLACE_KIND_WRONG')
  const ordered = [...new Set(assetIds)]
  for (const assetId of ordered) {
    const { place_id: placeId, state } = assetPlace(act, assetId)
    if (placeId === null || state === 'RECEIVED' || state === 'MISSING')
      return refuse('ASSET_STATE', { state, needed: 'IN_OWN_STORE' })
    if (placeStanding(act, placeId).warehouseId === toWarehouseId) refuse('ASSET_ALREADY_THERE')
  }
  const orderId = act.newId()
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.move', year)
  const orderNumber = `${orderSerial}/LCK-THADS/${year}`
  act.append({
    kind: 'custody.MoveOrdered',
    subject: `moveOrder:${orderId}`,
    payload: {
      orderId,
      orderNumber,
      orderSerial,
      year,
      toWarehouseId,
      toPath: to.path,
      reason,
      assetIds: ordered
    }
  })
  const printJobId = issuePaper(act, { form: 'MOVE_ORDER', subject: `moveOrder:${orderId}`, copies: 2 })
  return { orderId, orderNumber, printJobId }
}

export const cancelMoveOrder: Decide<'custody.cancelMoveOrder'> = (act, { orderId, reason }) => {
  const order = moveOrderRow(act, orderId)
  const open = act.get('SELECT 1 FROM move_order_line WHERE order_id = ? AND moved_at IS NULL', orderId)
  if (order.cancelled_at !== null || !open) refuse('MOVE_ORDER_CLOSED', { orderNumber: order.order_number })
  act.append({
    kind: 'custody.MoveOrderCancelled',
    subject: `moveOrder:${orderId}`,
    payload: { orderId, orderNumber: order.order_number, reason }
  })
  return {}
}

export const listMoveOrders: QueryHandler<'custody.listMoveOrders'> = (reading, { openOnly }) => {
  const open = `WHERE cancelled_at IS NULL AND EXISTS (
    SELECT 1 FROM move_order_line AS line WHERE line.order_id = move_order.order_id AND moved_at IS NULL)`
  const rows = reading.all<MoveOrderRow & { warehouse: string; issuer: string; lines: number; done: number }>(
    `SELECT move_order.*, storage_place.name AS warehouse, full_name AS issuer,
      (SELECT count(*) FROM move_order_line AS line WHERE line.order_id = move_order.order_id) AS lines,
      (SELECT count(moved_at) FROM move_order_line AS line WHERE line.order_id = move_order.order_id) AS done
    FROM move_order JOIN storage_place ON place_id = to_warehouse_id JOIN app_user ON user_id = issued_by
    ${openOnly ? open : ''} ORDER BY issued_at DESC LIMIT ?`,
    listMax
  )
  return {
    orders: rows.map((row) => ({
      orderId: row.order_id,
      orderNumber: row.order_number,
      toWarehouseId: row.to_warehouse_id,
      toWarehouseName: row.warehouse,
      reason: row.reason,
      issuedAt: row.issued_at,
      issuedBy: row.issuer,
      cancelled: row.cancelled_at !== null,
      assetCount: row.lines,
      movedCount: row.done
    }))
  }
}

interface OrderLine {
  asset_id: string
  tag: string
  name: string
  state: string
  label_state: string
  place_id: string | null
  moved_at: string | null
}

export const getMoveOrder: QueryHandler<'custody.getMoveOrder'> = (reading, { orderId }) => {
  const order = moveOrderRow(reading, orderId)
  const lines = reading.all<OrderLine>(
    `SELECT asset.asset_id, tag, name, asset.state, label_state, place_id, moved_at
    FROM move_order_line JOIN asset USING (asset_id) WHERE move_order_line.order_id = ? ORDER BY asset.seq`,
    orderId
  )
  return {
    orderNumber: order.order_number,
    toWarehouseId: order.to_warehouse_id,
    toWarehouseName: placeStanding(reading, order.to_warehouse_id).path,
    reason: order.reason,
    issuedBy: userFullName(reading, order.issued_by),
    byCaller: order.issued_by === reading.caller.userId,
    cancelled: order.cancelled_at !== null,
    lines: lines.map((line) => ({
      assetId: line.asset_id,
      tag: line.tag,
      name: line.name,
      placeId: line.place_id,
      placePath: placePath(reading, line.place_id),
      state: line.state as AssetState,
      labelState: line.label_state as 'READ' | 'UNREAD',
      movedAt: line.moved_at
    }))
  }
}

/**
 * The open order that lets these assets go to another warehouse: one that names each of them. An empty box needs none.
 * Refuses OTHER_WAREHOUSE.
 */
export function orderCovering(
  act: Act,
  { from, to, contents }: { from: PlaceStanding; to: PlaceStanding; contents: readonly string[] }
): { orderId: string; orderNumber: string } | null {
  const [first] = contents
  if (first === undefined) return null
  const candidates = act.all<{ order_id: string; order_number: string }>(
    `SELECT move_order.order_id, order_number FROM move_order_line JOIN move_order USING (order_id)
    WHERE asset_id = ? AND moved_at IS NULL AND cancelled_at IS NULL AND to_warehouse_id = ? ORDER BY issued_at`,
    first,
    to.warehouseId
  )
  const covering = candidates.find(({ order_id: orderId }) =>
    contents.every((assetId) =>
      act.get(
        'SELECT 1 FROM move_order_line WHERE order_id = ? AND asset_id = ? AND moved_at IS NULL',
        orderId,
        assetId
      )
    )
  )
  if (!covering) return refuse('OTHER_WAREHOUSE', { from: from.path, to: to.path }, 'askLeader')
  return { orderId: covering.order_id, orderNumber: covering.order_number }
}

/** An order's row. Refuses MOVE_ORDER_UNKNOWN. */
export function moveOrderRow(reads: Pick<Reads, 'get'>, orderId: string): MoveOrderRow {
  return (
    reads.get<MoveOrderRow>('SELECT * FROM move_order WHERE order_id = ?', orderId) ??
    refuse('MOVE_ORDER_UNKNOWN')
  )
}
