import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDay } from '@shared/calendar'
import { useCommand } from '../office'
import { useMay } from '../session'
import { SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'

/** How the enforcement ended, or the head's way to end it. */
export function CaseEnd({ found }: { found: OutputOf<'cases.getCase'> }) {
  const mayClose = useMay('cases.close')
  const [asked, setAsked] = useState(false)
  const { end } = words.cases
  if (found.closed) {
    return (
      <p className="case-end">
        <StateTag tone="neutral" icon="done" word={end.closed(formatDay(found.closed.issuedOn))} filled />
        <span className="note">{end.by(found.closed.number)}</span>
      </p>
    )
  }
  if (!mayClose) return null
  if (asked) return <EndForm caseId={found.caseId} onLeave={() => setAsked(false)} />
  return (
    <div className="case-end">
      <SecondaryAction onPress={() => setAsked(true)}>{end.action}</SecondaryAction>
    </div>
  )
}

function EndForm({ caseId, onLeave }: { caseId: string; onLeave: () => void }) {
  const command = useCommand('cases.closeCase')
  const [number, setNumber] = useState('')
  const [day, setDay] = useState('')
  const { end } = words.cases
  const whole = number.trim() !== '' && day !== ''
  return (
    <form
      className="case-end work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whole) void command.run({ caseId, decision: { number: number.trim(), issuedOn: day } })
      }}
    >
      <h3>{end.heading}</h3>
      <div className="work-pair">
        <Field label={end.number} required>
          <TextField value={number} onChange={setNumber} autoFocus maxLength={300} />
        </Field>
        <DayField label={end.day} value={day} onChange={setDay} required />
      </div>
      <p className="note">{end.note}</p>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onLeave}>{end.cancel}</SecondaryAction>
        <button type="submit" className="secondary-action" disabled={!whole || command.running}>
          {end.submit}
        </button>
      </div>
    </form>
  )
}
