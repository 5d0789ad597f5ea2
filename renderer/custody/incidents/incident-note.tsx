import { reportableStates } from '@shared/contract/custody'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import './incidents.css'
import type { Incident } from './incident-state'

/** On the asset's page: what is open about it, or that it was written off and must not be here; and the way to report. */
export function IncidentNote({
  asset,
  onMode
}: {
  asset: Pick<Asset, 'assetId' | 'state'>
  onMode?: (mode: string) => void
}) {
  const { value, refusal, fault } = useQuery(
    'custody.listIncidents',
    { openOnly: asset.state !== 'WRITTEN_OFF', assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const [incident] = value?.incidents ?? []
  if (!incident) return <RefusalNote refusal={refusal} fault={fault} />
  const said = sentenceOf(incident, asset.state)
  const red = incident.kind === 'LOST'
  return (
    <div
      className={`incident-note ${red ? 'red' : 'amber'}${said.loud ? ' loud' : ''}`}
      role={said.loud ? 'alert' : 'note'}
    >
      <Icon name={red ? 'stop' : 'warning'} size={said.loud ? 32 : 20} />
      <span>
        <strong>{said.title}</strong>
        <small>{said.detail}</small>
      </span>
      {onMode && (
        <button type="button" className="text-action" onClick={() => onMode('incidents')}>
          {words.incidents.note.open}
        </button>
      )}
    </div>
  )
}

function sentenceOf(
  incident: Incident,
  state: Asset['state']
): { title: string; detail: string; loud: boolean } {
  const { note, states, foundWaits, list } = words.incidents
  if (state === 'WRITTEN_OFF') {
    return { title: note.writtenOff, detail: note.writtenOffAct(incident.decisionNumber ?? ''), loud: true }
  }
  const step = incident.found === null ? states[incident.state] : foundWaits
  return {
    title: `${list.kinds[incident.kind]} · ${incident.number} · ${step}`,
    detail: incident.circumstances,
    loud: false
  }
}

/** Whether a thing is reported lost: then it is neither handed over, lent nor taken back, and no form for that is shown. */
export function useLost(assetId: string): 'asking' | 'yes' | 'no' {
  const { value, loading } = useQuery(
    'custody.listIncidents',
    { openOnly: true, assetId },
    { topics: ['custody'] }
  )
  if (loading) return 'asking'
  return value?.incidents.some(({ kind }) => kind === 'LOST') === true ? 'yes' : 'no'
}

/** The way to a report, for who may make one of a thing that is still here. */
export function ReportButton({ asset, onPress }: { asset: Asset; onPress: () => void }) {
  const mayReport = useMay('custody.report')
  if (!mayReport || !reportableStates.includes(asset.state)) return null
  return (
    <button type="button" className="tool-button" onClick={onPress}>
      <Icon name="warning" size={14} /> {words.incidents.report.button}
    </button>
  )
}
