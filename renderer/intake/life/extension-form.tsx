import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import { FormFoot } from '../../forms/form-foot'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { FormProps } from './form-props'

/** Another day for the result: why it is late stands on the apology that the head signs. */
export function ExtensionForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.proposeExtension')
  const [newDueDate, setNewDueDate] = useState('')
  const [reason, setReason] = useState('')
  const { extension } = words.fileDesk
  const lacks = [
    ...(newDueDate === '' ? [extension.lacks.day] : []),
    ...(reason.trim() === '' ? [extension.lacks.reason] : [])
  ]
  const send = async (): Promise<void> => {
    const answer = await command.run({ fileId: file.fileId, newDueDate, reason: reason.trim() })
    if ('ok' in answer) onDone(extension.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{extension.heading}</h3>
      {file.dueDate !== null && <p className="note">{extension.now(formatDay(file.dueDate))}</p>}
      <Field label={extension.reason} required>
        <TextField value={reason} onChange={setReason} maxLength={1000} autoFocus />
      </Field>
      <DayField label={extension.day} value={newDueDate} onChange={setNewDueDate} required />
      <FormFoot command={command} missing={lacks} icon="stamp" submit={extension.submit} onLeave={onLeave} />
    </form>
  )
}
