import { alertKinds } from '@shared/contract/custody/alerts'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useReread } from '../../reread'
import { useMay } from '../../session'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { alertDetail, alertWords, type Alert } from './alert-texts'

/** The warnings as they stand, by events and by the clock: a limit passes without anybody doing anything. */
function useAlerts(mayRead: boolean) {
  const query = useQuery('custody.listAlerts', mayRead ? {} : null, {
    topics: ['cases', 'funds', 'deadlines']
  })
  useReread(query.read, query.value?.changesAt ?? null)
  return query
}

/** How many warnings stand, and whether one of them is late. Quiet while there are none. */
export function AlertButton({ open }: { open: boolean }) {
  const mayRead = useMay('custody.read')
  const { value } = useAlerts(mayRead)
  const count = value?.counts.reduce((sum, each) => sum + each.count, 0) ?? 0
  const late = value?.counts.some(({ severity }) => severity === 'LATE') ?? false
  if (count === 0 && !open) return null
  return (
    <button
      type="button"
      className={`alert-button ${late ? 'tone-red' : 'tone-amber'}`}
      aria-pressed={open}
      onClick={() => openPlace('custody', open ? null : 'alerts')}
    >
      <Icon name="warning" size={14} />
      {words.custodyAssets.alerts.button} <b>{count}</b>
    </button>
  )
}

/** Everything of the warehouse that needs somebody's attention, kind by kind; each line opens what it is about. */
export function AlertList() {
  const { value, refusal, fault } = useAlerts(true)
  const { alerts: text } = words.custodyAssets
  // The kinds that are late come first, in the order of the contract within.
  const counts = [...(value?.counts ?? [])].sort(
    (one, other) =>
      Number(other.severity === 'LATE') - Number(one.severity === 'LATE') ||
      alertKinds.indexOf(one.kind) - alertKinds.indexOf(other.kind)
  )
  return (
    <section className="alert-list">
      <header className="mode-head">
        <h1>{text.heading}</h1>
        <span className="note">{text.note}</span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && counts.length === 0 && <EmptyState icon="done" title={text.none} hint={text.noneHint} />}
      {counts.map(({ kind, count, severity }) => (
        <AlertGroup
          key={kind}
          kind={kind}
          count={count}
          late={severity === 'LATE'}
          alerts={(value?.alerts ?? []).filter((alert) => alert.kind === kind)}
        />
      ))}
    </section>
  )
}

function AlertGroup({
  kind,
  count,
  late,
  alerts
}: {
  kind: Alert['kind']
  count: number
  late: boolean
  alerts: readonly Alert[]
}) {
  const { name, act } = alertWords[kind]
  const { alerts: text } = words.custodyAssets
  return (
    <section className="alert-group">
      <header className={late ? 'tone-red' : 'tone-amber'}>
        <Icon name={late ? 'stop' : 'warning'} />
        <h2>{name}</h2>
        <span className="alert-count">{alerts.length < count ? text.more(alerts.length, count) : count}</span>
      </header>
      <p className="note">{act}</p>
      {alerts.map((alert, index) => (
        <AlertRow key={index} alert={alert} />
      ))}
    </section>
  )
}

function AlertRow({ alert }: { alert: Alert }) {
  const { alerts: text } = words.custodyAssets
  const target = targetOf(alert)
  return (
    <button type="button" className="alert-row" disabled={target === null} onClick={() => target?.()}>
      <strong>{alert.title === '' ? text.store : alert.title}</strong>
      <small title={alertDetail(alert)}>{alertDetail(alert)}</small>
      {alert.severity === 'LATE' && <span className="tone-red">{text.late}</span>}
      {target && <Icon name="right" size={14} />}
    </button>
  )
}

function targetOf({ assetId, placeTag, caseId }: Alert): (() => void) | null {
  if (assetId !== null) return () => openPlace('custody', `asset:${assetId}`)
  if (placeTag !== null) return () => openPlace('custody', `tag:${placeTag}`)
  return caseId === null ? null : () => openPlace('intake', `case:${caseId}`)
}
