import { Icon } from '../ui/icon'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import type { DraftLine } from './order-draft'

/** The things that an order names, a row each. */
export function OrderLines({
  lines,
  onChange
}: {
  lines: readonly DraftLine[]
  onChange: (lines: DraftLine[]) => void
}) {
  const { order } = words.custody
  const change = (index: number, part: Partial<DraftLine>): void =>
    onChange(lines.map((line, other) => (other === index ? { ...line, ...part } : line)))
  return (
    <div className="order-lines" role="group" aria-label={order.lines}>
      <div className="order-lines-head" aria-hidden="true">
        <span>{order.name}</span>
        <span>{order.unit}</span>
        <span>{order.quantity}</span>
      </div>
      {lines.map((line, index) => (
        <div key={line.key} className="order-lines-row">
          <TextField
            aria-label={`${order.name} ${index + 1}`}
            value={line.name}
            maxLength={300}
            onChange={(name) => change(index, { name })}
          />
          <TextField
            aria-label={`${order.unit} ${index + 1}`}
            value={line.unit}
            maxLength={60}
            onChange={(unit) => change(index, { unit })}
          />
          <TextField
            aria-label={`${order.quantity} ${index + 1}`}
            value={line.quantity}
            inputMode="numeric"
            maxLength={7}
            onChange={(quantity) => change(index, { quantity: quantity.replace(/\D/g, '') })}
          />
          <button
            type="button"
            className="text-action"
            aria-label={order.removeLine(index + 1)}
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter((_line, other) => other !== index))}
          >
            <Icon name="stop" size={18} />
          </button>
        </div>
      ))}
    </div>
  )
}
