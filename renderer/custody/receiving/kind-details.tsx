import type { AssetKind } from '@shared/contract/custody'
import {
  fieldProblem,
  kindFields,
  kindsThatExpire,
  totalOf,
  type KindField
} from '@shared/custody/kind-fields'
import { formatDong } from '@shared/money'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'

/** What of a form is asked by the kind of a thing: on receiving, correcting, and taking out of a package. */
export interface DetailsDraft {
  kind: AssetKind
  details: Readonly<Record<string, string>>
  /** Empty for none. */
  expiresOn: string
}

interface Part {
  draft: DetailsDraft
  onChange: (part: { details?: Record<string, string>; expiresOn?: string }) => void
}

/** What its kind asks to be recorded: plate, IMEI, denominations, conclusion and so on. */
export function KindDetails({ draft, onChange }: Part) {
  const fields = kindFields[draft.kind].filter(({ rule }) => rule !== 'TOTAL')
  const { check } = words.receiving
  const set = (name: string, value: string): void =>
    onChange({ details: { ...draft.details, [name]: value } })
  return (
    <section className="kind-details" aria-label={check.kindFields}>
      <h3>{check.kindFields}</h3>
      {draft.kind === 'ELECTRONICS' && <p className="note">{check.doNotSwitchOn}</p>}
      <div className="kind-fields">
        {fields.map((field) => (
          <DetailField key={field.name} field={field} draft={draft} onSet={set} />
        ))}
        <DayField
          label={check.expires}
          value={draft.expiresOn}
          onChange={(expiresOn) => onChange({ expiresOn })}
          required={kindsThatExpire.includes(draft.kind)}
        />
      </div>
    </section>
  )
}

function DetailField({
  field,
  draft,
  onSet
}: {
  field: KindField
  draft: DetailsDraft
  onSet: (name: string, value: string) => void
}) {
  const { fields, choices, check } = words.receiving
  const label = fields[field.name] ?? field.name
  const value = draft.details[field.name] ?? ''
  if (field.rule === 'CHOICE') {
    return (
      <Choices
        label={label}
        choices={(field.choices ?? []).map((each) => ({
          value: each,
          title: choices[field.name]?.[each] ?? each
        }))}
        value={field.choices?.find((each) => each === value) ?? null}
        onChange={(chosen) => onSet(field.name, chosen)}
      />
    )
  }
  const total = field.rule === 'NOTES' ? totalOf(value.trim()) : ''
  return (
    <Field
      label={label}
      required={field.required}
      problem={problemOf(field, value)}
      hint={
        field.rule === 'NOTES' ? (total === '' ? check.notesHint : check.total(formatDong(total))) : undefined
      }
    >
      <TextField value={value} maxLength={300} onChange={(typed) => onSet(field.name, typed)} />
    </Field>
  )
}

/** Said once something is typed; an empty required field is only marked as such. */
function problemOf(field: KindField, value: string): string | null {
  if (value.trim() === '') return null
  const problem = fieldProblem(field, { [field.name]: value })
  return problem === null ? null : words.receiving.fieldProblems[problem]
}
