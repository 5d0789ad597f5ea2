// How far the head's orders to stock in have come.
import type { OutputOf } from '@shared/contract'

export type StockInOrder = OutputOf<'custody.listStockInOrders'>['orders'][number]
export type OrderLine = StockInOrder['lines'][number]

export function doneLines(order: Pick<StockInOrder, 'lines'>): number {
  return order.lines.filter(({ receivedAssetId }) => receivedAssetId !== null).length
}

/** The line to receive: the one asked for while it is open, else the first open one, else null. */
export function lineToReceive(order: Pick<StockInOrder, 'lines'>, asked: number | null): OrderLine | null {
  const open = order.lines.filter(({ receivedAssetId }) => receivedAssetId === null)
  return open.find(({ lineNumber }) => lineNumber === asked) ?? open[0] ?? null
}
