import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { openingGuests } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { emptySignature, type Signature } from '../../forms/signature-draft'
import { SignatureField, ownWays } from '../../forms/signature-field'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'
import { PhotoPicker } from '../photo-picker'
import { ContentLines } from './content-lines'
import {
  beginFinish,
  finishInput,
  finishLacks,
  isEmptied,
  type FinishDraft,
  type GuestSide,
  type Opening
} from './opening-draft'

const guestsMax = 4

/** The last step: what was found, photographed and sealed under a new number, signed by all who were there. */
export function FinishForm({ opening }: { opening: Opening }) {
  const command = useCommand('custody.finishOpening')
  const { user } = useWho()
  const { finish, lacks: lackWords, missing } = words.sealing
  const { packages } = words.hands
  const [draft, setDraft] = useState(() =>
    beginFinish(user.fullName, opening.attendedBy ?? '', finish.usualUnit)
  )
  const lacks = finishLacks(draft)
  const emptied = isEmptied(draft.contents)
  const change = (part: Partial<FinishDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void command.run(finishInput(draft, opening.openingId))
      }}
    >
      <h3>{finish.heading}</h3>
      <p className="note">
        {finish.attendedBy(opening.attendedBy ?? '', formatInstant(opening.attendedAt ?? opening.begunAt))}
      </p>
      <ContentLines lines={draft.contents} onChange={(contents) => change({ contents })} />
      <WhatIsLeft draft={draft} onChange={change} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <div className="signatures">
        <SignatureField
          label={finish.keeper}
          ways={ownWays}
          value={draft.keeper}
          onChange={(keeper) => change({ keeper })}
        />
        <SignatureField
          label={finish.attendant}
          ways={ownWays}
          value={draft.attendant}
          onChange={(attendant) => change({ attendant })}
        />
        <Guests guests={draft.guests} onChange={(guests) => change({ guests })} />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && <p className="note">{lackWords(lacks.map((step) => missing[step]).join(', '))}</p>}
      <PrimaryAction
        type="submit"
        icon="seal"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {emptied ? packages.submitEmpty : finish.submit}
      </PrimaryAction>
    </form>
  )
}

/** Why it is not as recorded, and the new seal of what is left; a package of which nothing is left bears none. */
function WhatIsLeft({
  draft,
  onChange
}: {
  draft: FinishDraft
  onChange: (part: Partial<FinishDraft>) => void
}) {
  const { finish } = words.sealing
  const { packages } = words.hands
  return (
    <>
      {isEmptied(draft.contents) && <p className="opening-warning">{packages.nothingLeft}</p>}
      <LineField
        label={packages.difference}
        hint={packages.differenceHint}
        required={false}
        value={draft.difference}
        onChange={(difference) => onChange({ difference })}
      />
      <div className="work-pair">
        {!isEmptied(draft.contents) && (
          <LineField
            label={finish.newSeal}
            hint={finish.newSealHint}
            value={draft.newSeal}
            onChange={(newSeal) => onChange({ newSeal })}
          />
        )}
        <LineField
          label={finish.whole}
          hint={finish.wholeHint}
          value={draft.condition}
          onChange={(condition) => onChange({ condition })}
        />
      </div>
    </>
  )
}

/** The owner, the prosecutor, the officer, witnesses: whoever else stood by. */
function Guests({
  guests,
  onChange
}: {
  guests: readonly Signature[]
  onChange: (guests: readonly Signature[]) => void
}) {
  const { finish } = words.sealing
  const put = (at: number, guest: Signature): void =>
    onChange(guests.map((before, index) => (index === at ? guest : before)))
  return (
    <>
      {guests.map((guest, index) => (
        <div key={index} className="opening-guest">
          <Choices
            label={finish.guestAs}
            value={guest.side as GuestSide}
            onChange={(side) => put(index, { ...guest, side })}
            choices={openingGuests.map((side) => ({
              value: side,
              title: words.signature.sides[side] ?? side
            }))}
          />
          <SignatureField
            label={`${finish.guest} ${index + 1}`}
            value={guest}
            onChange={(next) => put(index, next)}
          />
          <button
            type="button"
            className="text-action"
            onClick={() => onChange(guests.filter((_guest, other) => other !== index))}
          >
            {finish.removeGuest}
          </button>
        </div>
      ))}
      {guests.length < guestsMax && (
        <SecondaryAction icon="plus" onPress={() => onChange([...guests, emptySignature('WITNESS')])}>
          {finish.addGuest}
        </SecondaryAction>
      )}
    </>
  )
}
