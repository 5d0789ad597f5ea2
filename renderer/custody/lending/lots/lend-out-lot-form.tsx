import { useState } from 'react'
import { useCommand } from '../../../office'
import { useWho } from '../../../session'
import { PrimaryAction } from '../../../ui/action-button'
import { RefusalNote } from '../../../ui/refusal-note'
import { words } from '../../../words'
import { LabelReading } from '../../lots/label-reading'
import { leftOf } from '../../lots/lot-labels'
import { AllSealsWhole, SealSaid } from '../../lots/seal-said'
import { PhotoPicker } from '../../photo-picker'
import { ExitPresent } from '../../witnessing/present'
import { CardScan } from '../card-scan'
import { LineField } from '../label-scan'
import { GoingSignatures } from '../loan-signatures'
import {
  beginLendOutLot,
  lendOutLotInput,
  lendOutLotLacks,
  orderedLines,
  type LendOutLot,
  type LendOutStep
} from './lend-out-lot'
import type { LoanLot, LoanLotThing } from './loan-lot'
import { LoanLotRecord } from './loan-lot-record'
import { LoanLotThings } from './loan-lot-things'

interface Part {
  lot: LoanLot
  draft: LendOutLot
  onChange: (part: Partial<LendOutLot>) => void
}

/** Gives everything that is ordered to the borrower's messenger: label by label, his card, seals, photos, signatures. */
export function LendOutLotForm({ lot }: { lot: LoanLot }) {
  const command = useCommand('custody.lendOutLot')
  const { user } = useWho()
  const [draft, setDraft] = useState(() => beginLendOutLot(user.fullName))
  const { out } = words.lending
  const { given } = words.lots.loans
  const change = (part: Partial<LendOutLot>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const about = { kind: 'LOAN_LOT' as const, id: lot.lotId }
  const part = { lot, draft, onChange: change }
  const lines = orderedLines(lot)
  const lacks = lendOutLotLacks(lot, draft)
  return (
    <div className="lot-body">
      <form
        className="lot-reading"
        onSubmit={(event) => {
          event.preventDefault()
          if (lacks.length === 0) void command.run(lendOutLotInput(lot, draft))
        }}
      >
        <LabelReading lines={lines} read={draft.read} onRead={(read) => change({ read })} />
        <LoanLotRecord lot={lot} />
        <CardScan
          label={out.card}
          none={out.cardNone}
          value={draft.receiver}
          onChange={(receiver) => change({ receiver })}
        />
        <LineField
          label={out.letter}
          hint={out.letterHint}
          value={draft.letter}
          onChange={(letter) => change({ letter })}
        />
        <AllSealsWhole lines={lines} seals={draft.seals} onSay={(seals) => change({ seals })} />
        <LineField
          label={given.condition}
          hint={out.conditionHint}
          value={draft.condition}
          onChange={(condition) => change({ condition })}
        />
        <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
        <ExitPresent about={about} />
        <GoingSignatures about={about} draft={draft} onChange={change} />
        <RefusalNote refusal={command.refusal} fault={command.fault} />
        <Lacks {...part} lacks={lacks} />
        <PrimaryAction
          type="submit"
          icon="handover"
          keys="Enter"
          disabled={lacks.length > 0}
          running={command.running}
        >
          {given.submit(String(lines.length))}
        </PrimaryAction>
      </form>
      <LoanLotThings
        lot={lot}
        isRead={({ loanId, asset }) => draft.read[loanId] === asset.tag}
        said={(thing) => <Seal {...part} thing={thing} />}
      />
    </div>
  )
}

function Lacks({ lot, draft, lacks }: Part & { lacks: readonly LendOutStep[] }) {
  if (lacks.length === 0) return null
  const { steps } = words.lots.handOver
  const left = leftOf(orderedLines(lot), draft)
  const wordOf = (step: LendOutStep): string => {
    if (step === 'labels') return steps.labels(String(left.labels))
    return step === 'seals' ? steps.seals(String(left.seals)) : words.lending.steps[step]
  }
  return <p className="note hand-over-lacks">{words.lending.lacks(lacks.map(wordOf).join(', '))}</p>
}

function Seal({ draft, onChange, thing }: Part & { thing: LoanLotThing }) {
  const { loanId, state, asset } = thing
  if (state !== 'APPROVED' || asset.sealNumber === null) return null
  return (
    <div className="lot-thing-said">
      <SealSaid
        sealNumber={asset.sealNumber}
        whole={draft.seals[loanId]}
        onSay={(whole) => onChange({ seals: { ...draft.seals, [loanId]: whole } })}
      />
    </div>
  )
}
