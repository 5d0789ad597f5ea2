import { useState } from 'react'
import { FormFoot } from '../../forms/form-foot'
import { useCommand } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import { ColleagueChoice } from './colleague-choice'
import type { FormProps } from './form-props'

/** Offers the file to a colleague, who owns it once he has accepted. */
export function HandOverForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.handOver')
  const [toUserId, setTo] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const { handOver } = words.fileDesk
  const send = async (): Promise<void> => {
    if (toUserId === null) return
    const answer = await command.run({ fileIds: [file.fileId], toUserId, note: note.trim() })
    if ('ok' in answer) onDone(handOver.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{handOver.heading}</h3>
      <p className="note">{handOver.note}</p>
      <ColleagueChoice fileIds={[file.fileId]} value={toUserId} onChange={setTo} />
      <Field label={handOver.message}>
        <TextField value={note} onChange={setNote} maxLength={1000} />
      </Field>
      <FormFoot
        command={command}
        missing={toUserId === null ? [handOver.lacks] : []}
        icon="handover"
        submit={handOver.submit}
        onLeave={onLeave}
      />
    </form>
  )
}

/** A leader says who answers for the file from now on. */
export function AssignForm({
  file,
  onDone,
  onLeave
}: Omit<FormProps, 'file'> & { file: Pick<FormProps['file'], 'fileId'> }) {
  const command = useCommand('intake.assignFile')
  const [toUserId, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { assign } = words.fileDesk
  const lacks = [
    ...(toUserId === null ? [assign.lacks.to] : []),
    ...(reason.trim() === '' ? [assign.lacks.reason] : [])
  ]
  const send = async (): Promise<void> => {
    if (toUserId === null) return
    const answer = await command.run({ fileId: file.fileId, toUserId, reason: reason.trim() })
    if ('ok' in answer) onDone(assign.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{assign.heading}</h3>
      <p className="note">{assign.note}</p>
      <ColleagueChoice fileIds={[file.fileId]} value={toUserId} onChange={setTo} />
      <Field label={assign.reason} required>
        <TextField value={reason} onChange={setReason} maxLength={300} />
      </Field>
      <FormFoot command={command} missing={lacks} icon="handover" submit={assign.submit} onLeave={onLeave} />
    </form>
  )
}
