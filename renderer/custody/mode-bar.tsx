import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Icon } from '../ui/icon'
import { leaveAfterMouse } from '../forms/leave-after-mouse'
import { useWho } from '../session'
import { words } from '../words'
import { modeGroups, modesFor, type ModeEntry } from './modes'

/** Alt and one of these: the digits in their order on the keyboard, then the letters below them. */
const keysOfModes = Array.from('1234567890QWERTYUIOP')

/** The work of the storeroom that this person may do, one key each; pressed again, back to looking. */
export function ModeBar({ mode, onMode }: { mode: string | null; onMode: (mode: string | null) => void }) {
  const offered = modesFor(useWho().permissions)
  const keyed = offered.map((entry, index) => ({ entry, digit: keysOfModes[index] ?? '' }))
  useKey({ keys: 'Escape', words: words.custody.keys.back, enabled: mode !== null }, () => onMode(null))
  if (offered.length === 0) return null
  return (
    <nav className="mode-bar" aria-label={words.custody.modes.label}>
      <span className="note">{words.custody.modes.withAlt}</span>
      {modeGroups.map((group) => {
        const own = keyed.filter(({ entry }) => entry.group === group)
        if (own.length === 0) return null
        return (
          <div key={group} className="mode-group" role="group" aria-label={words.custody.modes.groups[group]}>
            <small>{words.custody.modes.groups[group]}</small>
            {own.map(({ entry, digit }) => (
              <ModeButton
                key={entry.mode}
                entry={entry}
                digit={digit}
                active={entry.mode === mode}
                onPress={() => onMode(entry.mode === mode ? null : entry.mode)}
              />
            ))}
          </div>
        )
      })}
      {mode !== null && (
        <button
          type="button"
          className="mode-leave"
          aria-label={words.custody.back}
          onClick={() => onMode(null)}
        >
          <KeyHint keys="Escape" />
        </button>
      )}
    </nav>
  )
}

function ModeButton({
  entry,
  digit,
  active,
  onPress
}: {
  entry: ModeEntry
  /** Pressed with Alt. */
  digit: string
  active: boolean
  onPress: () => void
}) {
  useKey({ keys: `Alt+${digit}`, words: entry.words, enabled: digit !== '' }, onPress)
  return (
    <button
      type="button"
      className="mode-button"
      aria-pressed={active}
      onClick={(event) => {
        // Enter belongs to the work that was begun, not to the button that began it.
        leaveAfterMouse(event)
        onPress()
      }}
    >
      <Icon name={entry.icon} />
      <span>{entry.words}</span>
      <KeyHint keys={digit} />
    </button>
  )
}
