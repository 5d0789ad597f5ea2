// What funds knows of an obligation: who it is owed to, and its money so far.
import type { Act, Reading } from '../act'
import { refuse } from '../refusal'

export interface ObligationMoney {
  obligation_id: string
  case_id: string
  creditor_id: string
  category: string
  owed_dong: bigint
  collected_dong: bigint
  paid_dong: bigint
  fee_dong: bigint
}

/** Begins to watch an obligation's money; cases call it as they open. */
export function watchObligation(
  act: Act,
  obligation: { obligationId: string; caseId: string; owedDong: string }
): void {
  act.append({
    kind: 'funds.ObligationOwed',
    subject: `obligation:${obligation.obligationId}`,
    payload: obligation
  })
}

/** An obligation with its money. Refuses OBLIGATION_UNKNOWN. */
export function obligationMoney(reads: Pick<Reading, 'getMoney'>, obligationId: string): ObligationMoney {
  return (
    reads.getMoney<ObligationMoney>(
      `SELECT obligation.obligation_id, case_id, creditor_id, category, owed_dong, collected_dong, paid_dong,
        fee_dong FROM obligation JOIN obligation_money USING (obligation_id) WHERE obligation.obligation_id = ?`,
      obligationId
    ) ?? refuse('OBLIGATION_UNKNOWN')
  )
}

/** Money of a payee in a case that is neither paid out nor promised. */
export function availableDong(reads: Pick<Reading, 'getMoney'>, caseId: string, partyId: string): bigint {
  return (
    reads.getMoney<{ available: bigint }>(
      `SELECT credit_dong - debit_dong - reserved_dong AS available FROM ledger_balance
      WHERE account = '331' AND case_id = ? AND party_id = ?`,
      caseId,
      partyId
    )?.available ?? 0n
  )
}
