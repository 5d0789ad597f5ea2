import type { ReactNode } from 'react'
import { words } from '../words'
import './deadlines.css'
import { weeksOf } from './month'

export interface DayLook {
  /** `off`, `counted`, `start`, `due`, `today` and their kin, for the style. */
  looks: readonly string[]
  /** Below the number of the day. */
  content?: ReactNode
  /** In words, for the pointer and for a screen reader. */
  title?: string | undefined
  onPress?: (() => void) | undefined
  pressed?: boolean
}

/** A month with its weeks; what a day looks like is the business of who shows it. */
export function MonthGrid({
  month,
  lookOf,
  large = false,
  only,
  actions
}: {
  month: string
  lookOf: (day: string) => DayLook
  large?: boolean
  /** Leaves out the weeks that lie outside of these days. */
  only?: { from: string; to: string }
  actions?: ReactNode
}) {
  const said = words.deadlines.month
  const weeks = weeksOf(month).filter(
    (week) => !only || week.some((day) => day !== null && day >= only.from && day <= only.to)
  )
  return (
    <figure className={large ? 'month large' : 'month'}>
      <figcaption>
        <strong>{said.name(month)}</strong>
        {actions}
      </figcaption>
      <table>
        <thead>
          <tr>
            {said.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week.find((day) => day !== null) ?? index}>
              {week.map((day, at) =>
                day === null ? <td key={at} /> : <Day key={day} day={day} {...lookOf(day)} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Day({ day, looks, content, title, onPress, pressed = false }: DayLook & { day: string }) {
  const shown = (
    <>
      <span className="month-number">{Number(day.slice(day.lastIndexOf('-') + 1))}</span>
      {content}
    </>
  )
  return (
    <td className={looks.join(' ')} title={title}>
      {onPress ? (
        <button type="button" aria-pressed={pressed} aria-label={title} onClick={onPress}>
          {shown}
        </button>
      ) : (
        <div>{shown}</div>
      )}
    </td>
  )
}
