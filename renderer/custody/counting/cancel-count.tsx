import { useState } from 'react'
import { useCommand } from '../../office'
import { SecondaryAction, PrimaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import './cancelled.css'

const said = words.counting.cancel

/** The head ends a count that was opened by mistake: a reason first, because it stays to be read. */
export function CancelCount({ countId, onLeave }: { countId: string; onLeave: () => void }) {
  const command = useCommand('custody.cancelCount')
  const [reason, setReason] = useState('')
  return (
    <form
      className="work-form inner count-cancel"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ countId, reason: reason.trim() })
      }}
    >
      <h3>{said.heading}</h3>
      <p className="note">{said.hint}</p>
      <Field label={said.reason} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onLeave}>{said.leave}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
          {said.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
