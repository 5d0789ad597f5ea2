import { useState } from 'react'
import { dayOf } from '@shared/calendar'
import { resultKinds } from '@shared/contract/file-life'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { FormProps } from './form-props'

/** The decision or paper that answers the file; the decision of a case opened on it stands there to begin with. */
export function ResultForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.reportResult')
  const known = file.result ?? file.resultPrefill
  const [kind, setKind] = useState(known?.kind ?? 'DECISION')
  const [number, setNumber] = useState(known?.number ?? '')
  const [date, setDate] = useState(known?.date ?? dayOf(Date.now()))
  const [summary, setSummary] = useState(known?.summary ?? '')
  const { result } = words.fileDesk
  const lacks = [
    ...(number.trim() === '' ? [result.lacks.number] : []),
    ...(date === '' ? [result.lacks.day] : [])
  ]
  const send = async (): Promise<void> => {
    const said = { kind, number: number.trim(), date, summary: summary.trim() }
    const answer = await command.run({ fileId: file.fileId, result: said })
    if ('ok' in answer) onDone(result.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{result.heading}</h3>
      {file.result === null && file.resultPrefill !== null && <p className="note">{result.fromCase}</p>}
      <Choices
        label={result.kind}
        choices={resultKinds.map((each) => ({ value: each, title: words.intake.life.resultKinds[each] }))}
        value={kind}
        onChange={setKind}
      />
      <div className="work-pair">
        <Field label={result.number} hint={result.numberHint} required>
          <TextField value={number} onChange={setNumber} maxLength={300} autoFocus />
        </Field>
        <DayField label={result.day} value={date} onChange={setDate} required />
      </div>
      <Field label={result.summary}>
        <TextField value={summary} onChange={setSummary} maxLength={300} />
      </Field>
      <FormFoot command={command} missing={lacks} icon="check" submit={result.submit} onLeave={onLeave} />
    </form>
  )
}
