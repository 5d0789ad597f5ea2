import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { KeyHint } from './key-hint'
import { useKey } from './keys'

interface ButtonProps {
  children: ReactNode
  icon?: IconName
  disabled?: boolean
  /** True while it is being done; it stays where it is and cannot be pressed twice. */
  running?: boolean
}

interface ActionProps extends ButtonProps {
  /** The key that presses it, shown on it. `words` names it in the `?` sheet. */
  keys?: string
  words?: string
  onPress?: () => void
  /** `submit` sends the form it stands in; then no key is bound, the form hears Enter. */
  type?: 'button' | 'submit'
}

/** The next thing to do: the one red surface of a screen. */
export function PrimaryAction(props: ActionProps) {
  return <Action {...props} look="primary-action" />
}

/** Any other action. */
export function SecondaryAction(props: ActionProps) {
  return <Action {...props} look="secondary-action" />
}

function Action({
  look,
  children,
  icon,
  keys,
  words = '',
  onPress,
  disabled = false,
  running = false,
  type = 'button'
}: ActionProps & { look: string }) {
  const idle = !disabled && !running
  useKey({ keys: keys ?? '', words, enabled: keys !== undefined && type === 'button' && idle }, () =>
    onPress?.()
  )
  return (
    <button className={look} type={type} disabled={!idle} aria-busy={running} onClick={onPress}>
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  )
}
