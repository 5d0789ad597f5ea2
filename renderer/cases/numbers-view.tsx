import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../office'
import { DayField } from '../ui/day-field'
import { Columns, Field, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { FormFoot } from '../forms/form-foot'
import { words } from '../words'
import { CaseRulesForm } from './case-rules-form'

type Range = OutputOf<'cases.listNumberRanges'>['ranges'][number]

/** The numbers that the province leased, and who signs which decision. */
export function NumbersView() {
  const { value, refusal, fault } = useQuery('cases.listNumberRanges', {})
  const { numbers } = words.caseWork
  return (
    <Columns>
      <Panel heading={numbers.heading} note={numbers.note}>
        <RefusalNote refusal={refusal} fault={fault} />
        {value?.ranges.length === 0 && <p className="note assign-note">{numbers.none}</p>}
        <ul className="ranges">
          {value?.ranges.map((range) => (
            <RangeRow key={range.rangeId} range={range} />
          ))}
        </ul>
        <Section heading={numbers.adopt}>
          <AdoptForm />
        </Section>
      </Panel>
      <Panel heading={numbers.rules}>
        <p className="note rules-note">{numbers.rulesNote}</p>
        <CaseRulesForm />
      </Panel>
    </Columns>
  )
}

function RangeRow({ range }: { range: Range }) {
  const { numbers } = words.caseWork
  const size = range.last - range.first + 1
  return (
    <li>
      <div>
        <strong>{numbers.range(range.first, range.last, range.symbol)}</strong>
        {range.next === null ? (
          <StateTag tone="neutral" word={numbers.full} />
        ) : (
          <StateTag tone="green" icon="right" word={numbers.next(range.next)} />
        )}
      </div>
      <span className="collected-bar" aria-hidden="true">
        <span style={{ width: `${Math.round((range.taken * 100) / size)}%` }} />
      </span>
      <small>
        {numbers.used(range.taken, size)} · {numbers.days(formatDay(range.startsOn), formatDay(range.endsOn))}{' '}
        · {numbers.letter(range.letter.number, formatDay(range.letter.issuedOn))}
      </small>
    </li>
  )
}

const emptyRange = {
  year: '',
  first: '',
  last: '',
  symbol: 'QĐ-THADS',
  startsOn: '',
  endsOn: '',
  letterNumber: '',
  letterDay: ''
}
type Typed = typeof emptyRange

function whole(text: string): number | null {
  return /^\d{1,7}$/.test(text) && Number(text) > 0 ? Number(text) : null
}

function AdoptForm() {
  const command = useCommand('cases.adoptNumberRange')
  const [typed, setTyped] = useState(emptyRange)
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part })
  const { numbers } = words.caseWork
  const [first, last, year] = [whole(typed.first), whole(typed.last), whole(typed.year)]
  const missing = [
    ...(first === null || last === null ? [numbers.lacks.range] : []),
    ...(typed.symbol.trim() === '' ? [numbers.lacks.symbol] : []),
    ...(year === null || typed.year.length !== 4 ? [numbers.lacks.year] : []),
    ...(typed.startsOn === '' || typed.endsOn === '' ? [numbers.lacks.days] : []),
    ...(typed.letterNumber.trim() === '' || typed.letterDay === '' ? [numbers.lacks.letter] : [])
  ]
  const send = async (): Promise<void> => {
    if (missing.length > 0 || first === null || last === null || year === null) return
    const { symbol, startsOn, endsOn, letterNumber, letterDay } = typed
    const letter = { number: letterNumber.trim(), issuedOn: letterDay }
    const input = { year, first, last, symbol: symbol.trim(), startsOn, endsOn, letter }
    if ('ok' in (await command.run(input))) setTyped(emptyRange)
  }
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <RangeFields typed={typed} change={change} />
      <FormFoot command={command} missing={missing} icon="approve" submit={numbers.submit} />
    </form>
  )
}

function RangeFields({ typed, change }: { typed: Typed; change: (part: Partial<Typed>) => void }) {
  const { numbers } = words.caseWork
  const line = (name: 'first' | 'last' | 'symbol' | 'year' | 'letterNumber') => (
    <Field label={numbers[name]} required>
      <TextField value={typed[name]} onChange={(text) => change({ [name]: text })} maxLength={300} />
    </Field>
  )
  const day = (name: 'startsOn' | 'endsOn' | 'letterDay') => (
    <DayField
      label={numbers[name]}
      value={typed[name]}
      onChange={(text) => change({ [name]: text })}
      required
    />
  )
  return (
    <>
      <div className="work-quad">
        {line('first')}
        {line('last')}
        {line('symbol')}
        {line('year')}
      </div>
      <div className="work-quad">
        {day('startsOn')}
        {day('endsOn')}
        {line('letterNumber')}
        {day('letterDay')}
      </div>
    </>
  )
}
