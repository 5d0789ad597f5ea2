import { Suspense, useEffect, useState } from 'react'
import { office } from '../office'
import { placesFor, type Place } from '../places'
import { useWho } from '../session'
import { EmptyState } from '../ui/empty-state'
import { useKey, listenForKeys } from '../ui/keys'
import { deliverScan, listenForWedge, pauseScans, takenScans, useScan, wedgeTrouble } from '../ui/scanning'
import { playSound } from '../ui/sound'
import { Icon } from '../ui/icon'
import { useWatched } from '../watched'
import { words } from '../words'
import { ChangePassword } from './change-password'
import { KeysSheet } from './keys-sheet'
import { useLocation } from './navigation'
import { openScanned } from './open-scanned'
import { Rail } from './rail'
import { ScreenGuard } from './screen-guard'
import { StandingWarnings } from './standing-warnings'
import { StatusLine } from './status-line'
import { TopBar } from './top-bar'

type Shown = 'keys' | 'password' | null

/** The house of all places, for one signed-in person. */
export function Frame({ covered }: { covered: boolean }) {
  const { permissions, station } = useWho()
  const places = placesFor(permissions)
  const location = useLocation()
  const current = places.find(({ name }) => name === location.place) ?? places[0]
  const subject = current?.name === location.place ? location.subject : null
  const [sheet, setSheet] = useState<Shown>(null)
  const showKeys = (): void => setSheet('keys')
  useKey({ keys: '?', words: words.frame.keys.sheet, everywhere: true }, showKeys)
  useInputs(station.stationId)
  useEffect(() => {
    pauseScans(covered)
    return () => pauseScans(false)
  }, [covered])
  return (
    <div className="frame" inert={covered}>
      <Rail places={places} current={current?.name ?? null} />
      <TopBar onChangePassword={() => setSheet('password')} onKeys={showKeys} />
      <div className="frame-notes">
        <StandingWarnings />
        <ScanProblem places={places} />
      </div>
      <main className="place">
        <PlaceScreen place={current} subject={subject} />
      </main>
      <StatusLine onKeys={showKeys} />
      {sheet === 'keys' && <KeysSheet onClose={() => setSheet(null)} />}
      {sheet === 'password' && <ChangePassword onClose={() => setSheet(null)} />}
    </div>
  )
}

function PlaceScreen({ place, subject }: { place: Place | undefined; subject: string | null }) {
  if (!place?.Screen) {
    return <EmptyState icon="scales" title={words.frame.noPlace.title} hint={words.frame.noPlace.hint} />
  }
  const { Screen } = place
  return (
    <ScreenGuard key={place.name}>
      <Suspense fallback={<p className="note loading">{words.frame.loading}</p>}>
        <Screen subject={subject} />
      </Suspense>
    </ScreenGuard>
  )
}

/** A scan that nobody on the screen wants opens what was scanned; where it cannot, it says so until the next one. */
function ScanProblem({ places }: { places: readonly Place[] }) {
  const [problem, setProblem] = useState<{ text: string; taken: number } | null>(null)
  const taken = useWatched(takenScans)
  const { search } = words.frame
  const wedge = useWatched(wedgeTrouble)
  useEffect(() => {
    if (wedge) playSound('wrong')
  }, [wedge])
  useScan((scan) => {
    const opened = openScanned(scan, places)
    const text = scan.text.length > 40 ? `${scan.text.slice(0, 40)}…` : scan.text
    if (opened === 'opened') return true
    setProblem({ text: opened === 'unknown' ? search.nothing(text) : search[opened], taken })
    return false
  })
  const text = wedge ? words.frame.wedge[wedge.trouble] : problem?.taken === taken ? problem.text : null
  if (text === null) return null
  const dismiss = (): void => {
    setProblem(null)
    wedgeTrouble.set(null)
  }
  return (
    <p className="scan-problem" role="alert">
      <Icon name="scan" /> {text}
      <button type="button" onClick={dismiss}>
        {words.frame.problem.dismiss}
      </button>
    </p>
  )
}

/** Keys and the scanners of this station are heard while somebody is signed in. */
function useInputs(stationId: string): void {
  useEffect(() => {
    const stops = [
      listenForWedge(window),
      listenForKeys(window),
      office.onEvent(({ topic, subjects, code }) => {
        const mine = topic === 'devices.scan' && subjects.includes(`station:${stationId}`)
        if (mine && code !== undefined) void deliverScan(code)
      })
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [stationId])
}
