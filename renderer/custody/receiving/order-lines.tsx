import { assetKinds, releaseOutcomes } from '@shared/contract/custody'
import { usualUnits } from '@shared/words/vi/units'
import { Icon } from '../../ui/icon'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { DraftLine } from './order-draft'

export const unitsListId = 'usual-units'

/** The units that are offered while one is typed. */
export function UnitsList() {
  return (
    <datalist id={unitsListId}>
      {usualUnits.map((unit) => (
        <option key={unit} value={unit} />
      ))}
    </datalist>
  )
}

/** The things that an order names as the first seizure record has them, a row each. */
export function OrderLines({
  lines,
  onChange
}: {
  lines: readonly DraftLine[]
  onChange: (lines: DraftLine[]) => void
}) {
  const { order } = words.custody
  const more = words.receiving.order
  return (
    <div className="order-lines" role="group" aria-label={order.lines}>
      <UnitsList />
      <div className="order-lines-head" aria-hidden="true">
        <span>{order.name}</span>
        <span>{more.kind}</span>
        <span>{order.unit}</span>
        <span>{order.quantity}</span>
        <span>{more.seal}</span>
        <span>{more.condition}</span>
        <span>{more.outcome}</span>
      </div>
      {lines.map((line, index) => (
        <OrderLineRow
          key={line.key}
          line={line}
          number={index + 1}
          onChange={(part) =>
            onChange(lines.map((each) => (each.key === line.key ? { ...each, ...part } : each)))
          }
          onRemove={lines.length === 1 ? null : () => onChange(lines.filter(({ key }) => key !== line.key))}
        />
      ))}
    </div>
  )
}

function OrderLineRow({ line, number, onChange, onRemove }: Part & { onRemove: (() => void) | null }) {
  const { order } = words.custody
  const more = words.receiving.order
  const text = (label: string, field: 'name' | 'unit' | 'seal' | 'condition', maxLength: number) => (
    <TextField
      aria-label={`${label} ${number}`}
      value={line[field]}
      maxLength={maxLength}
      autoFocus={field === 'name' && number > 1}
      list={field === 'unit' ? unitsListId : undefined}
      onChange={(value) => onChange({ [field]: value })}
    />
  )
  return (
    <div className="order-lines-row">
      {text(order.name, 'name', 300)}
      <KindSelect line={line} number={number} onChange={onChange} />
      {text(order.unit, 'unit', 60)}
      <TextField
        aria-label={`${order.quantity} ${number}`}
        value={line.quantity}
        inputMode="numeric"
        maxLength={7}
        onChange={(quantity) => onChange({ quantity: quantity.replace(/\D/g, '') })}
      />
      {text(more.seal, 'seal', 40)}
      {text(more.condition, 'condition', 300)}
      <OutcomeSelect line={line} number={number} onChange={onChange} />
      <button
        type="button"
        className="text-action"
        aria-label={order.removeLine(number)}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
      >
        <Icon name="stop" size={18} />
      </button>
    </div>
  )
}

interface Part {
  line: DraftLine
  number: number
  onChange: (part: Partial<DraftLine>) => void
}

function KindSelect({ line, number, onChange }: Part) {
  return (
    <select
      className="input"
      aria-label={`${words.receiving.order.kind} ${number}`}
      value={line.kind}
      onChange={(event) =>
        onChange({ kind: assetKinds.find((kind) => kind === event.target.value) ?? line.kind })
      }
    >
      {assetKinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.custody.kinds[kind]}
        </option>
      ))}
    </select>
  )
}

function OutcomeSelect({ line, number, onChange }: Part) {
  const { order } = words.receiving
  return (
    <select
      className="input"
      aria-label={`${order.outcome} ${number}`}
      value={line.outcome}
      onChange={(event) =>
        onChange({ outcome: releaseOutcomes.find((outcome) => outcome === event.target.value) ?? '' })
      }
    >
      <option value="">{order.noOutcome}</option>
      {releaseOutcomes.map((outcome) => (
        <option key={outcome} value={outcome}>
          {words.names.outcomeWords[outcome]}
        </option>
      ))}
    </select>
  )
}
