import type { ReactNode } from 'react'
import { useCommand } from '../../../office'
import { StateTag } from '../../../ui/state-tag'
import { words } from '../../../words'
import { CancelLine } from '../../lots/cancel-order'
import { ThingList, ThingRow } from '../../lots/thing-list'
import { sizeOf, type LoanLot, type LoanLotThing } from './loan-lot'

/** The things of a lot in their order, each with its state, what was read and what the work says of it. */
export function LoanLotThings({
  lot,
  isRead,
  said
}: {
  lot: LoanLot
  /** Whether the label of a thing that is due was read. */
  isRead?: (thing: LoanLotThing) => boolean
  said?: (thing: LoanLotThing) => ReactNode
}) {
  return (
    <ThingList count={sizeOf(lot)}>
      {lot.things.map((thing) => (
        <ThingRow key={thing.loanId} asset={thing.asset} removed={thing.reason !== null}>
          <ThingState thing={thing} read={isRead?.(thing) ?? false} />
          {said?.(thing)}
          {thing.state === 'APPROVED' && <CancelThis loanId={thing.loanId} />}
        </ThingRow>
      ))}
    </ThingList>
  )
}

function ThingState({ thing, read }: { thing: LoanLotThing; read: boolean }) {
  const { handOver: label } = words.lots
  if (thing.reason !== null) return <StateTag wraps tone="neutral" word={label.takenOut(thing.reason)} />
  if (read) return <StateTag tone="green" word={label.read} />
  const { council } = words.release
  if (thing.state === 'APPROVED') return <StateTag tone="neutral" word={council.unread} />
  return (
    <StateTag
      tone={thing.state === 'BACK' ? 'green' : 'neutral'}
      word={words.names.loanStateWords[thing.state]}
    />
  )
}

function CancelThis({ loanId }: { loanId: string }) {
  const command = useCommand('custody.cancelLoan')
  return <CancelLine {...command} onCancel={(reason) => void command.run({ loanId, reason })} />
}
