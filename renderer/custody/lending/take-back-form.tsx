import { useState } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { PhotoPicker } from '../photo-picker'
import type { StoragePlace } from '../store-map'
import { SecondPerson } from '../witnessing/present'
import { BackPlace } from './back-place'
import { BackSeal } from './back-seal'
import { CardScan } from './card-scan'
import { LabelScan, LineField } from './label-scan'
import { beginTakeBack, takeBackInput, takeBackLacks, type TakeBackDraft } from './loan-draft'
import { BackSignatures } from './loan-signatures'
import type { Loan } from './loan-state'
import { needsChange } from './seal-back'

/** Takes the thing back: compared with how it went, put into a place that is read, signed by both. */
export function TakeBackForm({ loan, places }: { loan: Loan; places: readonly StoragePlace[] }) {
  const command = useCommand('custody.takeBack')
  const { user } = useWho()
  const [draft, setDraft] = useState(() => beginTakeBack(user.fullName))
  const { back, lacks: lackWords, steps } = words.lending
  const lacks = takeBackLacks(draft, loan)
  const change = (part: Partial<TakeBackDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void command.run(takeBackInput(draft, loan))
      }}
    >
      <h3>{back.heading}</h3>
      <LabelScan
        tag={loan.asset.tag}
        name={loan.asset.name}
        value={draft.scannedTag}
        onRead={(scannedTag) => change({ scannedTag })}
      />
      <CardScan
        label={back.card}
        none={back.cardNone}
        value={draft.giver}
        onChange={(giver) => change({ giver })}
      />
      <BackPlace
        loan={loan}
        places={places}
        value={draft.placeTag}
        onRead={(placeTag) => change({ placeTag })}
      />
      <BackSeal went={loan} said={draft} onChange={change} />
      <LineField
        label={back.condition}
        hint={back.conditionHint(loan.conditionBefore ?? '')}
        value={draft.condition}
        onChange={(condition) => change({ condition })}
      />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      {needsChange(draft, loan) && (
        <SecondPerson about={{ kind: 'LOAN', id: loan.loanId }} why={words.witnessing.sealChanged} />
      )}
      <BackSignatures about={{ kind: 'LOAN', id: loan.loanId }} draft={draft} onChange={change} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && <p className="note">{lackWords(lacks.map((step) => steps[step]).join(', '))}</p>}
      <PrimaryAction
        type="submit"
        icon="handover"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {back.submit}
      </PrimaryAction>
    </form>
  )
}
