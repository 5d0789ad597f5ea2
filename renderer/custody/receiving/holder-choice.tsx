import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import { holderKinds } from '@shared/contract/custody'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'

type Holder = OutputOf<'custody.listHolders'>['holders'][number]
type NewHolder = InputOf<'custody.addHolder'>

/** Who keeps things for us: chosen of those known, or recorded now without leaving the form. */
export function HolderChoice({ value, onChange }: { value: string; onChange: (holderId: string) => void }) {
  const known = useQuery('custody.listHolders', {})
  const [adding, setAdding] = useState(false)
  const { holder } = words.receiving
  return (
    <div className="holder-choice">
      <div className="holder-line">
        <Field label={holder.label} required>
          <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{holder.choose}</option>
            {known.value?.holders.map((each) => (
              <option key={each.holderId} value={each.holderId}>
                {holderText(each)}
              </option>
            ))}
          </select>
        </Field>
        {!adding && (
          <SecondaryAction icon="plus" onPress={() => setAdding(true)}>
            {holder.add}
          </SecondaryAction>
        )}
      </div>
      <RefusalNote refusal={known.refusal} fault={known.fault} />
      {adding && (
        <HolderForm
          onCancel={() => setAdding(false)}
          onAdded={(holderId) => {
            setAdding(false)
            known.read()
            onChange(holderId)
          }}
        />
      )}
    </div>
  )
}

function holderText({ kind, name, contractEndsOn }: Holder): string {
  const ends = contractEndsOn === null ? '' : `, ${words.receiving.holder.ends(formatDay(contractEndsOn))}`
  return `${name} (${words.names.holderKindWords[kind]}${ends})`
}

const nobody: NewHolder = {
  kind: 'POLICE_STORE',
  name: '',
  address: '',
  contact: '',
  contractNumber: '',
  contractEndsOn: null
}

/** A new holder. It stands inside another form, so its own button sends it. */
function HolderForm({ onAdded, onCancel }: { onAdded: (holderId: string) => void; onCancel: () => void }) {
  const [typed, setTyped] = useState(nobody)
  const command = useCommand('custody.addHolder')
  const { holder } = words.receiving
  const change = (part: Partial<NewHolder>): void => {
    setTyped({ ...typed, ...part })
    command.clear()
  }
  const send = async (): Promise<void> => {
    const answer = await command.run({ ...typed, name: typed.name.trim() })
    if ('ok' in answer) onAdded(answer.ok.holderId)
  }
  return (
    <fieldset className="holder-form">
      <legend>{holder.add}</legend>
      <div className="work-pair">
        <Field label={holder.kind} required>
          <select
            className="input"
            value={typed.kind}
            onChange={(event) =>
              change({ kind: holderKinds.find((kind) => kind === event.target.value) ?? typed.kind })
            }
          >
            {holderKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.names.holderKindWords[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={holder.name} required>
          <TextField value={typed.name} maxLength={300} autoFocus onChange={(name) => change({ name })} />
        </Field>
        <Field label={holder.address}>
          <TextField value={typed.address} maxLength={300} onChange={(address) => change({ address })} />
        </Field>
        <Field label={holder.contact}>
          <TextField value={typed.contact} maxLength={300} onChange={(contact) => change({ contact })} />
        </Field>
        <Field label={holder.contract}>
          <TextField
            value={typed.contractNumber}
            maxLength={300}
            onChange={(contractNumber) => change({ contractNumber })}
          />
        </Field>
        <DayField
          label={holder.contractEnds}
          value={typed.contractEndsOn ?? ''}
          onChange={(day) => change({ contractEndsOn: day === '' ? null : day })}
        />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <PrimaryAction
          disabled={typed.name.trim() === ''}
          running={command.running}
          onPress={() => void send()}
        >
          {holder.submit}
        </PrimaryAction>
        <SecondaryAction onPress={onCancel}>{holder.cancel}</SecondaryAction>
      </div>
    </fieldset>
  )
}
