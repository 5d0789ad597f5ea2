import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import type { Tone } from './state-tag'

export interface TimelineItem {
  key: string | number
  icon: IconName
  tone: Tone
  /** When, already written for people. */
  time: string
  title: ReactNode
  /** Who, or by which paper. */
  note?: ReactNode
}

/** What happened to one thing, the newest on top. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, icon, tone, time, title, note }) => (
        <li key={key}>
          <span className={`timeline-mark tone-${tone}`}>
            <Icon name={icon} size={16} />
          </span>
          <time>{time}</time>
          <strong>{title}</strong>
          {note !== undefined && <span className="note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}
