import { formatDay, formatInstant } from '@shared/calendar'
import { Money } from '../../ui/money-field'
import { Facts } from '../../ui/panel'
import { words } from '../../words'
import { KeptPhotos } from '../lending/kept-photos'
import type { Incident } from './incident-state'

/** What was reported, who answers for it, what was found, and how it ended: everything that is known of one incident. */
export function IncidentFacts({ incident, photos = true }: { incident: Incident; photos?: boolean }) {
  const { facts } = words.incidents
  const { found } = incident
  return (
    <>
      <Facts
        rows={[
          [facts.reported, `${incident.reportedBy} · ${formatInstant(incident.reportedAt)}`],
          [
            facts.noticed,
            [formatInstant(incident.noticedAt), incident.noticedBy].filter(Boolean).join(' · ')
          ],
          [facts.book, incident.bookPath],
          ...(incident.lastSeen === '' ? [] : [[facts.lastSeen, incident.lastSeen] as const]),
          [facts.circumstances, incident.circumstances],
          ...(incident.isDisaster ? [[facts.cause, facts.disaster] as const] : []),
          ...(incident.countNumber === null ? [] : [[facts.count, incident.countNumber] as const]),
          ...(found === null
            ? []
            : [
                [
                  facts.found,
                  facts.foundBy(found.path || found.document, found.by, formatInstant(found.at))
                ] as const
              ]),
          ...incident.liabilities.map(
            ({ person, amountDong, decision }) =>
              [
                facts.liable,
                <>
                  {person} · <Money amount={amountDong} unit /> · {decision.number}
                </>
              ] as const
          ),
          ...writeOffRows(incident),
          ...endRows(incident)
        ]}
      />
      {photos && <KeptPhotos label={facts.photos} photos={incident.photos} />}
      {photos && found && <KeptPhotos label={facts.photosFound} photos={found.photos} />}
    </>
  )
}

function writeOffRows({ writeOff, returnReason }: Incident): (readonly [string, string])[] {
  const { facts, bodies } = words.incidents
  const returned = returnReason === '' ? [] : [[facts.returned, returnReason] as const]
  if (!writeOff) return returned
  const paper = ({ number, issuedOn }: { number: string; issuedOn: string }): string =>
    `${number}, ${formatDay(issuedOn)}`
  return [
    ...returned,
    [facts.conclusion, `${paper(writeOff.conclusion)} · ${bodies[writeOff.body]}: ${writeOff.bodyName}`],
    ...(writeOff.absentCount === null ? [] : [[facts.absent, writeOff.absentCount] as const]),
    ...(writeOff.communeAct === null ? [] : [[facts.act, paper(writeOff.communeAct)] as const]),
    [facts.proposed, `${writeOff.proposedBy} · ${writeOff.reason}`],
    ...(writeOff.checkedBy === null ? [] : [[facts.checked, writeOff.checkedBy] as const])
  ]
}

function endRows({ outcome, endedBy, endedAt, endReason, decisionNumber, recovered }: Incident) {
  const { facts, outcomes } = words.incidents
  const rows: (readonly [string, string])[] = []
  if (outcome !== null && endedAt !== null) {
    const said = [outcomes[outcome], decisionNumber, endedBy, formatInstant(endedAt), endReason]
    rows.push([facts.ended, said.filter((part) => part !== null && part !== '').join(' · ')])
  }
  if (recovered) {
    rows.push([facts.recovered, [recovered.orderNumber, recovered.by, recovered.reason].join(' · ')])
  }
  return rows
}
