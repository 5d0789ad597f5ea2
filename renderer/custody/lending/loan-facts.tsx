import { formatDay, formatInstant } from '@shared/calendar'
import { Facts } from '../../ui/panel'
import { words } from '../../words'
import { KeptPhotos } from './kept-photos'
import type { Loan } from './loan-state'

/** What was asked for by whom, and how the thing went out. */
export function LoanFacts({ loan }: { loan: Loan }) {
  const { facts, photosBefore } = words.lending
  const out =
    loan.lentAt === null
      ? []
      : ([
          [facts.messenger, loan.messenger ?? ''],
          [facts.lentAt, formatInstant(loan.lentAt)],
          [facts.before, loan.conditionBefore ?? ''],
          [facts.sealBefore, loan.sealBefore ?? facts.noSeal]
        ] as const)
  return (
    <>
      <Facts
        rows={[
          [facts.borrower, loan.borrowerName],
          [facts.request, facts.requestOf(loan.requestNumber, formatDay(loan.requestDay))],
          [facts.purpose, loan.purpose],
          [facts.due, formatDay(loan.dueOn)],
          ...(loan.orderNumber === null
            ? ([[facts.askedBy, loan.proposedBy]] as const)
            : ([[facts.order, loan.orderNumber]] as const)),
          ...out
        ]}
      />
      <KeptPhotos label={photosBefore} photos={loan.photosBefore} />
    </>
  )
}
