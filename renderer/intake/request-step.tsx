import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'
import { scansUnder, withChannel, withProcedure, type Draft, type Missing, type Procedure } from './draft'
import type { DraftState } from './kept-draft'
import { formerNumberOf } from '../related/former-number'
import { shownOfTitle, titleQuestion } from '../related/related-question'
import { RelatedStrip } from '../related/related-strip'
import { useRelated } from '../related/use-related'
import type { Lot } from './scans/lot'
import { Step } from './step'
import { wholeTitleNumber } from './title-number'

interface StepProps {
  state: DraftState
  missing: readonly Missing[]
}

/** What is asked for, by whom, and since when it counts. */
export function RequestStep({
  state,
  missing,
  procedures,
  lot
}: StepProps & { procedures: readonly Procedure[]; lot: Lot }) {
  const { draft, change } = state
  const said = words.intake.request
  const choose = (code: string): void => {
    const chosen = procedures.find((procedure) => procedure.code === code)
    if (!chosen) return
    change((now) => withProcedure(now, chosen))
    // Pages go with their papers, which stand in other places now.
    const { papers } = withProcedure(draft, chosen)
    const places = scansUnder(papers, draft.papers, lot.scans)
    if (places.some(({ item }, index) => item !== lot.scans[index]?.item)) void lot.arrange(places)
  }
  return (
    <Step
      number={2}
      done={!missing.includes('requestDate')}
      heading={said.heading}
      note={draft.channel === 'COUNTER' ? said.requestedToday(formatDay(draft.requestDate)) : undefined}
      actions={
        <select
          className="input procedure"
          aria-label={said.procedure}
          value={draft.procedureCode}
          onChange={(event) => choose(event.target.value)}
        >
          {procedures.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      }
    >
      <div className="request-row">
        <Choices
          label={said.capacity}
          value={draft.capacity}
          choices={(['CREDITOR', 'DEBTOR', 'AUTHORIZED_REPRESENTATIVE'] as const).map((value) => ({
            value,
            title: said.capacities[value]
          }))}
          onChange={(capacity) => change((now) => ({ ...now, capacity }))}
        />
        <Choices
          label={said.channel}
          value={draft.channel}
          choices={(['COUNTER', 'POST', 'ONLINE'] as const).map((value) => ({
            value,
            title: said.channels[value]
          }))}
          onChange={(channel) => change((now) => withChannel(now, channel, dayOf(Date.now())))}
        />
        {draft.channel !== 'COUNTER' && (
          <DayField
            label={said.requestDate}
            value={draft.requestDate}
            onChange={(requestDate) => change((now) => ({ ...now, requestDate }))}
            required
          />
        )}
      </div>
    </Step>
  )
}

/** The judgment or decision to be enforced, as its first page says. */
export function TitleStep({ state, missing }: StepProps) {
  const { draft, change } = state
  const said = words.intake.title
  const set = (part: Partial<typeof draft.title>): void =>
    change((now) => ({ ...now, title: { ...now.title, ...part } }))
  // What was typed stays as typed: written whole too early, it would keep the year of a day typed wrong.
  const [typing, setTyping] = useState(false)
  const { number, date } = draft.title
  return (
    <Step number={3} done={!missing.some((name) => name.startsWith('title'))} heading={said.heading}>
      <div className="title-row">
        <Field label={said.number} required>
          <TextField
            id={titleNumberId}
            value={typing ? number : wholeTitleNumber(number, date)}
            placeholder={said.numberHint}
            onChange={(typed) => set({ number: typed })}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
          />
        </Field>
        <DayField label={said.date} required value={date} onChange={(day) => set({ date: day })} />
        <Field label={said.court} required>
          <TextField
            value={draft.title.court}
            title={draft.title.court}
            onChange={(court) => set({ court })}
          />
        </Field>
      </div>
      <RelatedTitles draft={draft} />
    </Step>
  )
}

/** The keys 1 to 5 are those of the people above. */
const firstTitleKey = 6

/** The files and cases that this title may have already. */
function RelatedTitles({ draft }: { draft: Draft }) {
  const { fullName, identityNumber: number, birthDate } = draft.person
  const person = { fullName, number, formerNumber: formerNumberOf(number), birthDate }
  const { number: typed, date, court } = draft.title
  const question = titleQuestion({ title: { number: wholeTitleNumber(typed, date), date, court }, person })
  return <RelatedStrip candidates={shownOfTitle(useRelated(question))} firstKey={firstTitleKey} />
}

/** Where the hands go once the card is read. */
export const titleNumberId = 'title-number'
