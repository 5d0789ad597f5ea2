import { assetKinds, kindsNeverInOwnStore } from '@shared/contract/custody'
import { Field } from '../../ui/panel'
import { MoneyField } from '../../ui/money-field'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { KindDetails } from '../receiving/kind-details'
import { beginTakeOut, type ContentLine, type TakeOutDraft } from './opening-draft'

/** Whether what this line names is taken out of the package, how many of it, and what its kind asks for then. */
export function TakeOutFields({
  line,
  number,
  onChange
}: {
  line: ContentLine
  number: number
  onChange: (line: ContentLine) => void
}) {
  const { packages } = words.hands
  const { takeOut } = line
  const change = (part: Partial<TakeOutDraft>): void => {
    if (takeOut) onChange({ ...line, takeOut: { ...takeOut, ...part } })
  }
  return (
    <div className="content-take-out">
      <label className="signature-stamp">
        <input
          type="checkbox"
          aria-label={`${packages.takeOut} ${number}`}
          checked={takeOut !== null}
          onChange={(event) =>
            onChange({ ...line, takeOut: event.target.checked ? beginTakeOut(line) : null })
          }
        />
        {packages.takeOut} <small>{packages.takeOutHint}</small>
      </label>
      {takeOut && <TakenFields takeOut={takeOut} onChange={change} />}
    </div>
  )
}

function TakenFields({
  takeOut,
  onChange
}: {
  takeOut: TakeOutDraft
  onChange: (part: Partial<TakeOutDraft>) => void
}) {
  const { packages } = words.hands
  return (
    <>
      <div className="work-pair">
        <Field label={packages.takenQuantity} required>
          <TextField
            inputMode="numeric"
            value={takeOut.quantity}
            maxLength={7}
            onChange={(typed) => onChange({ quantity: typed.replace(/\D/g, '') })}
          />
        </Field>
        <Field label={packages.kind} required>
          <select
            className="input"
            value={takeOut.kind}
            onChange={(event) => {
              const kind = assetKinds.find((each) => each === event.target.value) ?? takeOut.kind
              onChange({ kind, details: {} })
            }}
          >
            {assetKinds.map((kind) => (
              <option key={kind} value={kind} disabled={kindsNeverInOwnStore.includes(kind)}>
                {words.names.assetKindWords[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={packages.ownSeal}>
          <TextField value={takeOut.seal} maxLength={40} onChange={(seal) => onChange({ seal })} />
        </Field>
        <MoneyField
          label={packages.price}
          value={takeOut.bookPriceDong}
          onChange={(bookPriceDong) => onChange({ bookPriceDong })}
        />
      </div>
      <KindDetails draft={takeOut} onChange={onChange} />
    </>
  )
}
