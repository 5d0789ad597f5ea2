import { useEffect, useRef, useState } from 'react'
import type { ModeProps } from './mode-props'
import { modes } from './modes'

/** The work in hand. Forms that were begun stay as they were typed while something else is looked at. */
export function ModePanels({ mode, given }: { mode: string | null; given: Omit<ModeProps, 'active'> }) {
  const [begun, setBegun] = useState<readonly string[]>([])
  if (mode !== null && !begun.includes(mode)) setBegun([...begun, mode])
  const panels = useRef<HTMLDivElement>(null)
  // A form that comes back to sight takes the keys again.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    panels.current?.querySelector<HTMLInputElement>('.kept-form:not([hidden]) input.input')?.focus()
  }, [mode])
  const shown = modes.filter((each) => each.mode === mode || (each.keeps && begun.includes(each.mode)))
  return (
    <div className="kept-forms" ref={panels}>
      {shown.map(({ mode: name, Panel }) => (
        <div key={name} className="kept-form" hidden={name !== mode}>
          <Panel {...given} active={name === mode} />
        </div>
      ))}
    </div>
  )
}
