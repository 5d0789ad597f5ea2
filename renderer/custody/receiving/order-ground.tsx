import { deliverySources, holdings } from '@shared/contract/custody'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { HolderChoice } from './holder-choice'
import { hourWrong, type OrderDraft } from './order-draft'

interface Part {
  draft: OrderDraft
  onChange: (part: Partial<OrderDraft>) => void
}

/** Why the order is given, where the things are to be kept, from whom and by which papers they come. */
export function OrderGround({ draft, onChange }: Part) {
  const { order } = words.custody
  return (
    <>
      <Field label={order.reason} required>
        <TextField
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          placeholder={order.reasonHint}
          maxLength={300}
          autoFocus
        />
      </Field>
      <Keeping draft={draft} onChange={onChange} />
      <Papers draft={draft} onChange={onChange} />
      <Deliverer draft={draft} onChange={onChange} />
    </>
  )
}

function Keeping({ draft, onChange }: Part) {
  const { order } = words.receiving
  return (
    <>
      <Choices
        label={order.keeping}
        choices={holdings.map((value) => ({ value, title: order.keepings[value] }))}
        value={draft.holding}
        onChange={(holding) => onChange({ holding })}
      />
      {draft.holding === 'HELD_BY_OTHER' && (
        <HolderChoice value={draft.holderId} onChange={(holderId) => onChange({ holderId })} />
      )}
    </>
  )
}

function Papers({ draft, onChange }: Part) {
  const { order } = words.receiving
  return (
    <div className="order-papers">
      <Field label={order.source} required>
        <select
          className="input"
          value={draft.source}
          onChange={(event) =>
            onChange({ source: deliverySources.find((each) => each === event.target.value) ?? draft.source })
          }
        >
          {deliverySources.map((source) => (
            <option key={source} value={source}>
              {words.names.sourceWords[source]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={order.seizureNumber} hint={order.seizureHint} required>
        <TextField
          value={draft.seizureNumber}
          maxLength={100}
          onChange={(seizureNumber) => onChange({ seizureNumber })}
        />
      </Field>
      <DayField
        label={order.seizureDay}
        value={draft.seizureDay}
        onChange={(seizureDay) => onChange({ seizureDay })}
        required
      />
      <Field label={order.transfer}>
        <TextField
          value={draft.transferDecision}
          maxLength={100}
          onChange={(transferDecision) => onChange({ transferDecision })}
        />
      </Field>
    </div>
  )
}

function Deliverer({ draft, onChange }: Part) {
  const { order } = words.custody
  const more = words.receiving.order
  const isHeld = draft.holding === 'HELD_BY_OTHER'
  return (
    <div className="order-papers">
      <Field label={order.deliveredBy} required>
        <TextField
          value={draft.deliveredBy}
          onChange={(deliveredBy) => onChange({ deliveredBy })}
          placeholder={order.deliveredByHint}
          maxLength={300}
        />
      </Field>
      <Field label={more.identity}>
        <TextField
          value={draft.delivererIdentity}
          inputMode="numeric"
          maxLength={12}
          onChange={(typed) => onChange({ delivererIdentity: typed.replace(/\D/g, '') })}
        />
      </Field>
      <Field label={more.letter}>
        <TextField
          value={draft.introductionLetter}
          maxLength={100}
          onChange={(introductionLetter) => onChange({ introductionLetter })}
        />
      </Field>
      <div className="order-hour">
        <DayField
          label={more.expectedDay}
          value={draft.expectedDay}
          onChange={(expectedDay) => onChange({ expectedDay })}
          required={isHeld}
        />
        <Field
          label={more.expectedHour}
          required={isHeld}
          problem={hourWrong(draft) && draft.expectedHour.length >= 5 ? more.hourWrong : null}
        >
          <TextField
            value={draft.expectedHour}
            placeholder={more.hourHint}
            maxLength={5}
            onChange={(expectedHour) => onChange({ expectedHour })}
          />
        </Field>
      </div>
    </div>
  )
}
