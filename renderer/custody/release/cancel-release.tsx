import { useState } from 'react'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Release } from '../asset-state'

/** The head takes an order back, with a reason, while the thing is still here. */
export function CancelRelease({ release }: { release: Release }) {
  const mayDecide = useMay('custody.approve')
  const command = useCommand('custody.cancelRelease')
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { cancel: label } = words.release
  if (!mayDecide || release.councilId !== null) return null
  if (!asked) return <SecondaryAction onPress={() => setAsked(true)}>{label.action}</SecondaryAction>
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ releaseId: release.releaseId, reason: reason.trim() })
      }}
    >
      <h3>{label.heading}</h3>
      <Field label={label.reason} hint={label.reasonHint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setAsked(false)}>{label.cancel}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={reason.trim() === ''} running={command.running}>
          {label.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
