import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon'
import { words } from '../words'
import type { DraftState } from './kept-draft'
import { dropLot } from './scans/hand-over'

const goalSeconds = 60

/** How long this citizen has been standing here, and the way to begin again. */
export function DraftActions({ state: { draft, clear } }: { state: DraftState }) {
  const [asked, setAsked] = useState(false)
  const said = words.intake.draft
  if (draft.startedMs === null) return <span className="note">{said.waiting}</span>
  const press = (): void => {
    if (asked) {
      void dropLot(draft.lotId)
      clear()
    }
    setAsked(!asked)
  }
  return (
    <>
      <button type="button" className="text-action" onClick={press} onBlur={() => setAsked(false)}>
        {asked ? said.clearSure : said.clear}
      </button>
      <Elapsed sinceMs={draft.startedMs} />
    </>
  )
}

function Elapsed({ sinceMs }: { sinceMs: number }) {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [sinceMs])
  const seconds = Math.max(0, Math.floor((nowMs - sinceMs) / 1000))
  const shown = `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`
  return (
    <span
      className={`elapsed tone-${seconds <= goalSeconds ? 'green' : 'neutral'}`}
      title={words.intake.draft.clock}
      role="timer"
    >
      <Icon name="clock" /> {shown}
    </span>
  )
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
