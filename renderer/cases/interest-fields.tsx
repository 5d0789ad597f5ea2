import { DayField } from '../ui/day-field'
import { Icon } from '../ui/icon'
import { MoneyField } from '../ui/money-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'
import { rateHundredths, type InterestDraft, type ObligationDraft } from './obligation-draft'
import { SelectField } from './select-field'

/** Late interest: a rate with its sum and its day, or the words of the title where it names no figure. */
export function InterestFields({
  interest,
  change
}: {
  interest: InterestDraft
  change: (part: Partial<ObligationDraft>) => void
}) {
  const said = words.cases.open
  const set = (part: Partial<InterestDraft>): void => change({ interest: { ...interest, ...part } })
  return (
    <div className="interest" data-own-enter>
      <Choices
        label={said.interestKind}
        value={interest.kind}
        onChange={(kind) => set({ kind })}
        choices={(['RATE', 'WORDS'] as const).map((value) => ({
          value,
          title: said.interestKinds[value]
        }))}
      />
      {interest.kind === 'RATE' ? (
        <RateFields interest={interest} set={set} />
      ) : (
        <Field label={said.interestWords} required>
          <TextField value={interest.words} onChange={(text) => set({ words: text })} />
        </Field>
      )}
      <button type="button" className="text-action" onClick={() => change({ interest: null })}>
        <Icon name="minus" size={14} /> {said.removeInterest}
      </button>
    </div>
  )
}

function RateFields({
  interest,
  set
}: {
  interest: InterestDraft
  set: (part: Partial<InterestDraft>) => void
}) {
  const said = words.cases.open
  const wrong = interest.rate !== '' && rateHundredths(interest.rate) === null
  return (
    <div className="interest-rate">
      <Field label={said.rate} required problem={wrong ? said.rateWrong : null}>
        <TextField
          value={interest.rate}
          onChange={(rate) => set({ rate })}
          inputMode="decimal"
          maxLength={6}
        />
      </Field>
      <SelectField
        label={said.per}
        value={interest.per}
        onChange={(per) => set({ per: per ?? 'YEAR' })}
        options={(['YEAR', 'MONTH'] as const).map((value) => ({ value, title: said.perUnits[value] }))}
      />
      <DayField label={said.interestFrom} required value={interest.from} onChange={(from) => set({ from })} />
      <MoneyField
        label={said.interestBase}
        required
        value={interest.baseDong}
        onChange={(baseDong) => set({ baseDong })}
      />
    </div>
  )
}
