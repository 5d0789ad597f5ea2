import { useState } from 'react'
import type { InputOf } from '@shared/contract'
import type { CountKind } from '@shared/contract/custody'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'

const said = words.counting.open
const kinds = Object.keys(words.counting.kinds) as CountKind[]

interface Draft {
  kind: CountKind
  period: string
  scopeId: string
  counterIds: readonly string[]
  keeperId: string
  newKeeperId: string
}

const empty: Draft = {
  kind: 'PERIODIC',
  period: '',
  scopeId: '',
  counterIds: [],
  keeperId: '',
  newKeeperId: ''
}

/** The head opens a count: why, where, who counts, who keeps. */
export function OpenCountForm({ onOpened }: { onOpened: (countId: string) => void }) {
  const [draft, setDraft] = useState(empty)
  const people = useQuery('custody.listCountPeople', {})
  const scopes = useScopes(draft.kind)
  const open = useCommand('custody.openCount')
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change })
  const scopeId = draft.scopeId === '' ? (scopes[0]?.value ?? '') : draft.scopeId
  const keepers = people.value?.keepers ?? []
  const keeperId = draft.keeperId === '' ? (keepers[0]?.userId ?? '') : draft.keeperId
  const isReady = wholeOf({ ...draft, scopeId, keeperId })
  return (
    <form
      className="work-form count-results"
      onSubmit={(event) => {
        event.preventDefault()
        void open.run(inputOf({ ...draft, scopeId, keeperId })).then((answer) => {
          if ('ok' in answer) onOpened(answer.ok.countId)
        })
      }}
    >
      <h1>{said.heading}</h1>
      <Choices
        label={said.kind}
        wide
        autoFocus
        value={draft.kind}
        onChange={(kind) => set({ kind, scopeId: '' })}
        choices={kinds.map((kind) => ({
          value: kind,
          title: words.counting.kinds[kind],
          note: said.kindNotes[kind]
        }))}
      />
      <Field label={said.period} hint={said.periodHint} required>
        <TextField value={draft.period} onChange={(period) => set({ period })} />
      </Field>
      <Select
        label={
          draft.kind === 'HELD_REVIEW' ? said.holder : draft.kind === 'SAMPLE' ? said.sample : said.scope
        }
        value={scopeId}
        options={scopes}
        onChange={(value) => set({ scopeId: value })}
      />
      <Counters
        people={people.value?.counters ?? []}
        chosen={draft.counterIds}
        onToggle={(userId) => set({ counterIds: toggled(draft.counterIds, userId) })}
      />
      <Select
        label={said.keeper}
        value={keeperId}
        options={peopleOptions(keepers)}
        onChange={(value) => set({ keeperId: value })}
      />
      {draft.kind === 'KEEPER_CHANGE' && (
        <Select
          label={said.newKeeper}
          value={draft.newKeeperId}
          options={peopleOptions(keepers.filter(({ userId }) => userId !== keeperId))}
          onChange={(value) => set({ newKeeperId: value })}
        />
      )}
      <RefusalNote refusal={open.refusal ?? people.refusal} fault={open.fault ?? people.fault} />
      <PrimaryAction type="submit" icon="barcode" keys="Enter" disabled={!isReady} running={open.running}>
        {said.submit}
      </PrimaryAction>
    </form>
  )
}

function Counters({
  people,
  chosen,
  onToggle
}: {
  people: readonly { userId: string; fullName: string; accountant: boolean }[]
  chosen: readonly string[]
  onToggle: (userId: string) => void
}) {
  return (
    <fieldset className="choices">
      <legend>{said.counters}</legend>
      {people.map(({ userId, fullName, accountant }) => (
        <label key={userId} className="choice">
          <input type="checkbox" checked={chosen.includes(userId)} onChange={() => onToggle(userId)} />
          <span>
            {fullName}
            {accountant && <small> {said.accountant}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface Option {
  value: string
  label: string
}

function Select({
  label,
  value,
  options,
  onChange
}: {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}) {
  return (
    <Field label={label}>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="" />}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

function useScopes(kind: CountKind): Option[] {
  const places = useQuery(
    'custody.listStoragePlaces',
    kind === 'HELD_REVIEW' || kind === 'SAMPLE' ? null : {}
  )
  const holders = useQuery('custody.listHolders', kind === 'HELD_REVIEW' ? {} : null)
  const samples = useQuery('custody.listSamples', kind === 'SAMPLE' ? {} : null)
  if (kind === 'HELD_REVIEW') {
    return holders.value?.holders.map(({ holderId, name }) => ({ value: holderId, label: name })) ?? []
  }
  if (kind === 'SAMPLE') {
    const drawn =
      samples.value?.samples.filter(({ state, countId }) => state === 'DRAWN' && countId === null) ?? []
    return drawn.map(({ sampleId, scope, size }) => ({ value: sampleId, label: `${scope} (${size})` }))
  }
  return places.value?.places.map(({ placeId, path }) => ({ value: placeId, label: path })) ?? []
}

function peopleOptions(people: readonly { userId: string; fullName: string }[]): Option[] {
  return people.map(({ userId, fullName }) => ({ value: userId, label: fullName }))
}

function wholeOf({ period, scopeId, keeperId, counterIds }: Draft): boolean {
  return period.trim() !== '' && scopeId !== '' && keeperId !== '' && counterIds.length >= 2
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}

function inputOf({
  kind,
  period,
  scopeId,
  counterIds,
  keeperId,
  newKeeperId
}: Draft): InputOf<'custody.openCount'> {
  const scope =
    kind === 'HELD_REVIEW'
      ? { holderId: scopeId }
      : kind === 'SAMPLE'
        ? { sampleId: scopeId }
        : { placeId: scopeId }
  return {
    kind,
    period: period.trim(),
    scope,
    counterIds: [...counterIds],
    keeperId,
    newKeeperId: kind === 'KEEPER_CHANGE' && newKeeperId !== '' ? newKeeperId : null
  }
}
