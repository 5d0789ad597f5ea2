/** A key as it is engraved: `Enter`, `Ctrl+S`. Small and quiet, beside what it does. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="key-hint">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
      ))}
    </span>
  )
}
