// Entries of orders to stock in, to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert } from '../../journal/row-change'
import type { receivingEntries } from './entries'
import { stockInLineTable, stockInOrderTable } from './tables'

export const applyReceiving: AppliersOf<typeof receivingEntries> = {
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
  ]
}
