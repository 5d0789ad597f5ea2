// What the cases may ask of the ledger: of each case the sum owed and collected, and what waits to be paid out.
import type { Reads } from '../database/read'

export interface CaseSums {
  owedDong: bigint
  collectedDong: bigint
  /** On the creditors' accounts of the case, neither paid out nor promised. */
  waitingDong: bigint
}

/** The sums of these cases: of one in which no money is owed, what waits on its accounts all the same. */
export function sumsOfCases(
  reads: Pick<Reads, 'allMoney'>,
  caseIds: readonly string[]
): (caseId: string) => CaseSums {
  const asked = JSON.stringify(caseIds)
  const owed = reads.allMoney<{ case_id: string; owed: bigint; collected: bigint }>(
    `SELECT obligation.case_id, sum(owed_dong) AS owed, sum(collected_dong) AS collected FROM json_each(?) AS asked
    CROSS JOIN obligation ON obligation.case_id = asked.value JOIN obligation_money USING (obligation_id)
    GROUP BY obligation.case_id`,
    asked
  )
  const waiting = reads.allMoney<{ case_id: string; waiting: bigint }>(
    `SELECT case_id, sum(credit_dong - debit_dong - reserved_dong) AS waiting FROM ledger_balance
    WHERE account = '331' AND case_id IN (SELECT value FROM json_each(?)) GROUP BY case_id`,
    asked
  )
  const waits = new Map(waiting.map((row) => [row.case_id, row.waiting]))
  const owes = new Map(owed.map((row) => [row.case_id, row]))
  return (caseId) => ({
    owedDong: owes.get(caseId)?.owed ?? 0n,
    collectedDong: owes.get(caseId)?.collected ?? 0n,
    waitingDong: waits.get(caseId) ?? 0n
  })
}
