// The head's orders to stock in as keepers see them: what is still to come, what was refused, which records wait.
import type { deliveryTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { holderName } from '../holders/holders'
import type { OrderLineRow, OrderRow } from './order-rows'

type Order = OutputOf<'custody.listStockInOrders'>['orders'][number]
type Delivery = Order['deliveries'][number]
export type DeliveryRow = RowIn<typeof deliveryTable>
const listMax = 200

/** Something is still to be received or to be put on a record, or a record is still to be signed. */
const open = `AND (EXISTS (SELECT 1 FROM stock_in_line WHERE stock_in_line.order_id = stock_in_order.order_id
    AND delivery_id IS NULL AND (stock_in_order.cancelled_at IS NULL OR stock_in_line.state <> 'OPEN'))
  OR EXISTS (SELECT 1 FROM delivery WHERE delivery.order_id = stock_in_order.order_id AND delivery.state = 'OPEN'
    AND delivery.cancelled_at IS NULL))`

export const listStockInOrders: QueryHandler<'custody.listStockInOrders'> = (reading, { openOnly }) => {
  const rows = reading.all<OrderRow & { decision_number: string; issuer_name: string }>(
    `SELECT stock_in_order.*, decision_number, app_user.full_name AS issuer_name FROM stock_in_order
    JOIN enforcement_case ON enforcement_case.case_id = stock_in_order.case_id
    JOIN app_user ON app_user.user_id = stock_in_order.issued_by
    WHERE stock_in_order.source <> 'EXISTING_STOCK' ${openOnly ? open : ''}
    ORDER BY issued_at DESC, stock_in_order.order_id DESC LIMIT ?`,
    listMax
  )
  return { orders: rows.map((row) => orderOf(reading, row)) }
}

function orderOf(reads: Reads, row: OrderRow & { decision_number: string; issuer_name: string }): Order {
  return {
    orderId: row.order_id,
    orderNumber: row.order_number,
    issuedAt: row.issued_at,
    issuedBy: row.issuer_name,
    caseId: row.case_id,
    decisionNumber: row.decision_number,
    reason: row.reason,
    deliveredBy: row.delivered_by,
    holding: row.holding as Order['holding'],
    holderId: row.holder_id,
    holderName: holderName(reads, row.holder_id),
    source: row.source,
    seizure:
      row.seizure_number && row.seizure_day ? { number: row.seizure_number, day: row.seizure_day } : null,
    transferDecision: row.transfer_decision,
    delivererIdentity: row.deliverer_identity,
    introductionLetter: row.introduction_letter,
    expected:
      row.expected_day && row.expected_hour ? { day: row.expected_day, hour: row.expected_hour } : null,
    lines: reads
      .all<OrderLineRow>('SELECT * FROM stock_in_line WHERE order_id = ? ORDER BY line_number', row.order_id)
      .map(lineOf),
    deliveries: reads
      .all<DeliveryRow>('SELECT * FROM delivery WHERE order_id = ? ORDER BY opened_at', row.order_id)
      .map((delivery) => deliveryOf(reads, delivery)),
    cancelled:
      row.cancelled_at === null
        ? null
        : {
            at: row.cancelled_at,
            by: userFullName(reads, row.cancelled_by ?? ''),
            reason: row.cancel_reason ?? ''
          }
  }
}

function lineOf(row: OrderLineRow): Order['lines'][number] {
  type Line = Order['lines'][number]
  return {
    lineNumber: row.line_number,
    name: row.name,
    kind: row.kind as Line['kind'],
    unit: row.unit,
    quantity: row.quantity,
    sealNumber: row.seal_number,
    condition: row.condition,
    decided:
      row.decided_outcome && row.decided_on
        ? {
            outcome: row.decided_outcome as NonNullable<Line['decided']>['outcome'],
            on: row.decided_on
          }
        : null,
    state: row.state as Line['state'],
    receivedAssetId: row.received_asset_id,
    rejectReason: row.reject_reason ?? '',
    deliveryId: row.delivery_id
  }
}

/** A record of hand-over as lists show it. */
export function deliveryOf(reads: Pick<Reads, 'all'>, row: DeliveryRow): Delivery {
  const signed = reads.all<{ side: string }>(
    'SELECT side FROM delivery_signature WHERE delivery_id = ? ORDER BY side',
    row.delivery_id
  )
  return {
    deliveryId: row.delivery_id,
    number: row.number,
    state: row.cancelled_at === null ? (row.state as Delivery['state']) : 'CANCELLED',
    openedAt: row.opened_at,
    signedAt: row.signed_at,
    signedSides: signed.map(({ side }) => side as Delivery['signedSides'][number])
  }
}
