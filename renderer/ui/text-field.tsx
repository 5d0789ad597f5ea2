import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useFirstFocus } from './first-focus'

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  value: string
  onChange: (value: string) => void
}

/** One line of text. Put it inside a `Field`, which names it. */
export function TextField({ value, onChange, autoFocus = false, ...rest }: TextFieldProps) {
  return (
    <input
      ref={useFirstFocus(autoFocus)}
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      className="input"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** Several lines of text; Enter begins the next one. Put it inside a `Field`, which names it. */
export function TextArea({
  value,
  onChange,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  value: string
  onChange: (value: string) => void
}) {
  return (
    <textarea
      spellCheck={false}
      {...rest}
      className="input lines"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
