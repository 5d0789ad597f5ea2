import { openPlace } from '../../../frame/navigation'
import { useCommand, useQuery } from '../../../office'
import { useMay } from '../../../session'
import { PrimaryAction, SecondaryAction } from '../../../ui/action-button'
import { EmptyState } from '../../../ui/empty-state'
import { RefusalNote } from '../../../ui/refusal-note'
import { words } from '../../../words'
import { CancelOrder } from '../../lots/cancel-order'
import type { StoragePlace } from '../../store-map'
import { LendOutLotForm } from './lend-out-lot-form'
import { sizeOf, stageOf, type LoanLot } from './loan-lot'
import { LoanLotRecord } from './loan-lot-record'
import { LoanLotThings } from './loan-lot-things'
import { LoanLotState } from './loan-lots'
import { TakeBackLotForm } from './take-back-lot-form'

/** One lot: what it is, its things, and the step that is due. */
export function LoanLotPage({
  lotId,
  places,
  onBack
}: {
  lotId: string
  places: readonly StoragePlace[]
  onBack: () => void
}) {
  const { value: lot, refusal, fault } = useQuery('custody.getLoanLot', { lotId })
  const { loans: label } = words.lots
  return (
    <section className="mode-panel lots lot-in-hand">
      <header className="mode-head">
        <h1>{lot ? label.title(String(sizeOf(lot)), lot.borrowerName) : label.list}</h1>
        {lot && <LoanLotState lot={lot} />}
        <SecondaryAction onPress={onBack}>{label.back}</SecondaryAction>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {lot && <DueStep lot={lot} places={places} />}
    </section>
  )
}

function DueStep({ lot, places }: { lot: LoanLot; places: readonly StoragePlace[] }) {
  const mayKeep = useMay('custody.keep')
  const stage = stageOf(lot)
  if (stage === 'ordered' && mayKeep) return <LendOutLotForm lot={lot} />
  // A part that came back is done: what comes next begins anew.
  if (stage === 'out' && mayKeep) return <TakeBackLotForm key={lot.back} lot={lot} places={places} />
  return (
    <div className="lot-body">
      <div className="lot-reading">
        {stage === 'waiting' && <Waiting lot={lot} />}
        <LoanLotRecord lot={lot} />
        {stage === 'ordered' && <CancelLot lot={lot} />}
      </div>
      <LoanLotThings lot={lot} />
    </div>
  )
}

function Waiting({ lot: { lotId } }: { lot: LoanLot }) {
  const mayDecide = useMay('custody.approve')
  const { waiting, decide } = words.lending
  if (!mayDecide) return <EmptyState icon="clock" title={waiting} />
  return (
    <PrimaryAction
      icon="approve"
      keys="Enter"
      words={decide}
      onPress={() => openPlace('approvals', `loan-lot:${lotId}`)}
    >
      {decide}
    </PrimaryAction>
  )
}

function CancelLot({ lot: { lotId } }: { lot: LoanLot }) {
  const command = useCommand('custody.cancelLoanLot')
  return <CancelOrder {...command} onCancel={(reason) => void command.run({ lotId, reason })} />
}
