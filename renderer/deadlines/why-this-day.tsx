import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { DayField } from '../ui/day-field'
import { Facts } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import './deadlines.css'
import { monthsBetween } from './month'
import { MonthGrid, type DayLook } from './month-grid'

type Explanation = OutputOf<'deadlines.explain'>
/** A file, or a rule that counts from a day. */
type Explained = { fileId: string } | { rule: string; start: string; version: string }

const monthsMax = 3
const confidenceTones: Readonly<Record<Explanation['rule']['confidence'], Tone>> = {
  VERIFIED: 'green',
  OLD: 'amber',
  UNVERIFIED: 'amber'
}

/** Why a file is due on its day. */
export function WhyThisDay({ fileId }: { fileId: string }) {
  return <Why of={{ fileId }} />
}

/** Why something is due by a rule that counts from a day. */
export function WhyThisRule(due: { rule: string; start: string; version: string }) {
  return <Why of={due} />
}

/** A file goes by the rules it was received under, a case's day by those it was reckoned under. */
function questionOf(of: Explained, asOf: string): InputOf<'deadlines.explain'> {
  if (asOf === '') return of
  return 'fileId' in of ? { ...of, asOf } : { rule: of.rule, start: of.start, asOf }
}

/** The clause, and the days as they were counted; by the law of another day too. */
function Why({ of }: { of: Explained }) {
  const [asOf, setAsOf] = useState('')
  const said = words.deadlines.why
  const { value, refusal, fault } = useQuery('deadlines.explain', questionOf(of, asOf), {
    topics: ['intake'],
    keepFormer: true
  })
  return (
    <section className="why-day" aria-label={said.heading}>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && (
        <>
          <div className="why-day-facts">
            <Answer value={value} />
            <ClauseFacts value={value} />
            <DayField label={said.asOf} value={asOf} onChange={setAsOf} />
          </div>
          <div className="why-day-months">
            {monthsBetween(value.start, value.due, monthsMax).map((month) => (
              <MonthGrid
                key={month}
                month={month}
                only={{ from: value.start, to: value.due }}
                lookOf={(day) => lookOf(value, day)}
              />
            ))}
          </div>
          <SkippedDays value={value} />
        </>
      )}
    </section>
  )
}

function Answer({ value }: { value: Explanation }) {
  const said = words.deadlines.why
  return (
    <p className="why-day-answer">
      <strong>{formatDay(value.due)}</strong>
      {value.promised !== null && (
        <StateTag
          filled
          wraps
          tone={value.differs ? 'red' : 'green'}
          word={value.differs ? said.differs(formatDay(value.promised)) : said.same}
        />
      )}
      {value.provisional && <StateTag filled tone="amber" word={said.provisional} />}
    </p>
  )
}

function ClauseFacts({ value: { rule, pack, start } }: { value: Explanation }) {
  const said = words.deadlines.why
  return (
    <Facts
      rows={[
        [said.rule, rule.name],
        [said.period, words.deadlines.period(rule)],
        [said.start, `${formatDay(start)}, ${words.deadlines.starts[rule.startsOn]}`],
        [said.clause, rule.clause],
        [said.pack, said.packOf(pack.version, formatDay(pack.validFrom))],
        [
          said.confidence,
          <StateTag
            key="confidence"
            tone={confidenceTones[rule.confidence]}
            word={words.deadlines.confidences[rule.confidence]}
          />
        ]
      ]}
    />
  )
}

/** The days passed over that are more than a week-end, in words. */
function SkippedDays({ value }: { value: Explanation }) {
  const named = value.skipped.filter(({ name }) => name !== null)
  const said = words.deadlines.why
  const makeUps = value.counted.filter(({ makeUp }) => makeUp !== null)
  return (
    <ul className="why-day-skipped">
      {value.nominal !== value.due && <li>{said.rolled(formatDay(value.nominal), formatDay(value.due))}</li>}
      {named.map(({ day, name, provisional }) => (
        <li key={day}>
          {said.off(formatDay(day), name ?? '')}
          {provisional && ` (${said.notAnnounced})`}
        </li>
      ))}
      {makeUps.map(({ day, makeUp }) => (
        <li key={day}>{said.worked(formatDay(day), makeUp ?? '')}</li>
      ))}
    </ul>
  )
}

function lookOf(value: Explanation, day: string): DayLook {
  const said = words.deadlines.why
  const counted = value.counted.find((each) => each.day === day)
  const skipped = value.skipped.find((each) => each.day === day)
  const looks = [
    ...(counted ? ['counted'] : []),
    ...(skipped ? [skipped.why === 'HOLIDAY' ? 'holiday' : 'off'] : []),
    ...(day === value.start ? ['start'] : []),
    ...(day === value.due ? ['due'] : [])
  ]
  const label = day === value.start ? said.startMark : counted ? String(counted.number) : null
  const name = skipped?.name ?? (skipped ? said.weekend : undefined)
  return {
    looks,
    title: [formatDay(day), counted ? said.dayNumber(counted.number) : name].filter(Boolean).join(': '),
    content: label === null ? null : <span className="month-mark">{label}</span>
  }
}
