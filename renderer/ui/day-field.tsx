import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import { words } from '../words'
import { useFirstFocus } from './first-focus'
import { parseDayText } from './day-text'
import { Field } from './panel'

/** A day, typed as `22/11/2026`. `value` is `YYYY-MM-DD`, or '' for none; half-typed text is kept but not given out. */
export function DayField({
  label,
  value,
  onChange,
  problem = null,
  required = false,
  autoFocus = false
}: {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string | null
  required?: boolean
  autoFocus?: boolean
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const text = typed ?? (value === '' ? '' : formatDay(value))
  const unread = text.trim() !== '' && parseDayText(text) === null
  const invalid = left && unread
  const type = (next: string): void => {
    setTyped(next)
    setLeft(false)
    onChange(parseDayText(next) ?? '')
  }
  const leave = (): void => {
    setLeft(true)
    if (parseDayText(text) !== null || text.trim() === '') setTyped(null)
  }
  return (
    <Field label={label} required={required} problem={invalid ? words.frame.field.dayInvalid : problem}>
      <input
        ref={useFirstFocus(autoFocus)}
        className="input day"
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.frame.field.dayFormat}
        data-unread={unread ? '' : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') setLeft(true)
        }}
      />
    </Field>
  )
}
