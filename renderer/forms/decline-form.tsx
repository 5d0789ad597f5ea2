import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { words } from '../words'

/** Back with a reason. Who leaves it finds what he typed when he comes back: the reason is kept by the caller. */
export function DeclineForm({
  label,
  hint,
  submit,
  reason,
  onReason,
  running,
  onSubmit,
  onLeave
}: {
  label: string
  hint: string
  submit: string
  reason: string
  onReason: (reason: string) => void
  running: boolean
  onSubmit: (reason: string) => void
  onLeave: () => void
}) {
  const { keys, cancel } = words.approvals
  const said = reason.trim()
  return (
    <form
      className="decline-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onSubmit(said)
      }}
    >
      <Field label={label} hint={hint} required>
        <TextField value={reason} onChange={onReason} autoFocus maxLength={300} />
      </Field>
      <SecondaryAction keys="Escape" words={keys.back} onPress={onLeave}>
        {cancel}
      </SecondaryAction>
      <PrimaryAction type="submit" keys="Enter" disabled={said === ''} running={running}>
        {submit}
      </PrimaryAction>
    </form>
  )
}
