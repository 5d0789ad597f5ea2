import { useEffect, useState } from 'react'
import { connection } from '../office'
import { useMay } from '../session'
import { Icon } from '../ui/icon'
import { useWatched } from '../watched'
import { words } from '../words'

/** A restart is usually over by then; a strip that comes and goes would only make the screen jump. */
const stripAfterMs = 1200

/** What stays true until somebody sees to it. It cannot be closed. */
export function StandingWarnings() {
  const lost = useLostFor(stripAfterMs)
  const [{ keyKeptInFile, joined }, setDescribed] = useState({ keyKeptInFile: false, joined: false })
  useEffect(() => {
    void window.shell.describe().then(setDescribed)
  }, [])
  const mayAct = useMay('identity.administer')
  const { hostAway, reconnecting, keyInFile, keyInFileAdvice } = words.frame.warnings
  return (
    <div className="standing-warnings">
      {lost && (
        <p role="alert">
          <Icon name="unlink" /> {joined ? hostAway : reconnecting}
        </p>
      )}
      {keyKeptInFile && (
        <p role="note" className="slim" title={`${keyInFile} ${keyInFileAdvice}`}>
          <Icon name="key" size={14} /> <span>{mayAct ? `${keyInFile} ${keyInFileAdvice}` : keyInFile}</span>
        </p>
      )}
    </div>
  )
}

/** True once the office has been away for so long; the status line says it from the first moment. */
function useLostFor(delayMs: number): boolean {
  const { state } = useWatched(connection)
  const [waited, setWaited] = useState(false)
  const away = state === 'reconnecting'
  useEffect(() => {
    if (!away) return
    const timer = window.setTimeout(() => setWaited(true), delayMs)
    return () => {
      window.clearTimeout(timer)
      setWaited(false)
    }
  }, [away, delayMs])
  return away && waited
}
