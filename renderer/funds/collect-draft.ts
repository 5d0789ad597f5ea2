// Cash about to be taken in: what is typed, how it begins, and what goes to the office.
import type { InputOf } from '@shared/contract'
import { obligationTitle } from '../forms/obligation-title'
import { words } from '../words'
import type { CaseDetails } from './case-money'
import type { CaseMoney } from './money-flow-layout'

export interface CollectTyped {
  obligationId: string
  payerKind: 'debtor' | 'other'
  fullName: string
  number: string
  address: string
  amount: string
  content: string
}

/** An obligation of the case with what is still to collect of it. */
export interface OwedObligation {
  obligationId: string
  title: string
  leftDong: bigint
}

export function owedObligations(found: CaseDetails, money: CaseMoney): OwedObligation[] {
  return found.obligations
    .map((obligation) => {
      const { obligationId } = obligation
      const sums = money.obligations.find((each) => each.obligationId === obligationId)
      const leftDong = sums ? BigInt(sums.owedDong) - BigInt(sums.collectedDong) : 0n
      return { obligationId, title: obligationTitle(obligation), leftDong }
    })
    .filter(({ leftDong }) => leftDong > 0n)
}

/** The debtor pays the first open obligation: what is most often so, and nothing has to be typed but the amount. */
export function beginCollecting(found: CaseDetails, obligationId: string): CollectTyped {
  return {
    obligationId,
    payerKind: 'debtor',
    ...payerFromDebtor(found),
    amount: '',
    content: words.funds.collect.contentOf(found.decisionNumber)
  }
}

export function payerFromDebtor(found: CaseDetails): Pick<CollectTyped, 'fullName' | 'number' | 'address'> {
  const debtor = found.parties.find(({ role }) => role === 'DEBTOR')
  // A body has a code, not a person's number; the receipt then names the body alone.
  const number = debtor?.kind === 'INDIVIDUAL' ? (debtor.number ?? '') : ''
  return { fullName: debtor?.fullName ?? '', number, address: debtor?.address ?? '' }
}

export function numberIsValid(number: string): boolean {
  return number === '' || /^(\d{9}|\d{12})$/.test(number)
}

/** The input of the call, or null while something is missing. */
export function collectInput(caseId: string, typed: CollectTyped): InputOf<'funds.collectCash'> | null {
  const { obligationId, amount } = typed
  const [fullName, address, content] = [typed.fullName.trim(), typed.address.trim(), typed.content.trim()]
  const complete = fullName !== '' && address !== '' && content !== '' && numberIsValid(typed.number)
  if (!complete || amount === '' || amount === '0') return null
  const identityNumber = typed.number === '' ? null : typed.number
  return { caseId, obligationId, payer: { fullName, identityNumber, address }, amountDong: amount, content }
}
