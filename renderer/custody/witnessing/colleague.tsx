import type { InputOf, OutputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { moment } from '../../forms/moment'
import { words } from '../../words'
import './witnessing.css'

export type About = InputOf<'custody.askWitness'>['about']
type Possible = OutputOf<'custody.getWitnesses'>['possible'][number]

/**
 * One of the office who is asked to stand by a record, and whether he came. Choosing asks for nobody yet; what he is asked
 * to is said by the button.
 */
export function Colleague({
  about,
  label,
  askLabel,
  value,
  onChange,
  among = () => true,
  asOfficer = false
}: {
  about: About
  label: string
  askLabel: string
  /** The name of who was chosen; empty for nobody. */
  value: string
  onChange: (fullName: string) => void
  among?: (person: Possible) => boolean
  /** Chosen for the officer's place of an exit, where also who asked for it may stand. */
  asOfficer?: boolean
}) {
  const { value: people, refusal, fault } = useQuery('custody.getWitnesses', { about })
  const ask = useCommand('custody.askWitness')
  const { witnessing: said } = words
  const possible = asOfficer
    ? (people?.officers.map((person) => ({ ...person, isOfficer: true })) ?? [])
    : (people?.possible.filter(among) ?? [])
  const chosen = possible.find(({ fullName }) => fullName === value)
  const asked = people?.asked.find(({ userId }) => userId === chosen?.userId)
  return (
    <div className="colleague">
      <Field label={label} required>
        <select
          className="input"
          value={chosen?.userId ?? ''}
          onChange={(event) => {
            ask.clear()
            onChange(possible.find(({ userId }) => userId === event.target.value)?.fullName ?? '')
          }}
        >
          <option value="">{said.choose}</option>
          {possible.map(({ userId, fullName }) => (
            <option key={userId} value={userId}>
              {fullName}
            </option>
          ))}
        </select>
      </Field>
      {people && possible.length === 0 && <p className="note">{said.nobody}</p>}
      {chosen && !asked && (
        <SecondaryAction
          icon="person"
          running={ask.running}
          onPress={() => void ask.run({ about, userId: chosen.userId })}
        >
          {askLabel}
        </SecondaryAction>
      )}
      {asked && (
        <p className={asked.attendedAt === null ? 'colleague-waits' : 'colleague-came'} role="status">
          <Icon name={asked.attendedAt === null ? 'clock' : 'done'} />
          {asked.attendedAt === null
            ? said.waiting(asked.fullName)
            : said.came(asked.fullName, moment(asked.attendedAt))}
        </p>
      )}
      <RefusalNote refusal={refusal ?? ask.refusal} fault={fault ?? ask.fault} />
    </div>
  )
}
