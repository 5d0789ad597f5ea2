import { useState, type ReactNode } from 'react'
import { formatDay } from '@shared/calendar'
import type { IdCardProblem } from '@shared/id-card'
import type { MrzProblem } from '@shared/mrz'
import { DayField } from '../ui/day-field'
import { Icon } from '../ui/icon'
import { Facts, Field } from '../ui/panel'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import { withNameAsRead, withParty, withPerson, type DraftPerson, type Missing } from './draft'
import type { DraftState } from './kept-draft'
import { formerNumberOf } from '../related/former-number'
import { personQuestion, shownOfPerson } from '../related/related-question'
import { RelatedStrip, type TakenParty } from '../related/related-strip'
import { useRelated } from '../related/use-related'
import { Step } from './step'

/** What is asked of the person beside the number. */
const personGaps: readonly Missing[] = ['fullName', 'nameMarks', 'address']

/** Where the name is completed. */
export const fullNameId = 'person-full-name'

export type CardTrouble = IdCardProblem | MrzProblem | { unfinished: string }

/** Who stands at the counter: read from the card, or typed. The name is the largest text, for it is said aloud. */
export function PersonStep({
  state,
  missing,
  trouble,
  mrzEntry
}: {
  state: DraftState
  missing: readonly Missing[]
  trouble: CardTrouble | null
  /** The way to key the machine readable zone, while no card was read. */
  mrzEntry: ReactNode
}) {
  const [editing, setEditing] = useState(false)
  const { person, card } = state.draft
  const said = words.intake.person
  const open = missing.some((name) => name.startsWith('identity') || personGaps.includes(name))
  const typing = !card || editing || open
  const change = (next: Partial<DraftPerson>): void => state.change((draft) => withPerson(draft, next))
  const note = card ? said.readFrom[card.source](clock.format(card.readAtMs)) : undefined
  return (
    <Step
      number={1}
      done={!open}
      heading={said.heading}
      note={note}
      actions={
        card && (
          <>
            <StateTag
              filled
              tone={card.untouched ? 'green' : 'amber'}
              word={card.untouched ? said.compared : said.changed}
            />
            <button type="button" className="text-action" onClick={() => setEditing(!editing)}>
              <Icon name="pencil" size={14} /> {editing ? said.editDone : said.edit}
            </button>
          </>
        )
      }
    >
      {trouble && <CardProblem trouble={trouble} />}
      {!card && mrzEntry}
      {missing.includes('nameMarks') && (
        <NameMarks name={person.fullName} onAsRead={() => state.change(withNameAsRead)} />
      )}
      {typing ? (
        <PersonFields person={person} change={change} disagrees={missing.includes('identityDisagrees')} />
      ) : (
        <PersonShown person={person} change={change} />
      )}
      <RelatedPeople state={state} />
    </Step>
  )
}

/** A zone gives the name without marks; nobody else than the person with the card in hand can say what it is. */
function NameMarks({ name, onAsRead }: { name: string; onAsRead: () => void }) {
  const said = words.intake.mrz
  return (
    <div className="name-marks" role="status">
      <Icon name="warning" size={18} />
      <span>{said.nameMarks(name)}</span>
      <button type="button" className="text-action" onClick={onAsRead}>
        {said.noMarks}
      </button>
    </div>
  )
}

/**
 * Who the office may already know as this person. What a card says is not replaced by what was once recorded, and
 * whoever was taken over is not offered again.
 */
function RelatedPeople({ state }: { state: DraftState }) {
  const { person, card } = state.draft
  const { fullName, identityNumber: number, birthDate } = person
  const question = personQuestion({ fullName, number, formerNumber: formerNumberOf(number), birthDate })
  const candidates = shownOfPerson(useRelated(question))
  const take = (party: TakenParty): void => state.change((draft) => withParty(draft, party))
  return (
    <RelatedStrip
      candidates={candidates}
      mayTake={({ partyKind, reasons }) =>
        !card && partyKind === 'INDIVIDUAL' && !(person.address !== '' && reasons.includes('SAME_NUMBER'))
      }
      onTake={take}
    />
  )
}

function CardProblem({ trouble }: { trouble: CardTrouble }) {
  const { card } = words.intake
  const unfinished = typeof trouble === 'object'
  return (
    <div className="refusal-note" role="alert">
      <Icon name="card" size={18} />
      <div>
        <strong>{unfinished ? card.unfinished(trouble.unfinished) : card[trouble]}</strong>
        <span>{unfinished ? card.unfinishedNext : card.next}</span>
      </div>
    </div>
  )
}

interface PersonProps {
  person: DraftPerson
  change: (next: Partial<DraftPerson>) => void
}

function PersonShown({ person, change }: PersonProps) {
  const said = words.intake.person
  const gender = person.gender === '' ? '' : words.names.genderWords[person.gender]
  return (
    <div className="person-shown">
      <div>
        <strong>{person.fullName}</strong>
        <span className="note">
          {gender} · {said.born(formatDay(person.birthDate))}
        </span>
      </div>
      <Facts
        rows={[
          [said.identityNumber, groupNumber(person.identityNumber)],
          [said.address, person.address],
          [
            said.phone,
            <input
              key="phone"
              className="input bare"
              data-optional
              inputMode="tel"
              aria-label={said.phone}
              placeholder={said.phoneNone}
              value={person.phone}
              onChange={(event) => change({ phone: event.target.value })}
            />
          ]
        ]}
      />
    </div>
  )
}

function PersonFields({ person, change, disagrees }: PersonProps & { disagrees: boolean }) {
  const said = words.intake.person
  return (
    <div className="person-fields">
      <Field label={said.fullName} required>
        <TextField
          id={fullNameId}
          value={person.fullName}
          onChange={(fullName) => change({ fullName })}
          autoFocus
        />
      </Field>
      <Field label={said.identityNumber} required problem={disagrees ? said.disagrees : null}>
        <TextField
          value={person.identityNumber}
          inputMode="numeric"
          maxLength={12}
          onChange={(typed) => change({ identityNumber: typed.replace(/\D/g, '') })}
        />
      </Field>
      <DayField
        label={said.birthDate}
        value={person.birthDate}
        onChange={(birthDate) => change({ birthDate })}
      />
      <Field label={said.gender}>
        <select
          className="input"
          value={person.gender}
          onChange={(event) => change({ gender: genderOf(event.target.value) })}
        >
          <option value="">{said.unknown}</option>
          <option value="FEMALE">{words.names.genderWords.FEMALE}</option>
          <option value="MALE">{words.names.genderWords.MALE}</option>
        </select>
      </Field>
      <div className="wide">
        <Field label={said.address} required>
          <TextField
            value={person.address}
            title={person.address}
            onChange={(address) => change({ address })}
          />
        </Field>
      </div>
      <Field label={said.phone}>
        <TextField
          value={person.phone}
          onChange={(phone) => change({ phone })}
          inputMode="tel"
          data-optional
        />
      </Field>
    </div>
  )
}

function genderOf(value: string): DraftPerson['gender'] {
  return value === 'MALE' || value === 'FEMALE' ? value : ''
}

const clock = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' })
