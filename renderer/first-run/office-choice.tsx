import { useState, type KeyboardEvent } from 'react'
import offices from '../../resources/offices/offices.json'
import { Icon } from '../ui/icon'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import './first-run.css'
import { officesLike } from './offices-like'

/** The office, found by its code or by its name, marks or none. Arrows choose, Enter takes. */
export function OfficeChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const said = words.frame.firstRun
  const found = officesLike(text, offices)
  const chosen = offices.find(({ code }) => code === value)
  const type = (typed: string): void => {
    setText(typed)
    setAt(0)
    const matching = officesLike(typed, offices)
    onChange(matching.length === 1 ? (matching[0]?.code ?? '') : '')
  }
  const take = (code: string): void => {
    setText(code)
    onChange(code)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const pointed = found[at]
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && value === '' && pointed) take(pointed.code)
    else return
    event.preventDefault()
  }
  return (
    <div className="office-choice">
      <Field label={said.officeCode} required hint={chosen ? undefined : said.officeList}>
        <TextField value={text} onChange={type} onKeyDown={onKeyDown} autoFocus />
      </Field>
      {chosen ? (
        <p className="office-chosen" role="status">
          <Icon name="done" size={18} />
          <span>
            <strong>{chosen.name}</strong>
            <small>{chosen.superior}</small>
          </span>
        </p>
      ) : (
        <div className="office-found" role="listbox" aria-label={said.officeMatches}>
          {found.map(({ code, name, superior }, index) => (
            <button
              key={code}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="list-row"
              onClick={() => take(code)}
            >
              <strong>{name}</strong>
              <span className="note">{code}</span>
              <small>{superior}</small>
            </button>
          ))}
          {found.length === 0 && <p className="note">{said.officeNone}</p>}
        </div>
      )}
    </div>
  )
}
