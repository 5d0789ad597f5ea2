import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { kindLooks, stateTone, type Incident } from './incident-state'

/** What kind of incident it is, how far it has come, and its number. */
export function IncidentLine({ incident }: { incident: Incident }) {
  return (
    <p className="incident-line">
      <StateTag filled {...kindLooks[incident.kind]} word={words.incidents.list.kinds[incident.kind]} />
      <IncidentStateTag incident={incident} />
      <span className="note">{incident.number}</span>
    </p>
  )
}

/** How far it has come; a find that waits says so before anything else. */
export function IncidentStateTag({ incident }: { incident: Incident }) {
  const { states, outcomes, foundWaits } = words.incidents
  const { outcome, found, state } = incident
  const word = outcome !== null ? outcomes[outcome] : found !== null ? foundWaits : states[state]
  return <StateTag tone={stateTone(incident)} word={word} />
}
