import { useEffect, useState } from 'react'
import { connection } from '../office'
import { Icon } from '../ui/icon'
import { useWatched } from '../watched'
import { words } from '../words'

/** What stays true until somebody sees to it. It cannot be closed. */
export function StandingWarnings() {
  const { state } = useWatched(connection)
  const [keyKeptInFile, setKeyKeptInFile] = useState(false)
  useEffect(() => {
    void window.shell.describe().then((described) => setKeyKeptInFile(described.keyKeptInFile))
  }, [])
  return (
    <div className="standing-warnings">
      {state === 'reconnecting' && (
        <p role="alert">
          <Icon name="unlink" /> {words.frame.warnings.reconnecting}
        </p>
      )}
      {keyKeptInFile && (
        <p role="note">
          <Icon name="key" /> {words.frame.warnings.keyInFile}
        </p>
      )}
    </div>
  )
}
