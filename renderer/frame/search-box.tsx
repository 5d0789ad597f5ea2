import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { deliverScan } from '../ui/scanning'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { useFound, type Found } from './found'

/** The one box for what is scanned or typed. Ctrl+K goes there from everywhere, Escape goes back. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = useFound(open ? text : '')
  const chosen = found?.[Math.min(at, found.length - 1)] ?? null
  const { label, placeholder } = words.frame.search
  useKey({ keys: 'Ctrl+K', words: words.frame.keys.search, everywhere: true }, () => input.current?.select())
  const leave = (): void => {
    setText('')
    setOpen(false)
    input.current?.blur()
  }
  const enter = async (what: string): Promise<void> => {
    if (what.trim() !== '' && (await deliverScan(what))) leave()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = (found?.length ?? 0) - 1
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        void enter(chosen?.tag ?? text)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <Icon name="scan" size={18} />
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={found !== null}
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${chosen.tag}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <KeyHint keys="Ctrl+K" />
      {found && <FoundList id={listId} found={found} chosen={chosen} onChoose={(tag) => void enter(tag)} />}
    </form>
  )
}

function FoundList({
  id,
  found,
  chosen,
  onChoose
}: {
  id: string
  found: readonly Found[]
  chosen: Found | null
  onChoose: (tag: string) => void
}) {
  return (
    <div className="search-results" role="listbox" id={id} aria-label={words.frame.search.results}>
      {found.length === 0 && <p className="note">{words.frame.search.none}</p>}
      {found.map(({ tag, icon, title, note }) => (
        <button
          key={tag}
          id={`${id}-${tag}`}
          type="button"
          role="option"
          aria-selected={tag === chosen?.tag}
          tabIndex={-1}
          className={tag === chosen?.tag ? 'chosen' : undefined}
          onClick={() => onChoose(tag)}
        >
          <Icon name={icon} /> <strong>{title}</strong> <span className="note">{note}</span>
          <TagText tag={tag} />
        </button>
      ))}
    </div>
  )
}
