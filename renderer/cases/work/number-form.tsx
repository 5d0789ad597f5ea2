import { useState } from 'react'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Case } from '../case-look'
import { useNextNumber } from '../next-number'
import { WorkShell } from './work-shell'

/** The number of the paper in the place of a provisional one, or a mistyped one mended. */
export function NumberForm({ found, onLeave }: { found: Case; onLeave: () => void }) {
  const command = useCommand('cases.setDecisionNumber')
  const [chosen, setSource] = useState<'TYPED' | 'RANGE'>('TYPED')
  const [number, setNumber] = useState('')
  const [date, setDate] = useState(found.decisionDate)
  const [reason, setReason] = useState('')
  const next = useNextNumber(date)
  // A day without a range leaves nothing to choose: the number is typed.
  const source = next === null ? 'TYPED' : chosen
  const said = words.caseWork.number
  const send = async (): Promise<void> => {
    const answer = await command.run({
      caseId: found.caseId,
      number: source === 'TYPED' ? { source, number: number.trim() } : { source },
      decisionDate: date,
      reason: reason.trim()
    })
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={said.heading}
      command={command}
      icon="pencil"
      submit={said.submit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['number', source === 'TYPED' && number.trim() === ''],
        ['date', date === ''],
        ['reason', reason.trim() === '']
      ]}
    >
      {next !== null && (
        <Choices
          label={said.source}
          value={source}
          onChange={setSource}
          choices={[
            { value: 'TYPED', title: said.typed },
            { value: 'RANGE', title: said.range, note: next }
          ]}
        />
      )}
      <div className="work-pair">
        {source === 'TYPED' && (
          <Field label={said.number} required>
            <TextField value={number} onChange={setNumber} autoFocus maxLength={300} />
          </Field>
        )}
        <DayField label={said.date} value={date} onChange={setDate} required />
      </div>
      <Field label={said.reason} required>
        <TextField value={reason} onChange={setReason} maxLength={300} />
      </Field>
    </WorkShell>
  )
}
