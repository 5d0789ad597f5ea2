import { useEffect, useState } from 'react'
import { office, useCommand, useQuery } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { useKey } from '../../ui/keys'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { useWatched } from '../../watched'
import { words } from '../../words'
import { CountBand } from './count-band'
import { CountFinding } from './count-finding'
import { CountLast } from './count-last'
import { CountQueue, type CountDoor } from './count-queue'
import { CountTally } from './count-tally'
import type { CountView } from './count-view'

const said = words.counting.count
const pauseMs = 700

const door: CountDoor = {
  place: (input, command) => office.call('custody.countPlace', input, { command }),
  scan: (input, command) => office.call('custody.countScan', input, { command }),
  pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs))
}

/** Counting with a scanner and few keys: the band answers, the tally grows, nothing tells what there should be. */
export function CountMode({ countId, onRest }: { countId: string; onRest: () => void }) {
  const [queue] = useState(() => new CountQueue(countId, door))
  const state = useWatched(queue.state)
  const query = useQuery('custody.getMyCount', { countId }, { keepFormer: true })
  const view = query.value
  useScan(({ text, tag, parts }) => {
    queue.take(text, parts?.type === 'storagePlace' || parts?.type === 'container' ? tag : null)
    return true
  })
  const held = view?.kind === 'HELD_REVIEW' && view.places[0]?.state === 'BEGUN' ? view.places[0] : null
  useEffect(() => {
    if (held)
      queue.standAt({ placeId: held.placeId, placePath: held.path, scanned: held.scanned, finished: false })
  }, [queue, held])
  if (!view) return <RefusalNote refusal={query.refusal} fault={query.fault} />
  return (
    <section className="count-mode">
      <CountBand state={state} />
      <div className="count-columns">
        <CountTally view={view} state={state} />
        <CountLast view={view} state={state} queue={queue} />
        <CountFinding view={view} state={state} />
      </div>
      <CountFoot view={view} queue={queue} onRest={onRest} />
    </section>
  )
}

/** Who counts together, and the two ways on: this place is done, everything is. */
function CountFoot({ view, queue, onRest }: { view: CountView; queue: CountQueue; onRest: () => void }) {
  const { place } = useWatched(queue.state)
  const finish = useCommand('custody.finishCountPlace')
  const close = useCommand('custody.closeCount')
  const left = view.places.filter(({ state }) => state !== 'FINISHED').length
  const finishPlace = async (): Promise<void> => {
    await queue.idle()
    const now = queue.state.get().place
    if (!now) return
    const answer = await finish.run({ countId: view.countId, placeId: now.placeId })
    if ('ok' in answer) queue.leavePlace()
  }
  useKey({ keys: 'Escape', words: said.rest }, onRest)
  return (
    <footer className="count-foot">
      <span className="note">
        <Icon name="person" /> {said.team(view.counters.join(', '))} {said.finishPlaceNote}
      </span>
      <RefusalNote refusal={close.refusal ?? finish.refusal} fault={close.fault ?? finish.fault} />
      <SecondaryAction
        icon="check"
        keys="F8"
        words={said.finishPlace}
        disabled={!place}
        running={finish.running}
        onPress={() => void finishPlace()}
      >
        {said.finishPlace}
      </SecondaryAction>
      <PrimaryAction
        icon="done"
        keys="F9"
        words={said.finishCount}
        disabled={left > 0}
        running={close.running}
        onPress={() => void close.run({ countId: view.countId })}
      >
        {left > 0 ? `${said.finishCount} · ${said.left(left)}` : said.finishCount}
      </PrimaryAction>
    </footer>
  )
}
