import { useState, type KeyboardEvent } from 'react'
import { SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { Choices } from '../work/choices'
import { words } from '../words'
import type { PartyDetails } from './case-draft'

/** Somebody the office does not know yet, as far as the judgment tells. */
export function PartyForm({
  startName,
  onDone,
  onCancel
}: {
  startName: string
  onDone: (details: PartyDetails) => void
  onCancel: () => void
}) {
  const [kind, setKind] = useState<PartyDetails['kind']>('INDIVIDUAL')
  const [fullName, setFullName] = useState(startName)
  const [number, setNumber] = useState('')
  const [birthDate, setBirthDate] = useState('')
  const [address, setAddress] = useState('')
  const [phone, setPhone] = useState('')
  const said = words.cases.party
  const person = kind === 'INDIVIDUAL'
  const numberFits = person ? /^(\d{9}|\d{12})?$/.test(number) : /^(\d{10}(-?\d{3})?)?$/.test(number)
  const ready = fullName.trim() !== '' && address.trim() !== '' && numberFits
  const done = (): void => {
    if (!ready) return
    const shared = { fullName: fullName.trim(), address: address.trim(), phone: phone.trim() }
    const code = number === '' ? null : number
    if (!person) return onDone({ kind: 'ORGANISATION', organisationCode: code, ...shared })
    const born = birthDate === '' ? null : birthDate
    onDone({ kind: 'INDIVIDUAL', identityNumber: code, birthDate: born, gender: null, ...shared })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) done()
    else return
    event.preventDefault()
  }
  return (
    <div className="party-form" data-own-enter onKeyDown={onKeyDown}>
      <Choices
        label={said.kind}
        value={kind}
        choices={(['INDIVIDUAL', 'ORGANISATION'] as const).map((value) => ({
          value,
          title: said.kinds[value]
        }))}
        onChange={setKind}
      />
      <Field label={person ? said.fullName : said.organisationName} required>
        <TextField value={fullName} onChange={setFullName} autoFocus />
      </Field>
      <Field
        label={person ? said.identityNumber : said.organisationCode}
        hint={said.identityHint}
        problem={numberFits ? null : said.numberWrong[kind]}
      >
        <TextField
          value={number}
          onChange={(typed) => setNumber(typed.trim())}
          inputMode="numeric"
          maxLength={14}
        />
      </Field>
      {person && <DayField label={said.birthDate} value={birthDate} onChange={setBirthDate} />}
      <Field label={said.phone}>
        <TextField value={phone} onChange={setPhone} inputMode="tel" />
      </Field>
      <div className="wide">
        <Field label={said.address} required>
          <TextField value={address} onChange={setAddress} />
        </Field>
      </div>
      <div className="wide form-row">
        <SecondaryAction icon="check" disabled={!ready} onPress={done}>
          {said.use}
        </SecondaryAction>
        <SecondaryAction onPress={onCancel}>{words.cases.open.cancel}</SecondaryAction>
      </div>
    </div>
  )
}
