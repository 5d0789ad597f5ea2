import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import { releaseOutcomes } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { RecipientFields } from './recipient-fields'
import {
  emptyDraft,
  inputOf,
  quantityOf,
  stateBodiesFor,
  withOutcome,
  type ReleaseDraft
} from './release-draft'

/** Asks that an asset leaves: how, by which decision, for whom, and with which papers of that outcome. */
export function ProposeForm({ asset, onDone }: { asset: Asset; onDone: () => void }) {
  const command = useCommand('custody.proposeRelease')
  const [draft, setDraft] = useState<ReleaseDraft>({
    ...emptyDraft,
    outcome: asset.decided?.outcome ?? null,
    groundDay: asset.decided?.on ?? '',
    bodyKind: stateBodiesFor([asset.kind])[0] ?? emptyDraft.bodyKind
  })
  const { propose: label } = words.release
  const input = inputOf(asset, draft)
  const change = (part: Partial<ReleaseDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const send = async (): Promise<void> => {
    if (!input) return
    const answer = await command.run(input)
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{label.heading}</h3>
      <p className="note">
        <Icon name={asset.decided ? 'stamp' : 'warning'} />{' '}
        {asset.decided
          ? label.decided(words.names.outcomeWords[asset.decided.outcome], formatDay(asset.decided.on))
          : label.notDecided}
      </p>
      <Choices
        label={label.outcome}
        autoFocus
        value={draft.outcome}
        onChange={(outcome) => {
          command.clear()
          setDraft((before) => withOutcome(before, outcome))
        }}
        choices={releaseOutcomes.map((outcome) => ({
          value: outcome,
          title: words.names.outcomeWords[outcome],
          note: label.outcomeNotes[outcome]
        }))}
      />
      {draft.outcome !== null && <Grounds asset={asset} draft={draft} onChange={change} />}
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="approve"
        keys="Enter"
        disabled={input === null}
        running={command.running}
      >
        {words.custody.out.submitPropose}
      </PrimaryAction>
    </form>
  )
}

interface Part {
  asset: Asset
  draft: ReleaseDraft
  onChange: (change: Partial<ReleaseDraft>) => void
}

/** To whom, by which decision, how many, why. */
function Grounds({ asset, draft, onChange }: Part) {
  const { out } = words.custody
  const { propose: label } = words.release
  return (
    <>
      <RecipientFields draft={draft} onChange={onChange} caseId={asset.caseId} kinds={[asset.kind]} />
      <div className="work-pair">
        <Field label={out.ground} required>
          <TextField
            value={draft.ground}
            onChange={(ground) => onChange({ ground })}
            placeholder={out.groundHint}
            maxLength={300}
          />
        </Field>
        <DayField
          label={label.day}
          value={draft.groundDay}
          onChange={(groundDay) => onChange({ groundDay })}
          required
        />
      </div>
      {asset.quantity > 1 && <Quantity asset={asset} draft={draft} onChange={onChange} />}
      <Field label={out.reason} required>
        <TextField
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          placeholder={out.reasonHint}
          maxLength={300}
        />
      </Field>
    </>
  )
}

function Quantity({ asset, draft, onChange }: Part) {
  const { propose: label } = words.release
  const quantity = quantityOf(draft, asset.quantity)
  const hint =
    typeof quantity === 'number' ? label.quantityPart : label.quantityHint(`${asset.quantity} ${asset.unit}`)
  return (
    <Field label={label.quantity} hint={hint}>
      <TextField
        value={draft.quantity}
        inputMode="numeric"
        maxLength={7}
        onChange={(typed) => onChange({ quantity: typed.replace(/\D/g, '') })}
      />
    </Field>
  )
}
