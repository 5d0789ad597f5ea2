import { useState } from 'react'
import { placeKinds, placeKindsAround } from '@shared/contract/custody'
import { useCommand } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'
import { namesFrom } from './place-series'
import type { StoragePlace } from './subjects'

const countMax = 200

/** Adds one place, or a row of them with counted names, inside the chosen one. */
export function AddPlace({
  parent,
  places
}: {
  parent: StoragePlace | null
  places: readonly StoragePlace[]
}) {
  const kinds = placeKinds.filter((kind) =>
    parent ? placeKindsAround[kind].includes(parent.kind) : placeKindsAround[kind].length === 0
  )
  const [kind, setKind] = useState<StoragePlace['kind'] | undefined>(kinds[0])
  const siblings = places.filter(
    (place) => place.parentId === (parent?.placeId ?? null) && place.kind === kind
  )
  const [typed, setTyped] = useState('')
  const [count, setCount] = useState(1)
  const add = useCommand('custody.addStoragePlace')
  const said = words.settings.stores
  if (!kind) return <p className="settings-note note">{said.cellFull}</p>
  const names = namesFrom(typed, count)
  const send = async (): Promise<void> => {
    for (const name of names) {
      const answer = await add.run({ parentId: parent?.placeId ?? null, kind, name })
      if (!('ok' in answer)) return
    }
    setTyped('')
    setCount(1)
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') void send()
      }}
    >
      {kinds.length > 1 && (
        <Choices
          label={said.kind}
          value={kind}
          choices={kinds.map((value) => ({ value, title: words.names.placeKindWords[value] }))}
          onChange={setKind}
        />
      )}
      <NameFields
        kind={kind}
        typed={typed}
        onType={setTyped}
        count={count}
        onCount={setCount}
        lastNames={siblings.map(({ name }) => name).slice(-3)}
      />
      <RefusalNote refusal={add.refusal} fault={add.fault} />
      <div className="action-row">
        <PrimaryAction
          type="submit"
          icon="plus"
          keys="Enter"
          disabled={typed.trim() === ''}
          running={add.running}
        >
          {names.length > 1 ? said.submitMany(names.length) : said.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}

/** The name of the first place, and how many more are to follow it. */
function NameFields({
  kind,
  typed,
  onType,
  count,
  onCount,
  lastNames
}: {
  kind: StoragePlace['kind']
  typed: string
  onType: (typed: string) => void
  count: number
  onCount: (count: number) => void
  lastNames: readonly string[]
}) {
  const said = words.settings.stores
  const names = namesFrom(typed, count)
  return (
    <div className="work-pair">
      <Field label={said.name} required hint={lastNames.join(', ')}>
        <TextField
          value={typed}
          onChange={onType}
          placeholder={said.nameExamples[kind]}
          autoFocus
          maxLength={60}
        />
      </Field>
      <Field
        label={said.many}
        hint={names.length > 1 ? said.manyHint(names[0] ?? '', names.at(-1) ?? '') : undefined}
      >
        <TextField
          value={String(count)}
          inputMode="numeric"
          onFocus={(event) => event.target.select()}
          onChange={(text) => onCount(Math.min(Math.max(Number(text.replace(/\D/g, '')), 1), countMax))}
        />
      </Field>
    </div>
  )
}
