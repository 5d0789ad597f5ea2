import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { useMay } from '../../session'
import { words } from '../../words'

interface Cancelling {
  running: boolean
  refusal: Refusal | null
  fault: string | null
  onCancel: (reason: string) => void
}

/** The head takes the whole order back, with a reason, while the things are here. */
export function CancelOrder(cancelling: Cancelling) {
  const mayDecide = useMay('custody.approve')
  const [asked, setAsked] = useState(false)
  const { cancel } = words.lots.handOver
  if (!mayDecide) return null
  if (!asked) return <SecondaryAction onPress={() => setAsked(true)}>{cancel}</SecondaryAction>
  return (
    <Because
      {...cancelling}
      submit={cancel}
      hint={words.release.cancel.reasonHint}
      onLeave={() => setAsked(false)}
    />
  )
}

/** The head takes one line out while the others go on. */
export function CancelLine(cancelling: Cancelling) {
  const mayDecide = useMay('custody.approve')
  const [asked, setAsked] = useState(false)
  const { cancelLine } = words.lots.handOver
  if (!mayDecide) return null
  if (!asked) {
    return (
      <button type="button" className="text-action" onClick={() => setAsked(true)}>
        {cancelLine}
      </button>
    )
  }
  return (
    <div className="lot-thing-said">
      <Because {...cancelling} submit={cancelLine} onLeave={() => setAsked(false)} />
    </div>
  )
}

function Because({
  running,
  refusal,
  fault,
  onCancel,
  submit,
  hint,
  onLeave
}: Cancelling & { submit: string; hint?: string; onLeave: () => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        onCancel(reason.trim())
      }}
    >
      <Field label={words.lots.handOver.reason} hint={hint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={refusal} fault={fault} />
      <div className="form-row">
        <SecondaryAction onPress={onLeave}>{words.release.cancel.cancel}</SecondaryAction>
        <button type="submit" className="secondary-action" disabled={reason.trim() === '' || running}>
          {submit}
        </button>
      </div>
    </form>
  )
}
