// The head calls off what has not come by an order, and voids a record that both sides have not signed. What came stays
// as it is: a thing that is in the store is not made to have never come.
import { oneLine } from '@shared/one-line'
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { deliveryRow } from './delivery-row'
import { deliveryOf } from './list-orders'
import { orderRow, type OrderLineRow } from './order-rows'

export const cancelStockInOrder: Decide<'custody.cancelStockInOrder'> = (act, { orderId, reason }) => {
  const order = orderRow(act, orderId)
  if (order.cancelled_at !== null) refuse('ORDER_CANCELLED', { orderNumber: order.order_number })
  const lines = act
    .all<{ line_number: number }>(
      "SELECT line_number FROM stock_in_line WHERE order_id = ? AND state = 'OPEN' ORDER BY line_number",
      orderId
    )
    .map(({ line_number: lineNumber }) => lineNumber)
  if (lines.length === 0) refuse('ORDER_DONE', { orderNumber: order.order_number })
  act.append({
    kind: 'custody.StockInOrderCancelled',
    subject: `order:${orderId}`,
    reason: oneLine(reason),
    payload: { orderId, orderNumber: order.order_number, caseId: order.case_id, lines }
  })
  return {}
}

export const cancelDelivery: Decide<'custody.cancelDelivery'> = (act, { deliveryId, reason }) => {
  const delivery = deliveryRow(act, deliveryId)
  if (delivery.cancelled_at !== null) refuse('DELIVERY_CANCELLED', { number: delivery.number })
  if (delivery.state === 'SIGNED') refuse('DELIVERY_SIGNED', { number: delivery.number })
  const order = orderRow(act, delivery.order_id)
  const lines = act.all<OrderLineRow>(
    'SELECT * FROM stock_in_line WHERE delivery_id = ? ORDER BY line_number',
    deliveryId
  )
  act.append({
    kind: 'custody.DeliveryCancelled',
    subject: `delivery:${deliveryId}`,
    reason: oneLine(reason),
    payload: {
      deliveryId,
      number: delivery.number,
      orderId: order.order_id,
      caseId: order.case_id,
      signedSides: deliveryOf(act, delivery).signedSides,
      lines: lines.map(({ line_number: lineNumber }) => lineNumber),
      assets: lines.flatMap(({ received_asset_id: assetId }) => assetId ?? [])
    }
  })
  return {}
}
