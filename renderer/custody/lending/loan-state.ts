// Loans as the screens look at them: how late, and in which group of the list. Pure.
import type { OutputOf } from '@shared/contract'
import type { Tone } from '../../ui/state-tag'

export type Loan = OutputOf<'custody.listLoans'>['loans'][number]

const dayMs = 24 * 60 * 60 * 1000
/** A return within these days is near. */
const nearDays = 3

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** How the day of return stands against today: late is red, near is amber. */
export function dueLook(loan: Pick<Loan, 'dueOn'>, today: string): { days: number; tone: Tone } {
  const days = daysBetween(today, loan.dueOn)
  if (days < 0) return { days, tone: 'red' }
  return { days, tone: days <= nearDays ? 'amber' : 'neutral' }
}

/** What is out, what waits to be given, what waits for the head; the office gives them by their day of return. */
export function loanGroups(loans: readonly Loan[]): Record<'out' | 'approved' | 'proposed', Loan[]> {
  const inState = (state: Loan['state']) => loans.filter((loan) => loan.state === state)
  return { out: inState('OUT'), approved: inState('APPROVED'), proposed: inState('PROPOSED') }
}
