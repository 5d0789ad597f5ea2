// The money of an office kept a second time, in plain sums: what every step must be answered with, and what every
// balance must then be. It knows the rules of funds.md §5 and §6 and nothing of the program.
import { oracleFee } from './fee-oracle'

interface ModelCase {
  caseId: string
  obligationId: string
  creditorId: string
  category: string
  owed: bigint
  collected: bigint
  paid: bigint
  fee: bigint
}

interface ModelPayment {
  paymentId: string
  of: ModelCase
  gross: bigint
  fee: bigint
  state: 'PROPOSED' | 'CHECKED' | 'APPROVED' | 'PAID' | 'DECLINED'
}

const openStates = ['PROPOSED', 'CHECKED', 'APPROVED']
const nextStates = { check: 'CHECKED', approve: 'APPROVED', pay: 'PAID' } as const
const neededStates = { check: 'PROPOSED', approve: 'CHECKED', pay: 'APPROVED' } as const
export type Step = keyof typeof nextStates

export class MoneyModel {
  readonly cases: ModelCase[] = []
  readonly payments: ModelPayment[] = []
  /** Cash in less cash out, by business day. */
  readonly days = new Map<string, { in: bigint; out: bigint }>()

  /** Money of a case that is there: what was collected less what was paid out before fee. */
  held(of: ModelCase): bigint {
    return of.collected - of.paid
  }

  reserved(of: ModelCase): bigint {
    return this.openOf(of).reduce((sum, { gross }) => sum + gross, 0n)
  }

  /** The refusal that collecting must meet, or null. */
  collect(of: ModelCase, { amount, day }: { amount: bigint; day: string }): string | null {
    if (amount > of.owed - of.collected) return 'AMOUNT_ABOVE_OWED'
    of.collected += amount
    this.dayOf(day).in += amount
    return null
  }

  feeFor(of: ModelCase, gross: bigint): bigint {
    return oracleFee({
      category: of.category,
      requested: of.owed,
      before: of.paid,
      taken: of.fee,
      gross
    })
  }

  hasOpen(of: ModelCase): boolean {
    return this.openOf(of).length > 0
  }

  propose(of: ModelCase, gross: bigint): string | null {
    if (this.hasOpen(of)) return 'PAYMENT_OPEN'
    if (gross > this.held(of) - this.reserved(of)) return 'AMOUNT_ABOVE_HELD'
    return this.feeFor(of, gross) >= gross ? 'NET_NOT_POSITIVE' : null
  }

  proposed(of: ModelCase, payment: { paymentId: string; gross: bigint }): void {
    this.payments.push({ ...payment, of, fee: this.feeFor(of, payment.gross), state: 'PROPOSED' })
  }

  move(payment: ModelPayment, step: Step, day: string): string | null {
    if (payment.state !== neededStates[step]) return 'PAYMENT_STATE'
    payment.state = nextStates[step]
    if (step !== 'pay') return null
    payment.of.paid += payment.gross
    payment.of.fee += payment.fee
    this.dayOf(day).out += payment.gross - payment.fee
    return null
  }

  decline(payment: ModelPayment, step: 'check' | 'approve'): string | null {
    if (payment.state !== neededStates[step]) return 'PAYMENT_STATE'
    payment.state = 'DECLINED'
    return null
  }

  /** Every balance that postings of these steps leave: `account|case|party` to debit, credit and promise. */
  balances(): Map<string, [debit: bigint, credit: bigint, reserved: bigint]> {
    const balances = new Map<string, [bigint, bigint, bigint]>()
    for (const of of this.cases) {
      if (of.collected === 0n) continue
      const { caseId, creditorId, collected, paid, fee } = of
      balances.set(`1111|${caseId}|`, [collected, paid - fee, 0n])
      balances.set(`331|${caseId}|${creditorId}`, [paid, collected, this.reserved(of)])
      if (fee === 0n) continue
      balances.set(`131|${caseId}|${creditorId}`, [fee, fee, 0n])
      balances.set(`3374|${caseId}|`, [0n, fee, 0n])
    }
    return balances
  }

  private openOf(of: ModelCase): ModelPayment[] {
    return this.payments.filter((payment) => payment.of === of && openStates.includes(payment.state))
  }

  private dayOf(day: string): { in: bigint; out: bigint } {
    const known = this.days.get(day) ?? { in: 0n, out: 0n }
    this.days.set(day, known)
    return known
  }
}
export type { ModelCase, ModelPayment }
