import { roomTaken } from '@shared/entry-room'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'

const nearPercent = 80

/** How full an entry is of what is typed; quiet until there is little room left. */
export function ListRoom({ value, bytesMax }: { value: unknown; bytesMax: number }) {
  const percent = roomTaken(value, bytesMax)
  if (percent < nearPercent) return null
  const { room } = words.forms
  return (
    <p role="status">
      <StateTag
        filled
        wraps
        tone={percent > 100 ? 'red' : 'amber'}
        word={percent > 100 ? room.over(percent) : room.near(percent)}
      />
    </p>
  )
}
