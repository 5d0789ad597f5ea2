import { words } from '../words'

/** What a form still needs before it may be sent; nothing once it may. */
export function Lacks({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null
  return <p className="note">{words.forms.lacks(missing.join(', '))}</p>
}
