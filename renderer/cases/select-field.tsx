import { Field } from '../ui/panel'

export interface SelectOption<Value extends string> {
  value: Value
  title: string
}

/** One of several, folded away until it is asked for. `empty` is what stands there while nothing is chosen. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  empty,
  required = false,
  autoFocus = false
}: {
  label: string
  value: Value | null
  options: readonly SelectOption<Value>[]
  onChange: (value: Value | null) => void
  empty?: string
  required?: boolean
  autoFocus?: boolean
}) {
  return (
    <Field label={label} required={required}>
      <select
        className="input"
        autoFocus={autoFocus}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          onChange(chosen ? chosen.value : null)
        }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </Field>
  )
}
