import { useState } from 'react'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { useCommand, useQuery } from '../../office'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextArea } from '../../ui/text-field'
import { words } from '../../words'
import type { FormProps } from './form-props'

/** The head's paper is proposed here: a ground of the closed list, in words that the person understands. */
export function RefusalForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.proposeRefusal')
  const { value, refusal, fault } = useQuery('intake.listRefusalReasons', { fileId: file.fileId })
  const [reasonCode, setReasonCode] = useState<string | null>(null)
  const [explanation, setExplanation] = useState('')
  const { refusal: said } = words.fileDesk
  const lacks = [
    ...(reasonCode === null ? [said.lacks.reason] : []),
    ...(explanation.trim() === '' ? [said.lacks.explanation] : [])
  ]
  const send = async (): Promise<void> => {
    if (reasonCode === null) return
    const answer = await command.run({ fileId: file.fileId, reasonCode, explanation: explanation.trim() })
    if ('ok' in answer) onDone(said.done)
  }
  if (!value) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{said.heading}</h3>
      <p className="note">{said.note}</p>
      <Choices
        wide
        autoFocus
        label={said.reason}
        choices={value.reasons.map(({ code, name, clause }) => ({ value: code, title: name, note: clause }))}
        value={reasonCode}
        onChange={setReasonCode}
      />
      <div className="never-refused">
        <span className="field-label">{said.never}</span>
        <ul>
          {value.neverRefused.map(({ code, name, clause }) => (
            <li key={code}>
              {name} <small>{clause}</small>
            </li>
          ))}
        </ul>
      </div>
      <Field label={said.explanation} hint={said.explanationHint} required>
        <TextArea value={explanation} onChange={setExplanation} maxLength={2000} rows={3} />
      </Field>
      <FormFoot command={command} missing={lacks} icon="stamp" submit={said.submit} onLeave={onLeave} />
    </form>
  )
}
