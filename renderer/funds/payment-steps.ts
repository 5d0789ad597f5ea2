// The four steps of a payment and the four people in them.
import type { OutputOf } from '@shared/contract'

export type Payment = OutputOf<'funds.listPayments'>['payments'][number]
export type StepState = 'done' | 'now' | 'later' | 'stopped'

export interface Step {
  state: StepState
  /** Who did it; null while nobody has. */
  by: string | null
}

const order: readonly Payment['state'][] = ['PROPOSED', 'CHECKED', 'APPROVED', 'PAID']

/** Proposed, checked, approved, paid, each with who did it. A declined payment stops at the step that declined it. */
export function stepsOf(payment: Payment): Step[] {
  const people = [payment.proposedBy, payment.checkedBy, payment.approvedBy, payment.paidBy]
  const declined = payment.state === 'DECLINED'
  const reached = declined ? people.filter((by) => by !== null).length - 1 : order.indexOf(payment.state)
  return people.map((by, index): Step => {
    if (index <= reached) return { state: 'done', by }
    if (index > reached + 1) return { state: 'later', by: null }
    return declined ? { state: 'stopped', by: payment.declinedBy } : { state: 'now', by: null }
  })
}

/** True when this person already did a step of it, so another must do the next. */
export function hasPart(payment: Payment, userId: string): boolean {
  return [payment.proposedById, payment.checkedById, payment.approvedById].includes(userId)
}
