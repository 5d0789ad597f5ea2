import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { monthAfter, monthOf } from './month'
import { MonthGrid, type DayLook } from './month-grid'

type MonthDay = OutputOf<'deadlines.getMonth'>['days'][number]

/** The darkest step of the heat: so many files on one day, or more. */
const heatMax = 4

/** A month with how much is due on each day; a day that is pressed narrows the list to it. */
export function DueMonth({
  filter,
  today,
  chosen,
  onChoose
}: {
  filter: Omit<InputOf<'deadlines.getMonth'>, 'month'>
  today: string
  chosen: string | null
  onChoose: (day: string) => void
}) {
  const [month, setMonth] = useState(() => monthOf(today))
  const { value, refusal, fault } = useQuery(
    'deadlines.getMonth',
    { month, ...filter },
    { topics: ['intake', 'cases'] }
  )
  const said = words.deadlines.month
  const byDay = new Map((value?.days ?? []).map((each) => [each.day, each]))
  const named = (value?.days ?? []).filter(({ name }) => name !== null)
  return (
    <div className="due-month">
      <RefusalNote refusal={refusal} fault={fault} />
      <MonthGrid
        large
        month={month}
        lookOf={(day) => lookOf(byDay.get(day), { day, today, chosen, onChoose })}
        actions={
          <span className="month-steps">
            <button type="button" aria-label={said.previous} onClick={() => setMonth(monthAfter(month, -1))}>
              <Icon name="right" />
            </button>
            <button type="button" className="text-action" onClick={() => setMonth(monthOf(today))}>
              {said.now}
            </button>
            <button type="button" aria-label={said.next} onClick={() => setMonth(monthAfter(month, 1))}>
              <Icon name="right" />
            </button>
          </span>
        }
      />
      {value && !value.known && <p className="note">{said.unknown}</p>}
      <ul className="month-names">
        {named.map(({ day, name, works, provisional }) => (
          <li key={day} className={works ? 'worked' : 'holiday'}>
            <time>{formatDay(day)}</time>
            <span>
              {name}
              {provisional && <small>{said.provisional}</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function lookOf(
  of: MonthDay | undefined,
  {
    day,
    today,
    chosen,
    onChoose
  }: { day: string; today: string; chosen: string | null; onChoose: (day: string) => void }
): DayLook {
  const said = words.deadlines.month
  if (!of) return { looks: [] }
  const { works, name, due } = of
  const heat = due === 0 ? [] : [`heat-${Math.min(due, heatMax)}`]
  return {
    looks: [
      ...(works ? [] : [name === null ? 'off' : 'holiday']),
      ...heat,
      ...(due > 0 && day < today ? ['late'] : []),
      ...(day === today ? ['today'] : [])
    ],
    title: [formatDay(day), name, due === 0 ? null : said.due(due)]
      .filter((part) => part !== null)
      .join(': '),
    content: due === 0 ? null : <span className="month-mark">{due}</span>,
    onPress: due === 0 ? undefined : () => onChoose(day),
    pressed: day === chosen
  }
}
