import { useMay } from '../session'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { Icon, type IconName } from '../ui/icon'
import { words } from '../words'

export type Mode = 'browse' | 'order' | 'receive' | 'move' | 'out'

const icons: Record<Exclude<Mode, 'browse'>, IconName> = {
  order: 'stamp',
  receive: 'box',
  move: 'move',
  out: 'handover'
}

/** The work of the storeroom that this person may do, one key each; pressed again, back to looking. */
export function ModeBar({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const mayKeep = useMay('custody.keep')
  const mayOrder = useMay('custody.order')
  const modes: Exclude<Mode, 'browse'>[] = [
    ...(mayOrder ? (['order'] as const) : []),
    ...(mayKeep ? (['receive', 'move', 'out'] as const) : [])
  ]
  useKey({ keys: 'Escape', words: words.custody.keys.back, enabled: mode !== 'browse' }, () =>
    onMode('browse')
  )
  if (modes.length === 0) return null
  return (
    <nav className="mode-bar" aria-label={words.custody.modes.label}>
      <span className="note">{words.custody.modes.withAlt}</span>
      {modes.map((each, index) => (
        <ModeButton
          key={each}
          mode={each}
          digit={String(index + 1)}
          active={each === mode}
          onPress={() => onMode(each === mode ? 'browse' : each)}
        />
      ))}
      {mode !== 'browse' && (
        <button
          type="button"
          className="mode-leave"
          aria-label={words.custody.back}
          onClick={() => onMode('browse')}
        >
          <KeyHint keys="Escape" />
        </button>
      )}
    </nav>
  )
}

function ModeButton({
  mode,
  digit,
  active,
  onPress
}: {
  mode: Exclude<Mode, 'browse'>
  /** Pressed with Alt. */
  digit: string
  active: boolean
  onPress: () => void
}) {
  const name = words.custody.modes[mode]
  useKey({ keys: `Alt+${digit}`, words: name }, onPress)
  return (
    <button type="button" className="mode-button" aria-pressed={active} onClick={onPress}>
      <Icon name={icons[mode]} />
      <span>{name}</span>
      <KeyHint keys={digit} />
    </button>
  )
}
