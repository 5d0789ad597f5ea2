import { useState } from 'react'
import { useCommand } from '../../office'
import { useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { PhotoPicker } from '../photo-picker'
import { CardScan } from './card-scan'
import { LabelScan, LineField } from './label-scan'
import { beginLendOut, lendOutInput, lendOutLacks, type LendOutDraft } from './loan-draft'
import { GoingSignatures } from './loan-signatures'
import type { Loan } from './loan-state'
import { ExitPresent } from '../witnessing/present'

/** Gives the thing to the borrower's messenger: its own label, his card, its state, photos, both signatures. */
export function LendOutForm({ loan }: { loan: Loan }) {
  const command = useCommand('custody.lendOut')
  const { user } = useWho()
  const [draft, setDraft] = useState(() => beginLendOut(user.fullName))
  const { out, lacks: lackWords, steps } = words.lending
  const lacks = lendOutLacks(draft, loan)
  const change = (part: Partial<LendOutDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const about = { kind: 'LOAN' as const, id: loan.loanId }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void command.run(lendOutInput(draft, loan))
      }}
    >
      <h3>{out.heading}</h3>
      <LabelScan
        tag={loan.asset.tag}
        name={loan.asset.name}
        value={draft.scannedTag}
        onRead={(scannedTag) => change({ scannedTag })}
      />
      <CardScan
        label={out.card}
        none={out.cardNone}
        value={draft.receiver}
        onChange={(receiver) => change({ receiver })}
      />
      <State loan={loan} draft={draft} onChange={change} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <ExitPresent about={about} />
      <GoingSignatures about={about} draft={draft} onChange={change} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && <p className="note">{lackWords(lacks.map((step) => steps[step]).join(', '))}</p>}
      <PrimaryAction
        type="submit"
        icon="handover"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {out.submit}
      </PrimaryAction>
    </form>
  )
}

function State({
  loan,
  draft,
  onChange
}: {
  loan: Loan
  draft: LendOutDraft
  onChange: (part: Partial<LendOutDraft>) => void
}) {
  const { out, seal, sealIntact, sealBroken } = words.lending
  return (
    <>
      <LineField
        label={out.letter}
        hint={out.letterHint}
        value={draft.letter}
        onChange={(letter) => onChange({ letter })}
      />
      {loan.asset.sealNumber !== null && (
        <Choices
          label={seal(loan.asset.sealNumber)}
          value={draft.seal}
          onChange={(said) => onChange({ seal: said })}
          choices={[
            { value: 'intact', title: sealIntact },
            { value: 'broken', title: sealBroken }
          ]}
        />
      )}
      <LineField
        label={out.condition}
        hint={out.conditionHint}
        value={draft.condition}
        onChange={(condition) => onChange({ condition })}
      />
    </>
  )
}
