import { useState } from 'react'
import { concludingBodies } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { Incident } from './incident-state'

type Body = (typeof concludingBodies)[number]
const nothing = { bodyName: '', number: '', day: '', actNumber: '', actDay: '', reason: '' }

/** Asks to write a lost thing off: on whose conclusion, and of a disaster on whose act. */
export function WriteOffForm({ incident }: { incident: Incident }) {
  const command = useCommand('custody.proposeWriteOff')
  const [body, setBody] = useState<Body | null>(null)
  const [draft, setDraft] = useState(nothing)
  const { writeOff, bodies } = words.incidents
  const change = (part: Partial<typeof nothing>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const { bodyName, number, day, actNumber, actDay, reason } = draft
  const whole = body !== null && [bodyName, number, day, reason].every((typed) => typed.trim() !== '')
  const hasAct = actNumber.trim() !== '' && actDay !== ''
  const send = (): void => {
    if (!whole) return
    void command.run({
      incidentId: incident.incidentId,
      body,
      bodyName: bodyName.trim(),
      conclusion: { number: number.trim(), issuedOn: day },
      communeAct: hasAct ? { number: actNumber.trim(), issuedOn: actDay } : null,
      reason: reason.trim()
    })
  }
  const line = (name: keyof typeof nothing, label: string, hint: string) => (
    <LineField
      label={label}
      hint={hint}
      value={draft[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  )
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{writeOff.heading}</h3>
      <p className="incident-rule">{incident.isDisaster ? writeOff.ruleDisaster : writeOff.rule}</p>
      <Choices
        autoFocus
        label={writeOff.body}
        value={body}
        onChange={setBody}
        choices={concludingBodies.map((each) => ({ value: each, title: bodies[each] }))}
      />
      {line('bodyName', writeOff.bodyName, writeOff.bodyNameHint)}
      <div className="work-pair">
        {line('number', writeOff.number, writeOff.numberHint)}
        <DayField label={writeOff.day} value={day} onChange={(typed) => change({ day: typed })} required />
      </div>
      {incident.isDisaster && (
        <div className="work-pair">
          {line('actNumber', writeOff.actNumber, writeOff.actNumberHint)}
          <DayField label={writeOff.actDay} value={actDay} onChange={(typed) => change({ actDay: typed })} />
        </div>
      )}
      {line('reason', writeOff.reason, writeOff.reasonHint)}
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="file" keys="Enter" disabled={!whole} running={command.running}>
        {writeOff.submit}
      </PrimaryAction>
    </form>
  )
}
