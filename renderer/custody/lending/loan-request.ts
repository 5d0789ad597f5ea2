// The written request under which things are lent, while it is typed. Pure.
import type { InputOf } from '@shared/contract'

export interface LoanRequest {
  borrowerId: string | null
  number: string
  day: string
  purpose: string
  dueOn: string
}

export const noRequest: LoanRequest = { borrowerId: null, number: '', day: '', purpose: '', dueOn: '' }

/** The request as the office takes it; null while something of it is missing. */
export function requestIn({
  borrowerId,
  ...typed
}: LoanRequest): Omit<InputOf<'custody.proposeLoan'>, 'assetId'> | null {
  const isWhole = Object.values(typed).every((each) => each.trim() !== '')
  if (borrowerId === null || !isWhole) return null
  return {
    borrowerId,
    requestNumber: typed.number.trim(),
    requestDay: typed.day,
    purpose: typed.purpose.trim(),
    dueOn: typed.dueOn
  }
}
