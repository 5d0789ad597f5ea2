import { useState, type KeyboardEvent } from 'react'
import { SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'
import { personQuestion, shownOfPerson } from '../related/related-question'
import { RelatedStrip } from '../related/related-strip'
import { useRelated } from '../related/use-related'
import type { Party, PartyDetails } from './case-draft'

/** What is typed of somebody new; empty texts for what the judgment does not tell. */
interface Typed {
  kind: PartyDetails['kind']
  fullName: string
  number: string
  birthDate: string
  address: string
  phone: string
}

const kinds = ['INDIVIDUAL', 'ORGANISATION'] as const

/** The keys 1 to 5 are those of the title's strip. */
const firstPartyKey = 6

/** Somebody the office does not know yet, as far as the judgment tells. */
export function PartyForm({
  startName,
  onDone,
  onKnown,
  onCancel
}: {
  startName: string
  onDone: (details: PartyDetails) => void
  /** Somebody the office knows after all. */
  onKnown: (party: Party) => void
  onCancel: () => void
}) {
  const [typed, setTyped] = useState<Typed>({
    kind: 'INDIVIDUAL',
    fullName: startName,
    number: '',
    birthDate: '',
    address: '',
    phone: ''
  })
  const said = words.cases.party
  const details = detailsOf(typed)
  const done = (): void => {
    if (details) onDone(details)
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
        value={typed.kind}
        choices={kinds.map((value) => ({ value, title: said.kinds[value] }))}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      <PartyFields typed={typed} change={(part) => setTyped({ ...typed, ...part })} />
      <div className="wide related-slot">
        <RelatedStrip
          candidates={shownOfPerson(useRelated(personQuestion(typed)))}
          firstKey={firstPartyKey}
          onTake={onKnown}
        />
      </div>
      <div className="wide form-row">
        <SecondaryAction icon="check" disabled={!details} onPress={done}>
          {said.use}
        </SecondaryAction>
        <SecondaryAction onPress={onCancel}>{words.cases.open.cancel}</SecondaryAction>
      </div>
    </div>
  )
}

function PartyFields({ typed, change }: { typed: Typed; change: (part: Partial<Typed>) => void }) {
  const said = words.cases.party
  const person = typed.kind === 'INDIVIDUAL'
  return (
    <>
      <Field label={person ? said.fullName : said.organisationName} required>
        <TextField value={typed.fullName} onChange={(fullName) => change({ fullName })} autoFocus />
      </Field>
      <Field
        label={person ? said.identityNumber : said.organisationCode}
        hint={said.identityHint}
        problem={numberFits(typed) ? null : said.numberWrong[typed.kind]}
      >
        <TextField
          value={typed.number}
          onChange={(number) => change({ number: number.trim() })}
          inputMode="numeric"
          maxLength={14}
        />
      </Field>
      {person && (
        <DayField
          label={said.birthDate}
          value={typed.birthDate}
          onChange={(birthDate) => change({ birthDate })}
        />
      )}
      <Field label={said.phone}>
        <TextField value={typed.phone} onChange={(phone) => change({ phone })} inputMode="tel" />
      </Field>
      <div className="wide">
        <Field label={said.address} required>
          <TextField value={typed.address} onChange={(address) => change({ address })} />
        </Field>
      </div>
    </>
  )
}

function numberFits({ kind, number }: Typed): boolean {
  return (kind === 'INDIVIDUAL' ? /^(\d{9}|\d{12})?$/ : /^(\d{10}(-?\d{3})?)?$/).test(number)
}

/** The person or body as it will be sent; null while something needed is missing or wrong. */
function detailsOf(typed: Typed): PartyDetails | null {
  const shared = {
    fullName: typed.fullName.trim(),
    address: typed.address.trim(),
    phone: typed.phone.trim()
  }
  if (shared.fullName === '' || shared.address === '' || !numberFits(typed)) return null
  const number = typed.number === '' ? null : typed.number
  if (typed.kind === 'ORGANISATION') return { kind: typed.kind, organisationCode: number, ...shared }
  const birthDate = typed.birthDate === '' ? null : typed.birthDate
  return { kind: typed.kind, identityNumber: number, birthDate, gender: null, ...shared }
}
