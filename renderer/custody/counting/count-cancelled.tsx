import { useEffect } from 'react'
import { formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { PrimaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { playSound } from '../../ui/sound'
import { words } from '../../words'
import './cancelled.css'

type MyCount = OutputOf<'custody.listMyCounts'>['counts'][number]
const said = words.counting.cancel

/** Over the whole mode of whoever was counting: by whom and when the count was ended. Why is not told to a counter. */
export function CountCancelled({ count, onSeen }: { count: MyCount; onSeen: () => void }) {
  useEffect(() => playSound('wrong'), [])
  const { cancelled } = count
  return (
    <section className="count-mode">
      <div className="count-band band-red" role="alert">
        <Icon name="stop" size={120} />
        <div className="count-band-said">
          <strong>{said.band}</strong>
          <span className="count-band-thing">{count.scope}</span>
          <span className="count-band-hint">
            {cancelled && said.by(cancelled.by, formatInstant(cancelled.at))}
          </span>
        </div>
        <div className="count-band-place">
          <span>{count.period}</span>
          <b>{count.number}</b>
        </div>
      </div>
      <div className="count-stopped">
        <h1>{said.stop}</h1>
        <p>{said.kept}</p>
        <PrimaryAction icon="check" keys="Enter" words={said.seen} onPress={onSeen}>
          {said.seen}
        </PrimaryAction>
      </div>
    </section>
  )
}
