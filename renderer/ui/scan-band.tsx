import { useEffect, useRef } from 'react'
import { Icon, type IconName } from './icon'
import { playSound, type SoundName } from './sound'

export type BandTone = 'green' | 'amber' | 'red'

const marks: Record<BandTone, { icon: IconName; sound: SoundName }> = {
  green: { icon: 'done', sound: 'right' },
  amber: { icon: 'warning', sound: 'look' },
  red: { icon: 'stop', sound: 'wrong' }
}

/**
 * The answer to a scan for hands that are full: shape, word, colour and sound, readable from two metres.
 * A new `moment` (for instance a count of scans) plays the sound again.
 */
export function ScanBand({
  tone,
  word,
  detail,
  moment
}: {
  tone: BandTone
  word: string
  detail?: string
  moment: number
}) {
  const { icon, sound } = marks[tone]
  const played = useRef('')
  // Once for each moment: a band that comes back into sight says nothing new.
  useEffect(() => {
    const answer = `${sound} ${moment}`
    if (played.current === answer) return
    played.current = answer
    playSound(sound)
  }, [sound, moment])
  return (
    <div className={`scan-band band-${tone}`} role="status" aria-live="assertive">
      <Icon name={icon} size={96} />
      <div>
        <strong>{word}</strong>
        {detail !== undefined && <span>{detail}</span>}
      </div>
    </div>
  )
}
