/** Keys whose names in the browser are not what stands on them. */
const engraved: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫'
}

/** A key as it is engraved: `Enter`, `Ctrl+S`. Small and quiet, beside what it does. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="key-hint">
      {keys.split('+').map((key) => (
        <kbd key={key}>{engraved[key] ?? key}</kbd>
      ))}
    </span>
  )
}
