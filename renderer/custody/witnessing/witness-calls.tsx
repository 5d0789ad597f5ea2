import type { OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { moment } from '../../forms/moment'
import { words } from '../../words'
import './witnessing.css'

type Call = OutputOf<'custody.listMyWitnessing'>['asked'][number]

/** The records by which this person is asked to stand today; nothing when there are none. */
export function WitnessCalls() {
  const may = useMay('custody.witness')
  const { value, refusal, fault } = useQuery('custody.listMyWitnessing', may ? {} : null)
  const asked = value?.asked ?? []
  if (asked.length === 0) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <section className="witness-calls">
      <h3>{words.witnessing.calls.heading}</h3>
      {asked.map((call) => (
        <WitnessCall key={call.witnessId} call={call} />
      ))}
    </section>
  )
}

function WitnessCall({ call }: { call: Call }) {
  const command = useCommand('custody.attendRecord')
  const { calls: said } = words.witnessing
  const { witnessId, about, number, receiver, things, askedBy, askedAt, attendedAt } = call
  return (
    <article className="witness-call">
      <p className="witness-call-head">
        <Icon name="person" size={18} />
        <strong>{said.kinds[about.kind]}</strong>
        <span className="note">{number}</span>
      </p>
      <ul>
        {things.map((thing, index) => (
          <li key={index}>
            {thing.name}
            <span className="note"> · {thingLine(thing)}</span>
          </li>
        ))}
      </ul>
      {receiver !== '' && <p className="note">{said.receiver(receiver)}</p>}
      <p className="note">{said.asked(askedBy, moment(askedAt))}</p>
      {attendedAt === null ? (
        <>
          <p className="note">{said.note[about.kind]}</p>
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <SecondaryAction
            icon="person"
            running={command.running}
            onPress={() => void command.run({ witnessId })}
          >
            {said.attend}
          </SecondaryAction>
        </>
      ) : (
        <p className="colleague-came" role="status">
          <Icon name="done" />
          {said.attended(moment(attendedAt))}
        </p>
      )}
    </article>
  )
}

/** How many were found, and in what it is not as the record says: who stands by it says that it is so. */
function thingLine({ unit, recorded, found, seal, differences, refused }: Call['things'][number]): string {
  const { calls: said } = words.witnessing
  const { differences: differenceNames } = words.receiving
  const parts = [
    quantityLine({ unit, recorded, found }),
    ...(seal === null ? [] : [said.seal(seal)]),
    ...differences.map((difference) => differenceNames[difference]),
    ...(refused === '' ? [] : [said.refused(refused)])
  ]
  return parts.join(' · ')
}

function quantityLine({
  unit,
  recorded,
  found
}: Pick<Call['things'][number], 'unit' | 'recorded' | 'found'>): string {
  const { calls: said } = words.witnessing
  if (found === null) return said.absent(recorded, unit)
  return found === recorded ? said.quantity(found, unit) : said.less(found, recorded, unit)
}
