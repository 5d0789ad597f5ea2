import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { MoneyField } from '../../ui/money-field'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'

/** Who answers for it and with how much, by the head's decision. It ends nothing: the thing is still lost or damaged. */
export function LiableForm({ incidentId, onClose }: { incidentId: string; onClose: () => void }) {
  const command = useCommand('custody.holdLiable')
  const [person, setPerson] = useState('')
  const [amountDong, setAmountDong] = useState('')
  const [number, setNumber] = useState('')
  const [day, setDay] = useState('')
  const { liable } = words.incidents
  const whole = person.trim() !== '' && /^[1-9]/.test(amountDong) && number.trim() !== '' && day !== ''
  const send = async (): Promise<void> => {
    if (!whole) return
    const decision = { number: number.trim(), issuedOn: day }
    const answer = await command.run({ incidentId, person: person.trim(), amountDong, decision })
    if ('ok' in answer) onClose()
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
        <LineField label={liable.person} hint={liable.personHint} value={person} onChange={setPerson} />
        <MoneyField label={liable.amount} value={amountDong} onChange={setAmountDong} required />
      </div>
      <div className="work-pair">
        <LineField label={liable.number} hint={liable.numberHint} value={number} onChange={setNumber} />
        <DayField label={liable.day} value={day} onChange={setDay} required />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onClose}>{liable.back}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={!whole} running={command.running}>
          {liable.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
