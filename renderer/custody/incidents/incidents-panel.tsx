import './incidents.css'
import '../lending/lending.css'
import { useState } from 'react'
import { Papers } from '../../documents/papers'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { AssetHead } from '../asset-page'
import type { Asset } from '../asset-state'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { FoundForm } from './found-form'
import { HeadActs } from './head-acts'
import { IncidentFacts } from './incident-facts'
import { IncidentList } from './incident-list'
import { kindLooks, stateTone, type Incident } from './incident-state'
import { RecoverForm } from './recover-form'
import { ReportForm } from './report-form'
import { WriteOffForm } from './write-off-form'

/** Losses and damages: of the open asset the step that is due, else the list of what is not over. */
export function IncidentsPanel({ asset, places }: ModeProps) {
  if (!asset) return <IncidentList />
  return (
    <section className="mode-panel incidents">
      <AssetHead asset={asset}>
        <button type="button" className="text-action" onClick={() => openPlace('custody')}>
          {words.incidents.showList}
        </button>
      </AssetHead>
      <IncidentOfAsset key={asset.assetId} asset={asset} places={places} />
    </section>
  )
}

const reportable: readonly Asset['state'][] = [
  'RECEIVED',
  'IN_OWN_STORE',
  'HELD_BY_OTHER',
  'LENT_OUT',
  'RELEASE_PROPOSED',
  'OUT_ORDERED',
  'MISSING'
]

function IncidentOfAsset({ asset, places }: { asset: Asset; places: readonly StoragePlace[] }) {
  const { value, refusal, fault } = useQuery(
    'custody.listIncidents',
    { openOnly: false, assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const mayReport = useMay('custody.report')
  const mayDecide = useMay('custody.approve')
  const last = value?.incidents[0] ?? null
  const open = last !== null && last.state !== 'CLOSED' ? last : null
  const { notHere, noReporter } = words.incidents
  const gone = asset.state === 'WRITTEN_OFF'
  const canReport = value !== null && open === null && reportable.includes(asset.state)
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {last && (open !== null || gone) && <Known incident={last} />}
      {open && <Steps incident={open} asset={asset} places={places} />}
      {gone && last && mayDecide && <RecoverForm incident={last} places={places} />}
      {canReport && mayReport && <ReportForm asset={asset} />}
      {canReport && !mayReport && <EmptyState icon="done" title={noReporter.title} hint={noReporter.hint} />}
      {value && open === null && !gone && !reportable.includes(asset.state) && (
        <EmptyState icon="leave" title={notHere} />
      )}
    </>
  )
}

function Known({ incident }: { incident: Incident }) {
  const { list, states, outcomes } = words.incidents
  const word = incident.outcome === null ? states[incident.state] : outcomes[incident.outcome]
  return (
    <div className="work-form incident-known">
      <p className="incident-line">
        <StateTag filled {...kindLooks[incident.kind]} word={list.kinds[incident.kind]} />
        <StateTag tone={stateTone(incident)} word={word} />
        <span className="note">{incident.number}</span>
      </p>
      <IncidentFacts incident={incident} />
      <Papers subject={`incident:${incident.incidentId}`} />
    </div>
  )
}

/** What this person can do with an open incident: one thing at a time, the likeliest first. */
function Steps({
  incident,
  asset,
  places
}: {
  incident: Incident
  asset: Asset
  places: readonly StoragePlace[]
}) {
  const mayDecide = useMay('custody.approve')
  const mayReport = useMay('custody.report')
  const mayPropose = useMay('custody.proposeWriteOff')
  const [writing, setWriting] = useState(false)
  const { steps, head } = words.incidents
  const lost = incident.kind === 'LOST'
  if (mayDecide) {
    return (
      <div className="work-form">
        <HeadActs key={incident.state} incident={incident} />
      </div>
    )
  }
  const proposable = lost && mayPropose && incident.state === 'OPEN'
  if (writing && proposable) return <WriteOffForm incident={incident} />
  return (
    <>
      {lost && mayReport && incident.found === null && (
        <FoundForm incident={incident} asset={asset} places={places} />
      )}
      {(!lost || !mayReport || incident.found !== null) && (
        <div className="work-form">
          <p className="wait-note">
            <Icon name="clock" />{' '}
            <span>{incident.state === 'PROPOSED' ? head.waitsAccountant : steps.waitsHead}</span>
          </p>
        </div>
      )}
      {proposable && (
        <div className="mode-foot">
          <SecondaryAction icon="file" keys="G" words={steps.writeOff} onPress={() => setWriting(true)}>
            {steps.writeOff}
          </SecondaryAction>
        </div>
      )}
    </>
  )
}
