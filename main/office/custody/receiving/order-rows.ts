// Rows of the head's orders to stock in and of their lines, and what refuses one that is not there or is settled.
import type { stockInLineTable, stockInOrderTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Act } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'

export type OrderRow = RowIn<typeof stockInOrderTable>
export type OrderLineRow = RowIn<typeof stockInLineTable>

/** An order's row. Refuses ORDER_UNKNOWN. */
export function orderRow(reads: Pick<Reads, 'get'>, orderId: string): OrderRow {
  const row = reads.get<OrderRow>('SELECT * FROM stock_in_order WHERE order_id = ?', orderId)
  return row ?? refuse('ORDER_UNKNOWN')
}

/** A line nobody has settled yet. Refuses ORDER_CANCELLED, ORDER_LINE_UNKNOWN and ORDER_LINE_DONE. */
export function openLine(reads: Pick<Reads, 'get'>, orderId: string, lineNumber: number): OrderLineRow {
  const { cancelled_at: cancelled, order_number: orderNumber } = orderRow(reads, orderId)
  if (cancelled !== null) refuse('ORDER_CANCELLED', { orderNumber })
  const line = reads.get<OrderLineRow>(
    'SELECT * FROM stock_in_line WHERE order_id = ? AND line_number = ?',
    orderId,
    lineNumber
  )
  if (!line) return refuse('ORDER_LINE_UNKNOWN')
  if (line.state !== 'OPEN') refuse('ORDER_LINE_DONE', { lineNumber })
  return line
}

/**
 * What comes into the own store is taken in by its keeper; what others keep is taken over at their place by an
 * enforcement officer, and by nobody else (NĐ 152/2026 Art 37.2).
 */
export function requireTaker({ caller }: Act, order: Pick<OrderRow, 'holding'>): void {
  const may =
    order.holding === 'OWN_STORE'
      ? caller.permissions.has('custody.keep')
      : caller.roles.includes('ENFORCEMENT_OFFICER')
  if (!may) refuse('NOT_PERMITTED')
}
