import { Choices } from '../../forms/choices'
import type { Signature } from '../../forms/signature-draft'
import type { SignaturePart } from '../../forms/signature-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { Colleague, type About } from './colleague'

/** At an exit: a user of the office who says himself that he saw it. */
export function ExitWitness({ about, value, onChange }: SignaturePart & { about: About }) {
  const { witnessing: said } = words
  return (
    <>
      <Colleague
        about={about}
        label={said.who}
        askLabel={said.ask}
        among={({ maySee }) => maySee}
        value={value.witness}
        onChange={(witness) => onChange({ ...value, witness })}
      />
      <p className="note">{said.exitNote}</p>
    </>
  )
}

/** At receiving: a user of the office, or somebody from outside who is known by a number. */
export function AnyWitness({ about, value, onChange }: SignaturePart & { about: About }) {
  const { witnessing: said } = words
  const outside = value.witnessIdentity !== undefined
  return (
    <>
      <Choices
        label={said.from}
        value={outside ? 'OUTSIDE' : 'OFFICE'}
        choices={(['OFFICE', 'OUTSIDE'] as const).map((kind) => ({ value: kind, title: said.kinds[kind] }))}
        onChange={(kind) =>
          onChange({ ...withoutWitness(value), ...(kind === 'OUTSIDE' ? { witnessIdentity: '' } : {}) })
        }
      />
      {outside ? (
        <div className="work-pair">
          <Field label={said.name} required>
            <TextField
              value={value.witness}
              maxLength={250}
              onChange={(witness) => onChange({ ...value, witness })}
            />
          </Field>
          <Field label={said.identity} hint={said.identityHint} required>
            <TextField
              value={value.witnessIdentity ?? ''}
              inputMode="numeric"
              maxLength={12}
              onChange={(typed) => onChange({ ...value, witnessIdentity: typed.replace(/\D/g, '') })}
            />
          </Field>
        </div>
      ) : (
        <Colleague
          about={about}
          label={said.who}
          askLabel={said.ask}
          value={value.witness}
          onChange={(witness) => onChange({ ...value, witness })}
        />
      )}
    </>
  )
}

function withoutWitness(signature: Signature): Signature {
  const cleared: Signature = { ...signature, witness: '' }
  delete cleared.witnessIdentity
  return cleared
}
