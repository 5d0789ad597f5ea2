import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'

/** Something is taken back or called off: one button, then why, then done. */
export function ReasonAct({
  action,
  label,
  hint = '',
  submit,
  command,
  onSend
}: {
  action: string
  label: string
  hint?: string
  submit: string
  command: { running: boolean; refusal: Refusal | null; fault: string | null; clear: () => void }
  /** Answers whether it was done. */
  onSend: (reason: string) => Promise<boolean>
}) {
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null) {
    return (
      <div className="mode-foot">
        <SecondaryAction onPress={() => setReason('')}>{action}</SecondaryAction>
      </div>
    )
  }
  const send = async (): Promise<void> => {
    if (reason.trim() !== '' && (await onSend(reason.trim()))) setReason(null)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void send()
      }}
    >
      <Field label={label} required>
        <TextField
          value={reason}
          placeholder={hint}
          maxLength={300}
          autoFocus
          onChange={(typed) => {
            command.clear()
            setReason(typed)
          }}
        />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setReason(null)}>{words.hands.back}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
          {submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
