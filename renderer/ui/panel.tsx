// The pieces screens are laid out with: panels parted by hairlines, headings, labelled values and fields.
import type { ReactNode } from 'react'

/** A column of a place with an optional heading row and a foot that stays at the bottom. */
export function Panel({
  heading,
  note,
  actions,
  foot,
  width,
  ground = false,
  children
}: {
  heading?: ReactNode
  /** Small and grey, beside the heading. */
  note?: ReactNode
  actions?: ReactNode
  foot?: ReactNode
  /** In pixels; without one the panel takes what is left. */
  width?: number
  /** On the grey ground instead of paper: for previews of papers. */
  ground?: boolean
  children: ReactNode
}) {
  return (
    <section
      className={`panel${ground ? ' ground' : ''}`}
      style={width ? { flex: `0 0 ${width}px` } : undefined}
    >
      {heading !== undefined && (
        <header className="panel-head">
          <h2>{heading}</h2>
          {note !== undefined && <span className="note">{note}</span>}
          {actions !== undefined && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      <div className="panel-body">{children}</div>
      {foot !== undefined && <footer className="panel-foot">{foot}</footer>}
    </section>
  )
}

/** A part of a panel, parted from the next by a hairline. */
export function Section({
  heading,
  note,
  actions,
  children
}: {
  heading?: ReactNode
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="section">
      {heading !== undefined && (
        <header className="section-head">
          <h3>{heading}</h3>
          {note !== undefined && <span className="note">{note}</span>}
          {actions !== undefined && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  )
}

/** Labels grey and regular, values ink and medium, one under the other. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A label above a control, with what is wrong or worth knowing below it. The label names the control. */
export function Field({
  label,
  hint,
  problem,
  required = false,
  children
}: {
  label: string
  hint?: ReactNode
  problem?: string | null
  required?: boolean
  children: ReactNode
}) {
  return (
    <label className={`field${problem ? ' wrong' : ''}`}>
      <span className="field-label">
        {label}
        {required && <i aria-hidden="true"> *</i>}
      </span>
      {children}
      {problem ? (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      ) : (
        hint !== undefined && <span className="field-hint">{hint}</span>
      )}
    </label>
  )
}

/** The columns of a place, side by side over the full height. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>
}
