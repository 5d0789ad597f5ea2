import { Activity, useEffect, useRef, useState } from 'react'
import type { ModeProps } from './mode-props'
import { modes } from './modes'

/**
 * The work in hand. Forms that were begun stay as they were typed while something else is looked at: a panel out of
 * sight hears no key and no scan and reads nothing, unless its work goes on by itself.
 */
export function ModePanels({ mode, given }: { mode: string | null; given: Omit<ModeProps, 'active'> }) {
  const [begun, setBegun] = useState<readonly string[]>([])
  if (mode !== null && !begun.includes(mode)) setBegun([...begun, mode])
  const panels = useRef<HTMLDivElement>(null)
  // A form that comes back to sight takes the keys again.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    panels.current?.querySelector<HTMLInputElement>('.kept-form:not([hidden]) input.input')?.focus()
  }, [mode])
  const shown = modes.filter((each) => each.mode === mode || (!each.anew && begun.includes(each.mode)))
  // What is done is not kept: the next time it begins anew.
  const leave = (): void => {
    setBegun(begun.filter((name) => name !== mode))
    given.onLeave()
  }
  return (
    <div className="kept-forms" ref={panels}>
      {shown.map(({ mode: name, Panel, keeps }) => (
        <div key={name} className="kept-form" hidden={name !== mode}>
          <Activity mode={keeps || name === mode ? 'visible' : 'hidden'}>
            <Panel {...given} onLeave={leave} active={name === mode} />
          </Activity>
        </div>
      ))}
    </div>
  )
}
