// What the cases may ask of the ledger: of each case the sum owed and collected, and what waits to be paid out.
import type { Reads } from '../database/read'

export interface CaseSums {
  owedDong: bigint
  collectedDong: bigint
  /** On the creditors' accounts of the case, neither paid out nor promised. */
  waitingDong: bigint
}

const none: CaseSums = { owedDong: 0n, collectedDong: 0n, waitingDong: 0n }

/** The sums of these cases; one in which no money is owed has none. */
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
  const sums = new Map(
    owed.map((row): [string, CaseSums] => [
      row.case_id,
      { owedDong: row.owed, collectedDong: row.collected, waitingDong: waits.get(row.case_id) ?? 0n }
    ])
  )
  return (caseId) => sums.get(caseId) ?? none
}
