// A record of hand-over as it is stored: its row and its lines. It decides nothing.
import type { OutputOf } from '@shared/contract'
import type { differenceKinds } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import type { Found } from './inspection'
import type { DeliveryRow } from './list-orders'
import type { OrderLineRow } from './order-rows'

type Line = OutputOf<'custody.getDelivery'>['lines'][number]

/** A record's row. Refuses DELIVERY_UNKNOWN. */
export function deliveryRow(reads: Pick<Reads, 'get'>, deliveryId: string): DeliveryRow {
  const row = reads.get<DeliveryRow>('SELECT * FROM delivery WHERE delivery_id = ?', deliveryId)
  return row ?? refuse('DELIVERY_UNKNOWN')
}

/** Everything a record hands over or refuses, beside what the first seizure record says. */
export function deliveryLines(reads: Pick<Reads, 'all'>, deliveryId: string): Line[] {
  const rows = reads.all<OrderLineRow & { tag: string | null }>(
    `SELECT stock_in_line.*, asset.tag FROM stock_in_line
    LEFT JOIN asset ON asset.asset_id = stock_in_line.received_asset_id
    WHERE delivery_id = ? ORDER BY line_number`,
    deliveryId
  )
  return rows.map((row) => ({
    lineNumber: row.line_number,
    name: row.name,
    unit: row.unit,
    recordedQuantity: row.quantity,
    found: row.found === null ? null : (JSON.parse(row.found) as Found),
    state: row.state as Line['state'],
    differences: row.differences
      .split(' ')
      .filter((code): code is (typeof differenceKinds)[number] => code !== ''),
    rejectReason: row.reject_reason ?? '',
    assetId: row.received_asset_id,
    tag: row.tag
  }))
}
