import { Activity, useState, type ReactNode } from 'react'
import { useMay, useWho } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import type { StoragePlace } from '../store-map'
import { FoundForm } from './found-form'
import { HeadActs } from './head-acts'
import { maySuggestWriteOff, type Incident } from './incident-state'
import { ReportForm } from './report-form'
import { WriteOffForm } from './write-off-form'

/** What somebody may do with an open incident besides deciding it. */
type Work = 'find' | 'writeOff' | 'lose'

/** What this person can do with an open incident: one thing at a time, the likeliest first; nothing typed is lost. */
export function IncidentSteps({
  incident,
  asset,
  places,
  onDone
}: {
  incident: Incident
  asset: Asset
  places: readonly StoragePlace[]
  onDone: (said: string) => void
}) {
  const mayDecide = useMay('custody.approve')
  const offered = useOffered(incident)
  const { steps } = words.incidents
  // Whoever looks for a lost thing has the scan field before him; everything else is asked for.
  const first = offered.includes('find') && incident.found === null && !mayDecide ? 'find' : null
  const [chosen, setChosen] = useState<Work | null>(null)
  const [begun, setBegun] = useState<readonly Work[]>([])
  const shown = chosen !== null && offered.includes(chosen) ? chosen : first
  const choose = (work: Work): void => {
    setBegun([...begun.filter((each) => each !== work), work])
    setChosen(work)
  }
  const leave = (): void => setChosen(null)
  const formOf: Readonly<Record<Work, ReactNode>> = {
    find: (
      <FoundForm
        key={incident.found?.at ?? ''}
        incident={incident}
        asset={asset}
        places={places}
        onDone={() => {
          leave()
          onDone(steps.foundSaid)
        }}
        onLeave={first === 'find' ? undefined : leave}
      />
    ),
    writeOff: <WriteOffForm incident={incident} onLeave={leave} />,
    lose: <ReportForm asset={asset} kinds={['LOST']} onLeave={leave} />
  }
  return (
    <>
      {mayDecide ? (
        <Activity mode={shown === null ? 'visible' : 'hidden'}>
          <div className="work-form">
            <HeadActs key={incident.state} incident={incident} onDone={onDone} />
          </div>
        </Activity>
      ) : (
        shown === null && <Waiting incident={incident} />
      )}
      {offered
        .filter((work) => work === shown || begun.includes(work) || work === first)
        .map((work) => (
          <Activity key={work} mode={work === shown ? 'visible' : 'hidden'}>
            {formOf[work]}
          </Activity>
        ))}
      {shown === first && <Offers works={offered.filter((work) => work !== shown)} onChoose={choose} />}
    </>
  )
}

/** What the office takes from this person as the incident stands. */
function useOffered(incident: Incident): Work[] {
  const mayReport = useMay('custody.report')
  const mayPropose = useMay('custody.proposeWriteOff')
  const { user } = useWho()
  const lost = incident.kind === 'LOST'
  return [
    ...(lost && mayReport ? (['find'] as const) : []),
    ...(mayPropose && maySuggestWriteOff(incident, user.userId) ? (['writeOff'] as const) : []),
    ...(!lost && mayReport ? (['lose'] as const) : [])
  ]
}

function Offers({ works, onChoose }: { works: readonly Work[]; onChoose: (work: Work) => void }) {
  const { steps } = words.incidents
  const looks = {
    find: { icon: 'tag', keys: 'F9', said: steps.findAgain },
    writeOff: { icon: 'file', keys: 'F8', said: steps.writeOff },
    lose: { icon: 'stop', keys: 'F8', said: steps.lose }
  } as const
  if (works.length === 0) return null
  return (
    <div className="mode-foot incident-offers">
      {works.map((work) => {
        const { icon, keys, said } = looks[work]
        return (
          <SecondaryAction key={work} icon={icon} keys={keys} words={said} onPress={() => onChoose(work)}>
            {said}
          </SecondaryAction>
        )
      })}
    </div>
  )
}

function Waiting({ incident: { state, found, kind } }: { incident: Incident }) {
  const { steps, head } = words.incidents
  const said =
    found !== null
      ? steps.waitsFind
      : state === 'PROPOSED'
        ? head.waitsAccountant
        : kind === 'SEAL_BROKEN'
          ? head.resealNote
          : steps.waitsHead
  return (
    <div className="work-form">
      <p className="wait-note">
        <Icon name="clock" /> <span>{said}</span>
      </p>
    </div>
  )
}
