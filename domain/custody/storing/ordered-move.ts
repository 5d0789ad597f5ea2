// What apply writes of a move that carries out the head's order: the asset's line of the order is done.
import { patch, type RowChange } from '../../journal/row-change'
import { moveOrderLineTable } from './tables'

export function orderedMove({
  order,
  assetId,
  at,
  actor
}: {
  order: { orderId: string } | null
  assetId: string
  at: string
  actor: string
}): RowChange[] {
  if (!order) return []
  return [
    patch(
      moveOrderLineTable,
      { order_id: order.orderId, asset_id: assetId },
      { from: { moved_at: null }, to: { moved_at: at, moved_by: actor } }
    )
  ]
}
