import { Icon, type IconName } from './icon'

/** What a state is like: done, going on, needs attention, wrong, or nothing of these. */
export type Tone = 'green' | 'amber' | 'red' | 'blue' | 'neutral'

const icons: Record<Tone, IconName> = {
  green: 'done',
  amber: 'warning',
  red: 'stop',
  blue: 'going',
  neutral: 'circle'
}

/** A state as icon, word and colour, never colour alone. `filled` puts it on its tint. */
export function StateTag({
  tone,
  word,
  icon = icons[tone],
  filled = false,
  wraps = false
}: {
  tone: Tone
  word: string
  icon?: IconName
  filled?: boolean
  /** For words that somebody typed: they go over several lines. */
  wraps?: boolean
}) {
  return (
    <span className={`state-tag tone-${tone}${filled ? ' filled' : ''}${wraps ? ' wraps' : ''}`}>
      <Icon name={icon} size={14} />
      {word}
    </span>
  )
}
