import { useState } from 'react'
import { useCommand, useQuery } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'

/** Who goes in, with whose key, for what. Colleagues are chosen, others are typed. */
export function OpenDoor({ warehouses }: { warehouses: readonly StoragePlace[] }) {
  const { doors } = words.storing
  const { user } = useWho()
  const command = useCommand('custody.openDoor')
  const [chosenId, setWarehouse] = useState<string | null>(null)
  const [keyHolder, setKeyHolder] = useState<string>(user.fullName)
  const [inside, setInside] = useState<readonly string[]>([user.userId])
  const [others, setOthers] = useState('')
  const [purpose, setPurpose] = useState('')
  const warehouseId =
    warehouses.find(({ placeId }) => placeId === chosenId)?.placeId ?? warehouses[0]?.placeId
  const typed = others
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const people = [...inside.map((userId) => ({ userId })), ...typed.map((name) => ({ name }))]
  const ready = people.length > 0 && keyHolder.trim() !== '' && purpose.trim() !== ''
  const send = async (): Promise<void> => {
    if (!ready || warehouseId === undefined) return
    const answer = await command.run({ warehouseId, keyHolder, people, purpose })
    if (!('ok' in answer)) return
    setPurpose('')
    setOthers('')
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {warehouses.length > 1 && (
        <Choices
          label={doors.warehouse}
          value={warehouseId ?? null}
          choices={warehouses.map(({ placeId, name }) => ({ value: placeId, title: name }))}
          onChange={setWarehouse}
        />
      )}
      <Colleagues inside={inside} onInside={setInside} />
      <Field label={doors.otherPeople} hint={doors.otherPeopleHint}>
        <TextField value={others} onChange={setOthers} maxLength={600} />
      </Field>
      <Field label={doors.keyHolder} required>
        <TextField value={keyHolder} onChange={setKeyHolder} maxLength={300} />
      </Field>
      <Field label={doors.purpose} hint={doors.purposeHint} required>
        <TextField value={purpose} onChange={setPurpose} maxLength={300} autoFocus />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" icon="key" keys="Enter" disabled={!ready} running={command.running}>
        {doors.open}
      </PrimaryAction>
    </form>
  )
}

function Colleagues({
  inside,
  onInside
}: {
  inside: readonly string[]
  onInside: (userIds: readonly string[]) => void
}) {
  const { doors } = words.storing
  const { value } = useQuery('custody.listPossibleVisitors', {})
  return (
    <fieldset className="door-choice">
      <legend>{doors.people}</legend>
      {value?.people.map(({ userId, name, onDuty }) => (
        <label key={userId}>
          <input
            type="checkbox"
            checked={inside.includes(userId)}
            onChange={({ target }) =>
              onInside(target.checked ? [...inside, userId] : inside.filter((id) => id !== userId))
            }
          />
          <span>{name}</span>
          {!onDuty && <small>{doors.offDuty}</small>}
        </label>
      ))}
    </fieldset>
  )
}
