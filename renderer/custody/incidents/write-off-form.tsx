import { useState } from 'react'
import { concludingBodies } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import type { Incident } from './incident-state'

type Body = (typeof concludingBodies)[number]
type Draft = typeof nothing
const nothing = { bodyName: '', number: '', day: '', actNumber: '', actDay: '', reason: '' }

/** Asks to write a lost thing off: on whose conclusion, and of a disaster on whose act. */
export function WriteOffForm({ incident, onLeave }: { incident: Incident; onLeave: () => void }) {
  const command = useCommand('custody.proposeWriteOff')
  const [body, setBody] = useState<Body | null>(null)
  const [draft, setDraft] = useState(nothing)
  const { writeOff, bodies } = words.incidents
  const change = (part: Partial<Draft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const { bodyName, number, day, actNumber, actDay, reason } = draft
  const missing = lacksOf(body, draft)
  const send = (): void => {
    if (body === null || missing.length > 0) return
    void command.run({
      incidentId: incident.incidentId,
      body,
      bodyName: bodyName.trim(),
      conclusion: { number: number.trim(), issuedOn: day },
      communeAct: actNumber.trim() !== '' ? { number: actNumber.trim(), issuedOn: actDay } : null,
      reason: reason.trim()
    })
  }
  const line = (name: keyof Draft, label: string, hint: string) => (
    <LineField
      required={name !== 'actNumber'}
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
      <FormFoot command={command} missing={missing} icon="file" submit={writeOff.submit} onLeave={onLeave} />
    </form>
  )
}

/** An act of the commune is a number and a day: one without the other would be left out in silence. */
function lacksOf(body: Body | null, draft: Draft): string[] {
  const { missing } = words.incidents.writeOff
  const needed = ['bodyName', 'number', 'day', 'reason'] as const
  const hasNumber = draft.actNumber.trim() !== ''
  const hasDay = draft.actDay !== ''
  return [
    ...(body === null ? [missing.body] : []),
    ...needed.filter((name) => draft[name].trim() === '').map((name) => missing[name]),
    ...(hasDay && !hasNumber ? [missing.actNumber] : []),
    ...(hasNumber && !hasDay ? [missing.actDay] : [])
  ]
}
