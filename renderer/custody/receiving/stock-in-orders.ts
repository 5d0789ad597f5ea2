// How far the head's orders to stock in have come.
import type { OutputOf } from '@shared/contract'

export type StockInOrder = OutputOf<'custody.listStockInOrders'>['orders'][number]
export type OrderLine = StockInOrder['lines'][number]

type Lines = Pick<StockInOrder, 'lines'> & Partial<Pick<StockInOrder, 'cancelled'>>

/** Whether the head has called off what had not come. */
function isCalledOff({ cancelled }: Lines): boolean {
  return cancelled !== null && cancelled !== undefined
}

export function doneLines(order: Pick<StockInOrder, 'lines'>): number {
  return order.lines.filter(({ state }) => state !== 'OPEN').length
}

/** The line to receive: the one asked for while it is open, else the first open one, else null. */
export function lineToReceive(order: Lines, asked: number | null): OrderLine | null {
  const open = isCalledOff(order) ? [] : order.lines.filter(({ state }) => state === 'OPEN')
  return open.find(({ lineNumber }) => lineNumber === asked) ?? open[0] ?? null
}

/** Lines that were accepted or refused and stand on no record of hand-over yet. */
export function linesForRecord(order: Pick<StockInOrder, 'lines'>): OrderLine[] {
  return order.lines.filter(({ state, deliveryId }) => state !== 'OPEN' && deliveryId === null)
}

/** Whether anything of an order still waits: a line, a record to open, or one to sign. */
export function isOpen(order: Lines & Pick<StockInOrder, 'deliveries'>): boolean {
  const waits = isCalledOff(order) ? linesForRecord(order) : order.lines
  return (
    waits.some(({ deliveryId }) => deliveryId === null) ||
    order.deliveries.some(({ state }) => state === 'OPEN')
  )
}
