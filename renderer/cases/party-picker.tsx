import { useState } from 'react'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import { partyAddress, partyName, partyNumber, type ChosenParty, type Party } from './case-draft'
import { PartyForm } from './party-form'

const textMin = 2
const foundMax = 6

/** One side of a case: read from a card, found among those the office knows, or typed. */
export function PartyPicker({
  label,
  chosen,
  onChange
}: {
  label: string
  chosen: ChosenParty | null
  onChange: (chosen: ChosenParty | null) => void
}) {
  const [typing, setTyping] = useState<string | null>(null)
  if (chosen) return <Chosen label={label} chosen={chosen} onChange={() => onChange(null)} />
  if (typing !== null) {
    return (
      <div className="party">
        <span className="field-label">{label}</span>
        <PartyForm
          startName={typing}
          onCancel={() => setTyping(null)}
          onKnown={(known) => {
            setTyping(null)
            onChange({ known })
          }}
          onDone={(fresh) => {
            setTyping(null)
            onChange({ fresh, fromCard: false })
          }}
        />
      </div>
    )
  }
  return <PartySearch label={label} onChoose={(known) => onChange({ known })} onNew={setTyping} />
}

function Chosen({ label, chosen, onChange }: { label: string; chosen: ChosenParty; onChange: () => void }) {
  const said = words.cases.party
  const number = partyNumber(chosen)
  const origin = 'known' in chosen ? null : chosen.fromCard ? said.fromCard : said.fresh
  return (
    <div className="party">
      <span className="field-label">{label}</span>
      <div className="party-chosen">
        <Icon name="done" size={18} />
        <div>
          <strong>{partyName(chosen)}</strong>
          <span className="note">
            {[number === null ? said.noNumber : groupNumber(number), partyAddress(chosen), origin]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </span>
        </div>
        <button type="button" className="text-action" onClick={onChange}>
          {said.change}
        </button>
      </div>
    </div>
  )
}

function PartySearch({
  label,
  onChoose,
  onNew
}: {
  label: string
  onChoose: (party: Party) => void
  onNew: (name: string) => void
}) {
  const [text, setText] = useState('')
  const asked = text.trim()
  const { value, refusal, fault } = useQuery(
    'people.findParties',
    asked.length >= textMin ? { text: asked } : null,
    { keepFormer: true }
  )
  const said = words.cases.party
  const found = asked.length >= textMin ? (value?.parties ?? []).slice(0, foundMax) : []
  return (
    <div className="party">
      <label className="field">
        <span className="field-label">
          {label}
          <i aria-hidden="true"> *</i>
        </span>
        <span className="input-box">
          <Icon name="scan" />
          <input
            className="input"
            placeholder={said.search}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey) return
              event.preventDefault()
              const [first] = found
              if (first) onChoose(first)
              else if (asked !== '') onNew(asked)
            }}
          />
          <button type="button" className="text-action" onClick={() => onNew(asked)}>
            <Icon name="plus" size={14} /> {said.addNew}
          </button>
        </span>
      </label>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && asked.length >= textMin && found.length === 0 && <p className="note">{said.nothing}</p>}
      {found.length > 0 && (
        <div className="party-found">
          {found.map((party) => (
            <button key={party.partyId} type="button" className="list-row" onClick={() => onChoose(party)}>
              <strong>{party.fullName}</strong>
              <span className="note">
                {party.number === null ? said.noNumber : groupNumber(party.number)}
              </span>
              <small>{party.address}</small>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
