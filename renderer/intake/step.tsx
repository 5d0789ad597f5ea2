import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'

/** A numbered part of the form: its number while it is open, a green tick once it is whole. */
export function Step({
  number,
  done,
  heading,
  note,
  actions,
  children
}: {
  number: number
  done: boolean
  heading: string
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={`step step-${number}`} aria-label={heading}>
      <header>
        <span className={done ? 'step-mark done' : 'step-mark'}>
          {done ? <Icon name="check" size={14} /> : number}
        </span>
        <h3>{heading}</h3>
        {note !== undefined && <span className="note">{note}</span>}
        {actions !== undefined && <div className="panel-actions">{actions}</div>}
      </header>
      <div className="step-body">{children}</div>
    </section>
  )
}
