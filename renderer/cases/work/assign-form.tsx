import { useState } from 'react'
import { useCommand, useQuery } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { words } from '../../words'

/** Names the officer of a case, with what each has in hand; another one with a reason. */
export function AssignForm({
  caseId,
  officer,
  onDone,
  onLeave
}: {
  caseId: string
  officer: { userId: string; fullName: string } | null
  onDone: (fullName: string) => void
  onLeave?: () => void
}) {
  const command = useCommand('cases.assignOfficer')
  const { value } = useQuery('cases.listOfficers', {}, { topics: ['identity'] })
  const [officerId, setOfficerId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { assign } = words.caseWork
  const officers = (value?.officers ?? []).filter(({ userId }) => userId !== officer?.userId)
  const missing = [
    ...(officerId === null ? [assign.lacks.officer] : []),
    ...(officer !== null && reason.trim() === '' ? [assign.lacks.reason] : [])
  ]
  const send = async (): Promise<void> => {
    if (officerId === null || missing.length > 0) return
    const answer = await command.run({ caseId, officerId, reason: reason.trim() })
    const chosen = officers.find(({ userId }) => userId === officerId)
    if ('ok' in answer) onDone(chosen?.fullName ?? '')
  }
  return (
    <form
      className="case-work work-form"
      aria-label={assign.submit}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p className="note">{officer ? assign.now(officer.fullName) : assign.nobody}</p>
      {value && officers.length === 0 && (
        <p className="note">{officer ? assign.noOther : assign.noOfficers}</p>
      )}
      {officers.length > 0 && (
        <Choices
          wide
          autoFocus
          label={assign.to}
          value={officerId}
          onChange={setOfficerId}
          choices={officers.map(({ userId, fullName, open, overdue }) => ({
            value: userId,
            title: fullName,
            note: assign.load(open, overdue)
          }))}
        />
      )}
      {officer !== null && officers.length > 0 && (
        <Field label={assign.reason} required>
          <TextField value={reason} onChange={setReason} maxLength={300} />
        </Field>
      )}
      <FormFoot command={command} missing={missing} icon="person" submit={assign.submit} onLeave={onLeave} />
    </form>
  )
}
