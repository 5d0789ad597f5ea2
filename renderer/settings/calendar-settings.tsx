import { useState } from 'react'
import { dayOf, formatDay, formatInstant, weekdayOf } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { CalendarDay } from '@shared/contract/rule-pack'
import { paperWords } from '@shared/words/vi/papers'
import { DoneNote } from '../forms/done-note'
import { useCommand, useQuery } from '../office'
import { Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import '../deadlines/deadlines.css'
import { AdoptForm, ChooseFile, FileProblems } from './deadline-file'

type Year = OutputOf<'deadlines.getCalendar'>['years'][number]
type Preview = OutputOf<'deadlines.checkCalendar'>

/** The days off, year by year, and the way to take in a year that the Government has announced. */
export function CalendarSettings() {
  const said = words.deadlines.calendar
  const { value, refusal, fault } = useQuery('deadlines.getCalendar', {})
  const [asked, setAsked] = useState(() => Number(dayOf(Date.now()).split('-')[0]))
  const [text, setText] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const preview = useQuery('deadlines.checkCalendar', text === null ? null : { text })
  const years = value?.years ?? []
  const year = years.find((each) => each.year === asked) ?? years[0]
  const look = (read: string): void => {
    setText(read)
    setDone(null)
  }
  return (
    <Panel
      heading={said.heading}
      note={said.note}
      actions={<ChooseFile again={text !== null} onText={look} />}
    >
      <RefusalNote refusal={refusal ?? preview.refusal} fault={fault ?? preview.fault} />
      {done !== null && <DoneNote title={done} />}
      {text !== null && preview.value && (
        <CalendarPreview
          key={text}
          text={text}
          preview={preview.value}
          onDone={(taken, moved) => {
            setText(null)
            setAsked(taken)
            setDone(said.done(taken, moved))
          }}
        />
      )}
      <nav className="year-tabs" aria-label={said.years}>
        {years.map((each) => (
          <button
            key={each.year}
            type="button"
            aria-current={each === year}
            onClick={() => setAsked(each.year)}
          >
            {each.year}
          </button>
        ))}
      </nav>
      {year && <YearDays year={year} />}
    </Panel>
  )
}

function YearDays({ year: { source, adopted, days } }: { year: Year }) {
  const said = words.deadlines.calendar
  const provisional = days.filter((day) => day.provisional).length
  return (
    <div className="year-days">
      <p className="note">
        {source}
        {adopted && ` · ${said.adopted(formatInstant(adopted.at))}`}
      </p>
      {provisional > 0 && <StateTag filled tone="amber" word={said.provisionalDays(provisional)} />}
      <table className="day-table">
        <tbody>
          {days.map((day) => (
            <DayRow key={day.date} day={day} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DayRow({ day: { date, kind, name, provisional } }: { day: CalendarDay }) {
  const said = words.deadlines.calendar
  return (
    <tr>
      <td>{formatDay(date)}</td>
      <td>{paperWords.weekdays[weekdayOf(date)]}</td>
      <td>{name}</td>
      <td>
        <StateTag
          tone={kind === 'OFF' ? 'neutral' : 'blue'}
          icon={kind === 'OFF' ? 'circle' : 'clock'}
          word={said.kinds[kind]}
        />
      </td>
      <td>{provisional && <StateTag tone="amber" word={said.provisional} />}</td>
    </tr>
  )
}

function CalendarPreview({
  text,
  preview,
  onDone
}: {
  text: string
  preview: Preview
  onDone: (year: number, moved: number) => void
}) {
  const said = words.deadlines.calendar
  const adopt = useCommand('deadlines.adoptCalendar')
  const { calendar, changes, moves, problems } = preview
  if (!calendar) return <FileProblems problems={problems} />
  const run = async (reason: string): Promise<void> => {
    const answer = await adopt.run({ text, reason })
    if ('ok' in answer) onDone(answer.ok.year, answer.ok.moved)
  }
  return (
    <AdoptForm
      words={said.submit(calendar.year)}
      running={adopt.running}
      refusal={adopt.refusal}
      fault={adopt.fault}
      onAdopt={(reason) => void run(reason)}
    >
      <p>
        <strong>{said.preview(calendar.year, changes.length)}</strong>{' '}
        <StateTag tone={moves > 0 ? 'amber' : 'green'} word={said.moves(moves)} />
      </p>
      <ul className="day-changes">
        {changes.map(({ date, before, after }) => (
          <li key={date}>
            <time>{formatDay(date)}</time>
            <span>{dayText(before)}</span>
            <span aria-hidden="true">→</span>
            <span>{dayText(after)}</span>
          </li>
        ))}
      </ul>
    </AdoptForm>
  )
}

function dayText(day: CalendarDay | null): string {
  const said = words.deadlines.calendar
  if (day === null) return said.ordinary
  return `${day.name}, ${said.kinds[day.kind].toLowerCase()}${day.provisional ? `, ${said.provisional.toLowerCase()}` : ''}`
}
