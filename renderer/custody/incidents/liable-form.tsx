import { useState } from 'react'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { MoneyField } from '../../ui/money-field'
import { FormFoot } from '../../forms/form-foot'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'

/** Who answers for it and with how much, by the head's decision. It ends nothing: the thing is still lost or damaged. */
export function LiableForm({
  incidentId,
  onDone,
  onLeave
}: {
  incidentId: string
  onDone: () => void
  onLeave: () => void
}) {
  const command = useCommand('custody.holdLiable')
  const [person, setPerson] = useState('')
  const [amountDong, setAmountDong] = useState('')
  const [number, setNumber] = useState('')
  const [day, setDay] = useState('')
  const { liable } = words.incidents
  const missing = [
    ...(person.trim() === '' ? [liable.missing.person] : []),
    ...(/^[1-9]/.test(amountDong) ? [] : [liable.missing.amount]),
    ...(number.trim() === '' ? [liable.missing.number] : []),
    ...(day === '' ? [liable.missing.day] : [])
  ]
  const send = async (): Promise<void> => {
    if (missing.length > 0) return
    const decision = { number: number.trim(), issuedOn: day }
    const answer = await command.run({ incidentId, person: person.trim(), amountDong, decision })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form incident-liable"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{liable.heading}</h3>
      <p className="note">{liable.note}</p>
      <div className="work-pair">
        <LineField
          autoFocus
          label={liable.person}
          hint={liable.personHint}
          value={person}
          onChange={setPerson}
        />
        <MoneyField label={liable.amount} value={amountDong} onChange={setAmountDong} required />
      </div>
      <div className="work-pair">
        <LineField label={liable.number} hint={liable.numberHint} value={number} onChange={setNumber} />
        <DayField label={liable.day} value={day} onChange={setDay} required />
      </div>
      <FormFoot command={command} missing={missing} icon="person" submit={liable.submit} onLeave={onLeave} />
    </form>
  )
}
