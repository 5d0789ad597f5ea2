// What a lot of loans rests on, as rows of facts. Pure.
import { formatDay, formatInstant } from '@shared/calendar'
import { words } from '../../../words'
import type { LoanLotSummary } from './loan-lot'

export function loanLotRows(lot: LoanLotSummary): (readonly [string, string])[] {
  const { facts } = words.lending
  return [
    [facts.borrower, lot.borrowerName],
    [facts.request, facts.requestOf(lot.requestNumber, formatDay(lot.requestDay))],
    [facts.purpose, lot.purpose],
    [facts.due, formatDay(lot.dueOn)],
    lot.orderNumber === null
      ? [facts.askedBy, `${lot.proposedBy} · ${formatInstant(lot.proposedAt)}`]
      : [facts.order, lot.orderNumber]
  ]
}
