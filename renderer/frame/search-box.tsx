import { useRef, useState } from 'react'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { deliverScan } from '../ui/scanning'
import { words } from '../words'

/** The one box for what is scanned or typed. Ctrl+K goes there from everywhere, Escape goes back. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const { label, placeholder } = words.frame.search
  useKey({ keys: 'Ctrl+K', words: words.frame.keys.search, everywhere: true }, () => input.current?.select())
  const enter = async (): Promise<void> => {
    if (text.trim() !== '' && (await deliverScan(text))) setText('')
  }
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <Icon name="scan" size={18} />
      <input
        ref={input}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <KeyHint keys="Ctrl+K" />
    </form>
  )
}
