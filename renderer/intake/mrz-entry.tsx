import { useState } from 'react'
import { Icon } from '../ui/icon'
import { words } from '../words'

const zoneLength = 90
const lineLength = 30

/** Keying the three lines behind a card whose QR cannot be read. The last character reads them: nothing to press. */
export function MrzEntry({ onZone }: { onZone: (zone: string) => void }) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const said = words.intake.mrz
  const bare = typed.replace(/\s/g, '')
  const type = (text: string): void => {
    const whole = text.replace(/\s/g, '')
    setTyped(text.toUpperCase())
    if (whole.length === zoneLength && bare.length < zoneLength) onZone(whole)
  }
  if (!open) {
    return (
      <button type="button" className="text-action mrz-open" onClick={() => setOpen(true)}>
        <Icon name="card" size={14} /> {said.open}
      </button>
    )
  }
  return (
    <div className="mrz-entry" data-own-enter>
      <label className="field-label" htmlFor="mrz-lines">
        {said.label}
      </label>
      <textarea
        id="mrz-lines"
        className="input mrz-lines"
        rows={3}
        cols={lineLength}
        autoFocus
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder={said.placeholder}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <span className="field-hint">
        {said.count(bare.length)}{' '}
        <button type="button" className="text-action" onClick={() => setOpen(false)}>
          {said.close}
        </button>
      </span>
    </div>
  )
}
