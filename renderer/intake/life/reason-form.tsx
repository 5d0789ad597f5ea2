import { useState } from 'react'
import type { Answer, Refusal } from '@shared/contract/answers'
import { FormFoot } from '../../forms/form-foot'
import { TextField } from '../../ui/text-field'
import { Field } from '../../ui/panel'

/** A reason, and what it is for: the whole of a short act. */
export function ReasonForm({
  heading,
  label,
  hint,
  submit,
  command,
  run,
  onLeave
}: {
  heading: string
  label: string
  hint?: string
  submit: string
  command: { refusal: Refusal | null; fault: string | null; running: boolean }
  run: (reason: string) => Promise<Answer>
  onLeave: () => void
}) {
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') void run(said)
      }}
    >
      <h3>{heading}</h3>
      <Field label={label} hint={hint} required>
        <TextField value={reason} onChange={setReason} maxLength={300} autoFocus />
      </Field>
      <FormFoot
        command={command}
        missing={said === '' ? [label.toLowerCase()] : []}
        icon="check"
        submit={submit}
        onLeave={onLeave}
      />
    </form>
  )
}
