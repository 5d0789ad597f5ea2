// When somebody is late with a case: one answer for the officer's list, the load of every officer and the page of the
// case. What stands still waits for the end of its stay, and the end of a voluntary period is the debtor's day.
import { runningStates, type CaseState } from './case-states'

/** In these the days of a case bind its officer. */
export const bindingStates = [...runningStates, 'NOT_YET_ENFORCEABLE'] as const satisfies readonly CaseState[]

export const debtorsRule = 'VOLUNTARY_PERIOD'

/** True where the days of a case bind its officer. */
export function binds(state: CaseState): boolean {
  return (bindingStates as readonly CaseState[]).includes(state)
}

/** True where the day of something due has passed and somebody of the office is late with it. */
export function isLate(
  { rule, dueOn }: { rule: string; dueOn: string },
  { state, today }: { state: CaseState; today: string }
): boolean {
  return binds(state) && rule !== debtorsRule && dueOn < today
}
