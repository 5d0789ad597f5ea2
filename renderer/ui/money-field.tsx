import { useState } from 'react'
import { amountInWords } from '@shared/amount-in-words'
import { words } from '../words'
import { useFirstFocus } from './first-focus'
import { cursorAfterDigits, parseMoneyText, showMoneyText } from './money-text'
import { Field } from './panel'

/**
 * An amount of đồng, grouped while it is typed, with the amount in words below. `value` is the decimal text of
 * the contract, '' for nothing typed.
 */
export function MoneyField({
  label,
  value,
  onChange,
  problem = null,
  required = false,
  autoFocus = false,
  large = false
}: {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string | null
  required?: boolean
  autoFocus?: boolean
  /** The main figure of the screen. */
  large?: boolean
}) {
  const [refused, setRefused] = useState(false)
  const firstFocus = useFirstFocus(autoFocus)
  const type = (field: HTMLInputElement): void => {
    const parsed = parseMoneyText(field.value)
    setRefused(parsed === null)
    if (parsed === null) return
    const digitsAfter = field.value.slice(field.selectionEnd ?? field.value.length).replace(/\D/g, '').length
    const shown = showMoneyText(parsed)
    field.value = shown
    const cursor = cursorAfterDigits(shown, digitsAfter)
    field.setSelectionRange(cursor, cursor)
    onChange(parsed)
  }
  return (
    <Field
      label={label}
      required={required}
      problem={refused ? words.frame.field.amountInvalid : problem}
      hint={value === '' ? '\u00a0' : amountInWords(BigInt(value))}
    >
      <span className={`input-box money${large ? ' large' : ''}`}>
        <input
          className="input"
          inputMode="numeric"
          autoComplete="off"
          ref={firstFocus}
          value={showMoneyText(value)}
          onChange={(event) => type(event.target)}
          onBlur={() => setRefused(false)}
        />
        <span aria-hidden="true">{words.frame.field.dong}</span>
      </span>
    </Field>
  )
}

/** An amount that is only shown: `1.234.567 ₫`, tabular and right-aligned by its surroundings. */
export function Money({ amount, unit = false }: { amount: string; unit?: boolean }) {
  const shown = showMoneyText(amount).replace('-', '−')
  return (
    <span className="money-shown">
      {shown}
      {unit && <span className="unit"> {words.frame.field.dong}</span>}
    </span>
  )
}
