import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { foundOf, type ReceiveDraft } from './receive-draft'
import type { OrderLine } from './stock-in-orders'

/** Refusing a line: the reason, and what was found as it is typed beside it, or that nothing was brought. */
export function RejectForm({
  orderId,
  line,
  draft,
  onRejected,
  onCancel
}: {
  orderId: string
  line: OrderLine
  draft: ReceiveDraft
  onRejected: () => void
  onCancel: () => void
}) {
  const [reason, setReason] = useState('')
  const [isNothing, setNothing] = useState(false)
  const command = useCommand('custody.rejectLine')
  const { check } = words.receiving
  const found = isNothing ? null : foundOf(draft)
  const send = async (): Promise<void> => {
    const answer = await command.run({
      orderId,
      lineNumber: line.lineNumber,
      found,
      reason: reason.trim(),
      photos: draft.photos
    })
    if ('ok' in answer) onRejected()
  }
  return (
    <form
      className="reject-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field label={check.rejectReason} required>
        <TextField
          value={reason}
          placeholder={check.rejectHint}
          maxLength={300}
          autoFocus
          onChange={(typed) => {
            setReason(typed)
            command.clear()
          }}
        />
      </Field>
      <label className="signature-stamp">
        <input type="checkbox" checked={isNothing} onChange={(event) => setNothing(event.target.checked)} />
        {check.nothingBrought}
      </label>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <PrimaryAction
          type="submit"
          icon="stop"
          keys="Enter"
          disabled={reason.trim() === '' || (!isNothing && found === null)}
          running={command.running}
        >
          {check.rejectSubmit}
        </PrimaryAction>
        <SecondaryAction onPress={onCancel}>{check.back}</SecondaryAction>
      </div>
    </form>
  )
}
