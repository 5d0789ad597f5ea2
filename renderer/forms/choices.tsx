import { useId, type ReactNode } from 'react'

export interface Choice<Value extends string> {
  value: Value
  title: ReactNode
  note?: ReactNode
}

/** One of a few, all in view. Arrow keys move between them, as in every group of radio buttons. */
export function Choices<Value extends string>({
  label,
  choices,
  value,
  onChange,
  wide = false,
  autoFocus = false
}: {
  label: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** Each on a row of its own, for choices with a note. */
  wide?: boolean
  /** The first choice takes the focus. */
  autoFocus?: boolean
}) {
  const name = useId()
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <label key={choice.value} className={wide ? 'choice wide' : 'choice'}>
          <input
            type="radio"
            name={name}
            autoFocus={autoFocus && index === 0}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.title}
            {choice.note !== undefined && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
