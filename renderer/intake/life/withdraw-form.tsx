import { useState } from 'react'
import { FormFoot } from '../../forms/form-foot'
import { emptySignature, signatureLack } from '../../forms/signature-draft'
import { ownWays, SignatureField } from '../../forms/signature-field'
import { useCommand } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { FormProps } from './form-props'

/** The person takes his request back by his own wish, and signs for it. */
export function WithdrawForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.withdrawFile')
  const [reason, setReason] = useState('')
  const [signature, setSignature] = useState(() =>
    emptySignature('REQUESTER', { fullName: file.requester.fullName })
  )
  const { withdraw } = words.fileDesk
  const lacks = [
    ...(reason.trim() === '' ? [withdraw.lacks.reason] : []),
    ...(signatureLack(signature) === null ? [] : [withdraw.lacks.signature])
  ]
  const send = async (): Promise<void> => {
    const answer = await command.run({ fileId: file.fileId, reason: reason.trim(), signature })
    if ('ok' in answer) onDone(withdraw.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{withdraw.heading}</h3>
      <p className="note">{withdraw.note}</p>
      <Field label={withdraw.reason} required>
        <TextField value={reason} onChange={setReason} maxLength={1000} autoFocus />
      </Field>
      <SignatureField
        label={withdraw.signature}
        ways={ownWays}
        identity
        value={signature}
        onChange={setSignature}
      />
      <FormFoot command={command} missing={lacks} icon="check" submit={withdraw.submit} onLeave={onLeave} />
    </form>
  )
}
