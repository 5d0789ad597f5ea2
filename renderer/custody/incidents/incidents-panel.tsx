import './incidents.css'
import '../lending/lending.css'
import { Activity, useState } from 'react'
import { reportableStates } from '@shared/contract/custody'
import { Papers } from '../../documents/papers'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { LiableBeside } from './head-acts'
import { IncidentFacts } from './incident-facts'
import { IncidentList } from './incident-list'
import { IncidentLine } from './incident-line'
import type { Incident } from './incident-state'
import { IncidentSteps } from './incident-steps'
import { RecoverForm } from './recover-form'
import { ReportForm } from './report-form'

/** So many things may have a form that was begun here and not sent. */
const keptMax = 12

/** Losses and damages: of the open asset the step that is due, else the list of what is not over. */
export function IncidentsPanel({ asset, places }: ModeProps) {
  const kept = useKept(asset)
  return (
    <>
      {!asset && <IncidentList />}
      {kept.map((each) => (
        <Activity key={each.assetId} mode={each.assetId === asset?.assetId ? 'visible' : 'hidden'}>
          <section className="mode-panel incidents">
            <AssetHead asset={each}>
              <button type="button" className="text-action" onClick={() => openPlace('custody')}>
                {words.incidents.showList}
              </button>
            </AssetHead>
            <IncidentsOfAsset asset={each} places={places} />
          </section>
        </Activity>
      ))}
    </>
  )
}

/** The things that were opened here, the last one first: what was typed of one waits while another is looked at. */
function useKept(asset: Asset | null): readonly Asset[] {
  const [kept, setKept] = useState<readonly Asset[]>([])
  if (!asset || kept[0] === asset) return kept
  const now = [asset, ...kept.filter(({ assetId }) => assetId !== asset.assetId)].slice(0, keptMax)
  setKept(now)
  return now
}

function IncidentsOfAsset({ asset, places }: { asset: Asset; places: readonly StoragePlace[] }) {
  const { value, refusal, fault } = useQuery(
    'custody.listIncidents',
    { openOnly: false, assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const [said, setSaid] = useState<string | null>(null)
  const mayDecide = useMay('custody.approve')
  const [last = null, ...older] = value?.incidents ?? []
  const open = last !== null && last.state !== 'CLOSED' ? last : null
  const gone = asset.state === 'WRITTEN_OFF'
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {said !== null && (
        <div className="mode-done">
          <DoneNote title={said} />
        </div>
      )}
      {open && (
        <>
          <div className="work-form incident-now">
            <IncidentLine incident={open} />
          </div>
          <IncidentSteps
            key={open.incidentId}
            incident={open}
            asset={asset}
            places={places}
            onDone={setSaid}
          />
        </>
      )}
      {gone && last && mayDecide && <RecoverForm incident={last} places={places} onDone={setSaid} />}
      {value && open === null && !gone && <NewReport asset={asset} last={last} />}
      {last && <Known key={last.incidentId} incident={last} onDone={setSaid} first />}
      {older.length > 0 && (
        <Section heading={words.incidents.older} note={String(older.length)}>
          {older.map((each) => (
            <Known key={each.incidentId} incident={each} onDone={setSaid} />
          ))}
        </Section>
      )}
    </>
  )
}

/** One incident and its record; once it is over, the head may still say who answers for it. */
function Known({
  incident,
  onDone,
  first = false
}: {
  incident: Incident
  onDone: (said: string) => void
  first?: boolean
}) {
  const mayDecide = useMay('custody.approve')
  const over = incident.state === 'CLOSED'
  return (
    <div className="work-form incident-known">
      {over && <IncidentLine incident={incident} />}
      <IncidentFacts incident={incident} />
      <Papers subject={`incident:${incident.incidentId}`} />
      {mayDecide && over && <LiableBeside incident={incident} onDone={onDone} withKey={first} />}
    </div>
  )
}

/** Nothing is open: a report may be made, at once of a thing that never had one, else when it is asked for. */
function NewReport({ asset, last }: { asset: Asset; last: Incident | null }) {
  const mayReport = useMay('custody.report')
  // Asked for after this incident: the next one that ends asks anew.
  const [after, setAfter] = useState<string | null>(null)
  const { notHere, noReporter, report } = words.incidents
  // Missing without an incident: by a count of an older program.
  const reportable = reportableStates.includes(asset.state) || (asset.state === 'MISSING' && last === null)
  if (!reportable) return last === null ? <EmptyState icon="leave" title={notHere} /> : null
  if (!mayReport) {
    return last === null ? <EmptyState icon="done" title={noReporter.title} hint={noReporter.hint} /> : null
  }
  if (last === null) return <ReportForm asset={asset} />
  if (after === last.incidentId) return <ReportForm asset={asset} onLeave={() => setAfter(null)} />
  return (
    <div className="mode-foot">
      <SecondaryAction
        icon="warning"
        keys="F8"
        words={report.another}
        onPress={() => setAfter(last.incidentId)}
      >
        {report.another}
      </SecondaryAction>
    </div>
  )
}
