import type { ReactNode } from 'react'
import { assetKinds } from '@shared/contract/custody'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { UnitsList, unitsListId } from './order-lines'
import type { Difference, ReceiveDraft } from './receive-draft'
import type { OrderLine } from './stock-in-orders'

interface Part {
  line: OrderLine
  draft: ReceiveDraft
  onChange: (part: Partial<ReceiveDraft>) => void
}

/** The first seizure record beside what is found, line by line; what differs stands out. */
export function LineCompare({ differences, ...part }: Part & { differences: readonly Difference[] }) {
  const { check } = words.receiving
  const differs = (...any: Difference[]): boolean => any.some((each) => differences.includes(each))
  const { line } = part
  return (
    <div className="line-compare" role="group" aria-label={check.found}>
      <UnitsList />
      <div className="line-compare-head" aria-hidden="true">
        <span />
        <span>{check.recorded}</span>
        <span>{check.found}</span>
      </div>
      <Row label={check.name} recorded={line.name} differs={differs('NAME')}>
        <Text {...part} field="name" label={check.name} maxLength={300} />
      </Row>
      <Row
        label={check.kind}
        recorded={line.kind ? words.custody.kinds[line.kind] : check.notRecorded}
        differs={differs('KIND')}
      >
        <KindSelect {...part} />
      </Row>
      <Row
        label={check.quantity}
        recorded={`${line.quantity} ${line.unit}`}
        differs={differs('QUANTITY', 'UNIT')}
      >
        <span className="quantity-unit">
          <Text {...part} field="quantity" label={check.quantity} maxLength={7} />
          <Text {...part} field="unit" label={check.unit} maxLength={60} />
        </span>
      </Row>
      <Row
        label={check.seal}
        recorded={line.sealNumber ?? check.notSealed}
        differs={differs('SEAL_NUMBER', 'SEAL_TORN')}
      >
        <SealFound {...part} />
      </Row>
      <Row
        label={check.condition}
        recorded={line.condition || check.notRecorded}
        differs={differs('CONDITION')}
      >
        <ConditionFound {...part} />
      </Row>
    </div>
  )
}

function Row({
  label,
  recorded,
  differs,
  children
}: {
  label: string
  recorded: string
  differs: boolean
  children: ReactNode
}) {
  return (
    <div className={`line-compare-row${differs ? ' differs' : ''}`}>
      <span className="note">{label}</span>
      <span className="recorded">{recorded}</span>
      <div>{children}</div>
    </div>
  )
}

function Text({
  draft,
  onChange,
  field,
  label,
  maxLength,
  autoFocus = false
}: Part & {
  field: 'name' | 'unit' | 'quantity' | 'seal' | 'condition'
  label: string
  maxLength: number
  autoFocus?: boolean
}) {
  const { check } = words.receiving
  return (
    <TextField
      aria-label={`${check.found}: ${label}`}
      value={draft[field]}
      maxLength={maxLength}
      autoFocus={autoFocus}
      inputMode={field === 'quantity' ? 'numeric' : undefined}
      list={field === 'unit' ? unitsListId : undefined}
      placeholder={field === 'condition' ? words.custody.receive.conditionHint : undefined}
      onChange={(typed) => onChange({ [field]: field === 'quantity' ? typed.replace(/\D/g, '') : typed })}
    />
  )
}

function KindSelect({ draft, onChange }: Part) {
  const { check } = words.receiving
  return (
    <select
      className="input"
      aria-label={`${check.found}: ${check.kind}`}
      value={draft.kind}
      onChange={(event) =>
        onChange({ kind: assetKinds.find((kind) => kind === event.target.value) ?? draft.kind })
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

function SealFound(part: Part) {
  const { check } = words.receiving
  const { draft, onChange } = part
  return (
    <>
      <Text {...part} field="seal" label={check.seal} maxLength={40} />
      {draft.seal.trim() !== '' && (
        <Choices
          label={check.sealState}
          choices={[
            { value: 'intact', title: check.intact },
            { value: 'torn', title: check.torn }
          ]}
          value={draft.sealIntact === null ? null : draft.sealIntact ? 'intact' : 'torn'}
          onChange={(value) => onChange({ sealIntact: value === 'intact' })}
        />
      )}
    </>
  )
}

function ConditionFound(part: Part) {
  const { check } = words.receiving
  const { line, draft, onChange } = part
  return (
    <>
      <Text {...part} field="condition" label={check.condition} maxLength={300} autoFocus />
      {line.condition !== '' && (
        <Choices
          label={check.conditionSame}
          choices={[
            { value: 'same', title: check.same },
            { value: 'changed', title: check.changed }
          ]}
          value={draft.conditionSame ? 'same' : 'changed'}
          onChange={(value) => onChange({ conditionSame: value === 'same' })}
        />
      )}
    </>
  )
}
