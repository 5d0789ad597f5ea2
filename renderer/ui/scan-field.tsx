import { useState } from 'react'
import { words } from '../words'
import { useFirstFocus } from './first-focus'
import { Icon } from './icon'
import { Field } from './panel'
import { readScan, useScan, type Scan } from './scanning'

/**
 * A box for one scanned thing. It hears every scan while it is shown, wherever the focus is; the same can be
 * typed and ended with Enter. `accept` says whether the scan was meant for it.
 */
export function ScanField({
  label,
  accept,
  placeholder,
  problem = null,
  autoFocus = false
}: {
  label: string
  accept: (scan: Scan) => boolean | Promise<boolean>
  placeholder?: string
  problem?: string | null
  autoFocus?: boolean
}) {
  const [text, setText] = useState('')
  const firstFocus = useFirstFocus(autoFocus)
  useScan(accept)
  const enter = async (): Promise<void> => {
    if (await accept(readScan(text))) setText('')
  }
  return (
    <Field label={label} problem={problem}>
      <span className="input-box">
        <Icon name="scan" />
        <input
          className="input"
          autoComplete="off"
          ref={firstFocus}
          placeholder={placeholder ?? words.frame.field.scan}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || text.trim() === '') return
            event.preventDefault()
            void enter()
          }}
        />
      </span>
    </Field>
  )
}
