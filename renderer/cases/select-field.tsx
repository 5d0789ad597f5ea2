import { Field } from '../ui/panel'

export interface SelectOption<Value extends string> {
  value: Value
  title: string
  /** Options of one group stand together under its name. */
  group?: string
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
        {groupsOf(options).map(({ group, members }) =>
          group === undefined ? (
            <Options key="" of={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options of={members} />
            </optgroup>
          )
        )}
      </select>
    </Field>
  )
}

function Options({ of }: { of: readonly SelectOption<string>[] }) {
  return of.map(({ value, title }) => (
    <option key={value} value={value}>
      {title}
    </option>
  ))
}

function groupsOf(options: readonly SelectOption<string>[]) {
  return [...new Set(options.map(({ group }) => group))].map((group) => ({
    group,
    members: options.filter((option) => option.group === group)
  }))
}
