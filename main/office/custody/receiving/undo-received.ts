// What was received wrongly is received again: the line is open as if nobody had looked, and what was written of the
// thing stays in its entries. As soon as a record stands on the line, or anything else happened to the thing, it is too
// late: then the books are corrected, not the past.
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../../act'
import { bookAsset } from '../../funds'
import { refuse } from '../../refusal'
import { assetRow, requireState, type AssetRow } from '../assets/asset-row'
import { orderRow, requireTaker, type OrderLineRow } from './order-rows'

export const undoReceivedLine: Decide<'custody.undoReceivedLine'> = (
  act,
  { orderId, lineNumber, reason }
) => {
  const order = orderRow(act, orderId)
  requireTaker(act, order)
  const line = act.get<OrderLineRow>(
    'SELECT * FROM stock_in_line WHERE order_id = ? AND line_number = ?',
    orderId,
    lineNumber
  )
  if (!line) return refuse('ORDER_LINE_UNKNOWN')
  if (line.received_asset_id === null) return refuse('LINE_NOT_RECEIVED', { lineNumber })
  if (line.delivery_id !== null) refuse('LINE_ON_RECORD', { lineNumber })
  const asset = assetRow(act, { assetId: line.received_asset_id })
  requireState(asset, 'RECEIVED')
  refuseTouched(act, asset)
  const price = act.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    asset.seq
  )
  const bookPriceDong = (price?.book_price_dong ?? 0n).toString()
  act.append({
    kind: 'custody.ReceiptUndone',
    subject: `asset:${asset.asset_id}`,
    reason: oneLine(reason),
    payload: {
      assetId: asset.asset_id,
      orderId,
      orderNumber: order.order_number,
      orderLine: lineNumber,
      caseId: asset.case_id,
      name: asset.name,
      unit: asset.unit,
      quantity: asset.quantity,
      sealNumber: asset.seal_number,
      placeId: asset.place_id,
      holderId: asset.holder_id,
      bookPriceDong,
      tags: [asset.tag],
      photos: photosOf(act, asset),
      from: 'RECEIVED'
    }
  })
  if (bookPriceDong !== '0') {
    const { asset_id: assetId, case_id: caseId, name } = asset
    bookAsset(act, { assetId, caseId, name, bookPriceDong, direction: 'OUT' })
  }
  return {}
}

/** Refuses UNDO_TOO_LATE for what was divided, counted, reported, corrected or valued since: something rests on it. */
function refuseTouched(act: Act, asset: AssetRow): void {
  const touched =
    asset.split_quantity > 0 ||
    asset.parent_id !== null ||
    act.get(
      `SELECT 1 FROM asset_incident WHERE asset_id = ? UNION ALL SELECT 1 FROM stock_count_scan WHERE asset_id = ?
      UNION ALL SELECT 1 FROM stock_count_variance WHERE asset_id = ?
      UNION ALL SELECT 1 FROM stock_sample_item WHERE asset_id = ?
      UNION ALL SELECT 1 FROM asset_correction WHERE asset_id = ? UNION ALL SELECT 1 FROM asset_valuation WHERE asset_id = ?
      LIMIT 1`,
      ...Array.from({ length: 6 }, () => asset.asset_id)
    ) !== undefined
  if (touched) refuse('UNDO_TOO_LATE', { name: asset.name })
}

function photosOf(act: Act, asset: AssetRow): { takenSeq: number; sha256: string }[] {
  return act
    .all<{ taken_seq: number; sha256: string }>(
      'SELECT taken_seq, sha256 FROM asset_photo WHERE asset_id = ? ORDER BY taken_seq, sha256',
      asset.asset_id
    )
    .map(({ taken_seq: takenSeq, sha256 }) => ({ takenSeq, sha256 }))
}
