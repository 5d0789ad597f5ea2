import { formatDay, dayOf } from '@shared/calendar'
import { connection, useQuery } from '../office'
import { lastSavedMs, saving } from '../office-link'
import { useMay, useWho } from '../session'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useWatched } from '../watched'
import { words } from '../words'

/** Where one is and what is safe: office, station, day, last save, what waits for the centre, the journal's length. */
export function StatusLine({ onKeys }: { onKeys: () => void }) {
  const { office, station } = useWho()
  const mayRead = useMay('office.read')
  const { value: link } = useQuery('replication.getStatus', mayRead ? {} : null, { topics: ['*'] })
  const { status } = words.frame
  return (
    <footer className="status-line" aria-label={status.label}>
      <span>
        <Icon name="building" /> {office.name}
      </span>
      <span>{station.name}</span>
      <span>{formatDay(dayOf(Date.now()))}</span>
      <SaveState />
      <span className="status-space" />
      {link && (
        <span>
          {status.waiting} <b>{grouped(link.waiting)}</b>
        </span>
      )}
      {link && (
        <span>
          {status.entries} <b>{grouped(link.lastSeq)}</b>
        </span>
      )}
      <button type="button" onClick={onKeys}>
        <KeyHint keys="?" /> {status.keysHint}
      </button>
    </footer>
  )
}

function SaveState() {
  const { state } = useWatched(connection)
  const savedMs = useWatched(lastSavedMs)
  const onTheWay = useWatched(saving) > 0
  const { status } = words.frame
  if (state !== 'connected') {
    return (
      <span className="tone-amber" role="status">
        <Icon name="unlink" /> {status.reconnecting}
      </span>
    )
  }
  if (onTheWay) return <span role="status">{status.saving}</span>
  if (savedMs === null) return null
  return (
    <span className="tone-green" role="status">
      <Icon name="done" /> {status.saved(clock.format(savedMs))}
    </span>
  )
}

const clock = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' })

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
