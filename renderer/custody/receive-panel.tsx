import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { ReceiveForm } from './receive-form'
import { doneLines, lineToReceive, type OrderLine, type StockInOrder } from './stock-in-orders'
import type { StoragePlace } from './store-map'

/** Receiving against the head's orders: which order, which line, then the form of that line. */
export function ReceivePanel({ cell }: { cell: StoragePlace | null }) {
  // Orders that this turn began stay in sight when their last line is done.
  const { value, refusal, fault } = useQuery('custody.listStockInOrders', { openOnly: false })
  const [orderId, setOrderId] = useState<string | null>(null)
  const [lineNumber, setLineNumber] = useState<number | null>(null)
  const { receive } = words.custody
  const all = value?.orders ?? []
  const open = all.filter((order) => order.orderId === orderId || doneLines(order) < order.lines.length)
  const order = open.find((each) => each.orderId === orderId) ?? open.at(-1) ?? null
  const line = order && lineToReceive(order, lineNumber)
  if (value && !order) {
    return <EmptyState icon="box" title={receive.noOrders} hint={receive.noOrdersHint} />
  }
  return (
    <section className="receive">
      <aside className="receive-orders">
        <header>
          <h2>{receive.heading}</h2>
          <span className="note">{receive.orders}</span>
        </header>
        <RefusalNote refusal={refusal} fault={fault} />
        {[...open].reverse().map((each) => (
          <OrderCard
            key={each.orderId}
            order={each}
            current={each === order}
            line={each === order ? line : null}
            onLine={(chosen) => {
              setOrderId(each.orderId)
              setLineNumber(chosen)
            }}
          />
        ))}
      </aside>
      <div className="receive-work">
        {order && (
          <ReceiveForm
            key={order.orderId}
            order={order}
            line={line}
            cell={cell}
            onReceived={() => {
              setOrderId(order.orderId)
              setLineNumber(null)
            }}
          />
        )}
      </div>
    </section>
  )
}

function OrderCard({
  order,
  current,
  line,
  onLine
}: {
  order: StockInOrder
  current: boolean
  line: OrderLine | null
  onLine: (lineNumber: number | null) => void
}) {
  const { receive } = words.custody
  return (
    <div className={`order-card${current ? ' current' : ''}`}>
      <button type="button" className="order-card-head" aria-expanded={current} onClick={() => onLine(null)}>
        <strong>{order.orderNumber}</strong>
        <b>{receive.progress(doneLines(order), order.lines.length)}</b>
        <small>{order.reason}</small>
        <small>{receive.issuedBy(order.issuedBy, formatInstant(order.issuedAt))}</small>
      </button>
      {current &&
        order.lines.map((each) => (
          <button
            key={each.lineNumber}
            type="button"
            className="order-line"
            aria-current={each.lineNumber === line?.lineNumber}
            disabled={each.receivedAssetId !== null}
            onClick={() => onLine(each.lineNumber)}
          >
            <span>{each.name}</span>
            {each.receivedAssetId === null ? (
              <small>{receive.amount(formatDong(String(each.quantity)), each.unit)}</small>
            ) : (
              <StateTag tone="green" word={receive.lineDone} />
            )}
          </button>
        ))}
    </div>
  )
}
