import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'

/** What was done just now, in the place where it was done. */
export function DoneNote({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="done-note" role="status">
      <Icon name="done" size={18} />
      <span>
        <strong>{title}</strong>
        {children}
      </span>
    </div>
  )
}

/** Why this person does not do it. */
export function OwnNote({ children }: { children: ReactNode }) {
  return (
    <p className="own-note">
      <Icon name="lock" /> <span>{children}</span>
    </p>
  )
}
