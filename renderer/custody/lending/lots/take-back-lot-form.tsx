import { useState } from 'react'
import { useCommand } from '../../../office'
import { useWho } from '../../../session'
import { PrimaryAction, SecondaryAction } from '../../../ui/action-button'
import { RefusalNote } from '../../../ui/refusal-note'
import { words } from '../../../words'
import { PhotoPicker } from '../../photo-picker'
import type { StoragePlace } from '../../store-map'
import { SecondPerson } from '../../witnessing/present'
import { CardScan } from '../card-scan'
import { LineField } from '../label-scan'
import { BackSignatures } from '../loan-signatures'
import { BackReading } from './back-reading'
import { BackThing } from './back-thing'
import type { LoanLot } from './loan-lot'
import { LoanLotRecord } from './loan-lot-record'
import { LoanLotThings } from './loan-lot-things'
import {
  asTheyWent,
  beginTakeBackLot,
  changedSeals,
  comingOf,
  leftBack,
  takeBackLotInput,
  takeBackLotLacks,
  type TakeBackLot,
  type TakeBackStep
} from './take-back-lot'

interface Part {
  lot: LoanLot
  draft: TakeBackLot
  onChange: (part: Partial<TakeBackLot>) => void
}

/** Takes back as many things of a lot as have come, by a record of their own; the others stay out. */
export function TakeBackLotForm({ lot, places }: { lot: LoanLot; places: readonly StoragePlace[] }) {
  const command = useCommand('custody.takeBackLot')
  const { user } = useWho()
  const [draft, setDraft] = useState(() => beginTakeBackLot(user.fullName))
  const { back } = words.lending
  const { returned } = words.lots.loans
  const change = (part: Partial<TakeBackLot>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const about = { kind: 'LOAN_LOT' as const, id: lot.lotId }
  const part = { lot, draft, onChange: change }
  const lacks = takeBackLotLacks(lot, draft)
  const coming = comingOf(lot, draft)
  return (
    <div className="lot-body">
      <form
        className="lot-reading"
        onSubmit={(event) => {
          event.preventDefault()
          if (lacks.length === 0) void command.run(takeBackLotInput(lot, draft))
        }}
      >
        <BackReading {...part} places={places} />
        <LoanLotRecord lot={lot} />
        <CardScan
          label={back.card}
          none={back.cardNone}
          value={draft.giver}
          onChange={(giver) => change({ giver })}
        />
        <AsTheyWent {...part} />
        <LineField
          label={returned.condition}
          hint={returned.conditionHint}
          value={draft.condition}
          onChange={(condition) => change({ condition })}
        />
        <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
        {changedSeals(lot, draft) && <SecondPerson about={about} why={words.witnessing.sealChanged} />}
        <BackSignatures about={about} draft={draft} onChange={change} />
        <RefusalNote refusal={command.refusal} fault={command.fault} />
        <Lacks {...part} lacks={lacks} />
        <PrimaryAction
          type="submit"
          icon="handover"
          keys="Enter"
          disabled={lacks.length > 0}
          running={command.running}
        >
          {returned.submit(String(coming.length))}
        </PrimaryAction>
      </form>
      <LoanLotThings
        lot={lot}
        isRead={({ state, loanId }) => state === 'OUT' && loanId in draft.come}
        said={(thing) =>
          thing.state === 'OUT' && <BackThing thing={thing} places={places} draft={draft} onChange={change} />
        }
      />
    </div>
  )
}

/** All seals that have come, as they went, with one press. */
function AsTheyWent({ lot, draft, onChange }: Part) {
  const sealed = comingOf(lot, draft).filter(({ sealBefore }) => sealBefore !== null).length
  if (sealed === 0) return null
  return (
    <SecondaryAction icon="seal" onPress={() => onChange(asTheyWent(lot, draft))}>
      {words.lots.loans.returned.asItWent(String(sealed))}
    </SecondaryAction>
  )
}

function Lacks({ lot, draft, lacks }: Part & { lacks: readonly TakeBackStep[] }) {
  if (lacks.length === 0) return null
  const { steps } = words.lots.loans.returned
  const left = leftBack(lot, draft)
  const wordOf = (step: TakeBackStep): string => {
    if (step === 'labels') return steps.labels
    if (step === 'places' || step === 'seals' || step === 'changes') return steps[step](String(left[step]))
    return words.lending.steps[step]
  }
  return <p className="note hand-over-lacks">{words.lending.lacks(lacks.map(wordOf).join(', '))}</p>
}
