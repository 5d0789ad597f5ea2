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
  const { witnessId, about, number, things, askedBy, askedAt, attendedAt } = call
  return (
    <article className="witness-call">
      <p className="witness-call-head">
        <Icon name="person" size={18} />
        <strong>{said.kinds[about.kind]}</strong>
        <span className="note">{number}</span>
      </p>
      <ul>
        {things.map(({ name, refused }, index) => (
          <li key={index}>
            {name}
            {refused !== '' && <span className="note"> · {said.refused(refused)}</span>}
          </li>
        ))}
      </ul>
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
