import { useState } from 'react'
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import { IncidentStateTag } from './incident-line'
import { byWeight, kindLooks, type Incident } from './incident-state'

/** Every incident that is not over, what is lost first; or all of them, to look something up. */
export function IncidentList() {
  const [openOnly, setOpenOnly] = useState(true)
  const { value, refusal, fault } = useQuery(
    'custody.listIncidents',
    { openOnly },
    { topics: ['custody'], keepFormer: true }
  )
  const { list } = words.incidents
  const incidents = openOnly ? byWeight(value?.incidents ?? []) : (value?.incidents ?? [])
  return (
    <section className="mode-panel incidents">
      <header className="mode-head">
        <h1>{list.heading}</h1>
        <span className="note">{list.note}</span>
        {value && value.count > 0 && (
          <span className="note">{list.count(value.incidents.length, value.count)}</span>
        )}
        <span className="incident-which" role="group" aria-label={list.which}>
          {[true, false].map((only) => (
            <button
              key={String(only)}
              type="button"
              aria-pressed={openOnly === only}
              onClick={() => setOpenOnly(only)}
            >
              {only ? list.open : list.all}
            </button>
          ))}
        </span>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && incidents.length === 0 && (
        <EmptyState icon="done" title={openOnly ? list.none : list.never} hint={list.noneHint} />
      )}
      {incidents.length > 0 && <Table incidents={incidents} />}
    </section>
  )
}

function Table({ incidents }: { incidents: readonly Incident[] }) {
  const { columns, kinds } = words.incidents.list
  return (
    <table className="incident-table">
      <thead>
        <tr>
          <th>{columns.kind}</th>
          <th>{columns.thing}</th>
          <th>{columns.where}</th>
          <th>{columns.reported}</th>
          <th>{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {incidents.map((incident) => (
          <tr key={incident.incidentId}>
            <td>
              <StateTag filled {...kindLooks[incident.kind]} word={kinds[incident.kind]} />
              <small>{incident.number}</small>
            </td>
            <td>
              <button
                type="button"
                className="incident-name"
                onClick={() => openPlace('custody', `asset:${incident.asset.assetId}`)}
              >
                {incident.asset.name}
              </button>
              <small>
                <TagText tag={incident.asset.tag} />
              </small>
            </td>
            <td>
              {incident.bookPath}
              <small>{incident.lastSeen}</small>
            </td>
            <td>
              {incident.reportedBy}
              <small>{formatInstant(incident.reportedAt)}</small>
            </td>
            <td>
              <IncidentStateTag incident={incident} />
              <small>{dueText(incident)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function dueText({ state, dueOn, endedAt }: Incident): string {
  const { list } = words.incidents
  if (state === 'CLOSED') return endedAt === null ? '' : formatInstant(endedAt)
  const due = formatDay(dueOn)
  return dueOn < dayOf(Date.now()) ? list.late(due) : list.due(due)
}
