// The head's order to stock in (lệnh nhập kho), line by line, and what of it is still open.
import type { stockInLineTable, stockInOrderTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Decide, QueryHandler } from '../../act'
import { refuse } from '../../refusal'

type OrderRow = RowIn<typeof stockInOrderTable>
export type OrderLineRow = RowIn<typeof stockInLineTable>
const listMax = 200

export const issueStockInOrder: Decide<'custody.issueStockInOrder'> = (act, input) => {
  if (!act.get('SELECT 1 FROM enforcement_case WHERE case_id = ?', input.caseId)) refuse('CASE_UNKNOWN')
  const orderId = act.newId()
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockIn', year)
  const orderNumber = `${orderSerial}/LNK-THADS`
  act.append({
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber: `${orderNumber}/${year}`,
      orderSerial,
      year,
      caseId: input.caseId,
      reason: input.reason,
      deliveredBy: input.deliveredBy,
      lines: input.lines.map((line, index) => ({ lineNumber: index + 1, ...line }))
    }
  })
  return { orderId, orderNumber: `${orderNumber}/${year}` }
}

export const listStockInOrders: QueryHandler<'custody.listStockInOrders'> = (reading, { openOnly }) => {
  const open =
    'WHERE stock_in_order.order_id IN (SELECT order_id FROM stock_in_line WHERE received_asset_id IS NULL)'
  const rows = reading.all<OrderRow & { decision_number: string; issuer_name: string }>(
    `SELECT stock_in_order.*, decision_number, app_user.full_name AS issuer_name FROM stock_in_order
    JOIN enforcement_case ON enforcement_case.case_id = stock_in_order.case_id
    JOIN app_user ON app_user.user_id = stock_in_order.issued_by
    ${openOnly ? open : ''} ORDER BY issued_at DESC, order_id DESC LIMIT ?`,
    listMax
  )
  return {
    orders: rows.map((row) => ({
      orderId: row.order_id,
      orderNumber: row.order_number,
      issuedAt: row.issued_at,
      issuedBy: row.issuer_name,
      caseId: row.case_id,
      decisionNumber: row.decision_number,
      reason: row.reason,
      deliveredBy: row.delivered_by,
      lines: reading
        .all<OrderLineRow>(
          'SELECT * FROM stock_in_line WHERE order_id = ? ORDER BY line_number',
          row.order_id
        )
        .map((line) => ({
          lineNumber: line.line_number,
          name: line.name,
          unit: line.unit,
          quantity: line.quantity,
          receivedAssetId: line.received_asset_id
        }))
    }))
  }
}
