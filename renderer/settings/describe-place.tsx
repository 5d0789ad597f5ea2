import { useState } from 'react'
import { assetKinds, type AssetKind } from '@shared/contract/custody'
import { useCommand } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import type { StoragePlace } from './subjects'

/** What is said of a place: its name, what fits and what it is meant for, who keeps it and until when; or its end. */
export function DescribePlace({ place }: { place: StoragePlace }) {
  const said = words.storing.settings
  const describe = useCommand('custody.describePlace')
  const [draft, setDraft] = useState(place)
  const [reason, setReason] = useState('')
  const change = (cells: Partial<StoragePlace>): void => setDraft((before) => ({ ...before, ...cells }))
  const ready = draft.name.trim() !== '' && reason.trim() !== ''
  const send = async (): Promise<void> => {
    const { name, capacity, suits, nearDoor, outdoor, keeperName, leaseNumber, leaseEndsOn } = draft
    const described = { name, capacity, suits, nearDoor, outdoor, keeperName, leaseNumber, leaseEndsOn }
    const answer = await describe.run({ placeId: place.placeId, described, reason })
    if ('ok' in answer) setReason('')
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send()
      }}
    >
      <h3>{said.describe}</h3>
      <div className="work-pair">
        <Field label={words.settings.stores.name} required>
          <TextField value={draft.name} onChange={(name) => change({ name })} maxLength={60} />
        </Field>
        <Field label={said.capacity} hint={said.capacityHint}>
          <TextField
            inputMode="numeric"
            value={draft.capacity === null ? '' : String(draft.capacity)}
            onChange={(typed) => change({ capacity: capacityOf(typed) })}
          />
        </Field>
      </div>
      <Suits suits={draft.suits} onSuits={(suits) => change({ suits })} />
      <div className="place-flags">
        <Flag words={said.nearDoor} on={draft.nearDoor} onChange={(nearDoor) => change({ nearDoor })} />
        <Flag words={said.outdoor} on={draft.outdoor} onChange={(outdoor) => change({ outdoor })} />
      </div>
      <Lease draft={draft} onChange={change} />
      <Field label={said.reason} required>
        <TextField value={reason} onChange={setReason} maxLength={300} />
      </Field>
      <RefusalNote refusal={describe.refusal} fault={describe.fault} />
      <div className="action-row">
        <PrimaryAction type="submit" icon="check" keys="Ctrl+S" disabled={!ready} running={describe.running}>
          {said.save}
        </PrimaryAction>
        <ClosePlace placeId={place.placeId} reason={reason} />
      </div>
    </form>
  )
}

function capacityOf(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').slice(0, 5)
  return digits === '' || Number(digits) === 0 ? null : Number(digits)
}

function Suits({ suits, onSuits }: { suits: readonly AssetKind[]; onSuits: (suits: AssetKind[]) => void }) {
  const said = words.storing.settings
  return (
    <fieldset className="place-suits">
      <legend>
        {said.suits} <small>{said.suitsHint}</small>
      </legend>
      {assetKinds.slice(0, 7).map((kind) => (
        <Flag
          key={kind}
          words={words.names.assetKindWords[kind]}
          on={suits.includes(kind)}
          onChange={(on) => onSuits(on ? [...suits, kind] : suits.filter((other) => other !== kind))}
        />
      ))}
    </fieldset>
  )
}

function Flag({
  words: said,
  on,
  onChange
}: {
  words: string
  on: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <label className="place-flag">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      <span>{said}</span>
    </label>
  )
}

/** Yards and hired stores: who keeps them for us, and until when. */
function Lease({
  draft,
  onChange
}: {
  draft: StoragePlace
  onChange: (cells: Partial<StoragePlace>) => void
}) {
  const said = words.storing.settings
  return (
    <div className="place-lease">
      <Field label={said.keeper}>
        <TextField value={draft.keeperName} onChange={(keeperName) => onChange({ keeperName })} />
      </Field>
      <Field label={said.leaseNumber}>
        <TextField value={draft.leaseNumber} onChange={(leaseNumber) => onChange({ leaseNumber })} />
      </Field>
      <DayField
        label={said.leaseEnds}
        value={draft.leaseEndsOn ?? ''}
        onChange={(day) => onChange({ leaseEndsOn: day === '' ? null : day })}
      />
    </div>
  )
}

/** An empty place is given up with the reason typed above; it never comes back, its history stays. */
function ClosePlace({ placeId, reason }: { placeId: string; reason: string }) {
  const said = words.storing.settings
  const close = useCommand('custody.closePlace')
  return (
    <>
      <SecondaryAction
        icon="stop"
        disabled={reason.trim() === ''}
        running={close.running}
        onPress={() => void close.run({ placeId, reason })}
      >
        {said.close}
      </SecondaryAction>
      <RefusalNote refusal={close.refusal} fault={close.fault} />
      <span className="note">{said.closeHint}</span>
    </>
  )
}
