// Reads something again because time has passed: each minute, and at the moment that the answer itself names. Nothing is
// read while the window is out of sight; it is read once when it comes back.
import { useEffect } from 'react'

const minuteMs = 60_000
/** A timer further away than this overflows; the minutes reach it anyway. */
const timerMax = 24 * 60 * minuteMs

/** Milliseconds until the next look: the next full minute, or a known limit before it. */
export function nextLook(nowMs: number, changesAt: string | null): number {
  const toMinute = minuteMs - (nowMs % minuteMs)
  if (changesAt === null) return toMinute
  const toChange = Date.parse(changesAt) - nowMs
  // A limit that has passed was read already.
  return toChange > 0 ? Math.min(toMinute, toChange, timerMax) : toMinute
}

export function useReread(read: () => void, changesAt: string | null): void {
  useEffect(() => {
    let timer = 0
    const wait = (): void => {
      timer = window.setTimeout(look, nextLook(Date.now(), changesAt))
    }
    const look = (): void => {
      if (document.visibilityState === 'visible') read()
      wait()
    }
    const seen = (): void => {
      if (document.visibilityState === 'visible') read()
    }
    wait()
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [read, changesAt])
}
