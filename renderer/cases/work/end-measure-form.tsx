import { useState } from 'react'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Case } from '../case-look'
import { WorkShell } from './work-shell'

/** How a measure ended. */
export function EndMeasureForm({
  measure: taken,
  onLeave
}: {
  measure: Case['measures'][number]
  onLeave: () => void
}) {
  const command = useCommand('cases.endMeasure')
  const [on, setOn] = useState('')
  const [ground, setGround] = useState('')
  const [decisionNumber, setDecisionNumber] = useState('')
  const { measure } = words.caseWork
  const name = taken.kind === 'OTHER' ? taken.words : words.caseNames.measureWords[taken.kind]
  const send = async (): Promise<void> => {
    const { measureId } = taken
    const input = { measureId, on, ground: ground.trim(), decisionNumber: decisionNumber.trim() }
    const answer = await command.run(input)
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={measure.endHeading(name)}
      command={command}
      icon="lock"
      submit={measure.endSubmit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['day', on === ''],
        ['ground', ground.trim() === '']
      ]}
    >
      <div className="work-pair">
        <DayField label={measure.endDay} value={on} onChange={setOn} required autoFocus />
        <Field label={measure.endDecision}>
          <TextField value={decisionNumber} onChange={setDecisionNumber} maxLength={300} />
        </Field>
      </div>
      <Field label={measure.ground} required>
        <TextField value={ground} onChange={setGround} maxLength={300} />
      </Field>
    </WorkShell>
  )
}
