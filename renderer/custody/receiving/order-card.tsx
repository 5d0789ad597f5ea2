import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Icon } from '../../ui/icon'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import type { ReceiveStep } from './receive-step'
import { doneLines, linesForRecord, type OrderLine, type StockInOrder } from './stock-in-orders'

const recordIcons = { SIGNED: 'done', OPEN: 'pencil', CANCELLED: 'stop' } as const

/** An order in the list at the left: its progress, its lines, its records of hand-over. */
export function OrderCard({
  order,
  current,
  step,
  onStep
}: {
  order: StockInOrder
  current: boolean
  /** What is being done of it; null for an order that is not the current one. */
  step: ReceiveStep | null
  onStep: (step: ReceiveStep) => void
}) {
  const { receive } = words.custody
  const { delivery } = words.receiving
  const settled = linesForRecord(order).length
  const at = step && 'line' in step ? step.line : null
  return (
    <div className={`order-card${current ? ' current' : ''}`}>
      <button
        type="button"
        className="order-card-head"
        aria-expanded={current}
        onClick={() => onStep({ line: null })}
      >
        <strong>{order.orderNumber}</strong>
        <b>{receive.progress(doneLines(order), order.lines.length)}</b>
        <small>{order.reason}</small>
        <small>{receive.issuedBy(order.issuedBy, formatInstant(order.issuedAt))}</small>
      </button>
      {current &&
        order.lines.map((line) => (
          <LineButton
            key={line.lineNumber}
            line={line}
            current={line.lineNumber === at}
            onLine={() => onStep({ line: line.lineNumber })}
          />
        ))}
      {current && settled > 0 && (
        <button
          type="button"
          className="order-line record"
          aria-current={step !== null && 'delivery' in step && step.delivery === null}
          onClick={() => onStep({ delivery: null })}
        >
          <span>
            <Icon name="file" /> {delivery.open(settled)}
          </span>
        </button>
      )}
      {current &&
        order.deliveries.map((record) => (
          <button
            key={record.deliveryId}
            type="button"
            className="order-line record"
            aria-current={step !== null && 'delivery' in step && step.delivery === record.deliveryId}
            onClick={() => onStep({ delivery: record.deliveryId })}
          >
            <span>
              <Icon name={recordIcons[record.state]} />{' '}
              {record.state === 'SIGNED' && delivery.signed(record.number)}
              {record.state === 'OPEN' && delivery.waiting(record.number)}
              {record.state === 'CANCELLED' && words.hands.receiving.deliveryCancelled(record.number)}
            </span>
          </button>
        ))}
    </div>
  )
}

function LineButton({ line, current, onLine }: { line: OrderLine; current: boolean; onLine: () => void }) {
  const { receive } = words.custody
  const { check } = words.receiving
  return (
    <button
      type="button"
      className="order-line"
      aria-current={current}
      disabled={line.state !== 'OPEN'}
      onClick={onLine}
    >
      <span>{line.name}</span>
      {line.state === 'OPEN' && <small>{receive.amount(formatDong(String(line.quantity)), line.unit)}</small>}
      {line.state === 'RECEIVED' && <StateTag tone="green" word={check.received} />}
      {line.state === 'REJECTED' && <StateTag tone="red" word={check.rejected} />}
    </button>
  )
}
