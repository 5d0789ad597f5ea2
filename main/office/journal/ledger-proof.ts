// Proves the balances again from the postings, and the statements that always hold (design, Money).
import { assetsHold, moneyHolds, type AccountSum } from '@domain/funds/statements'
import type { Connection } from '../database/connection'
import type { Fault } from './fault'

interface Sums extends AccountSum {
  case_id: string
}

/** Null when every voucher balances, every balance is the sum of its postings, and both statements hold. */
export function ledgerFault(connection: Connection): Fault | null {
  try {
    return unbalancedVoucher(connection) ?? wrongBalance(connection) ?? brokenStatement(connection)
  } catch (error) {
    return { proof: 'ledger', at: 'ledger', what: (error as Error).message }
  }
}

const sumOf = (side: string) => `sum(CASE side WHEN '${side}' THEN amount_dong ELSE 0 END)`

function unbalancedVoucher(connection: Connection): Fault | null {
  const row = connection
    .prepare<[], { voucher_id: string }>(
      `SELECT voucher_id FROM posting GROUP BY voucher_id HAVING ${sumOf('DEBIT')} <> ${sumOf('CREDIT')} LIMIT 1`
    )
    .get()
  return row ? fault(`voucher ${row.voucher_id}`, 'its debits are not its credits') : null
}

function wrongBalance(connection: Connection): Fault | null {
  const row = connection
    .prepare<[], { account: string; case_id: string; party_id: string }>(
      `WITH proved AS (
        SELECT account, case_id, party_id, ${sumOf('DEBIT')} AS debit, ${sumOf('CREDIT')} AS credit
        FROM posting GROUP BY account, case_id, party_id)
      SELECT account, case_id, party_id FROM ledger_balance LEFT JOIN proved USING (account, case_id, party_id)
        WHERE debit_dong <> ifnull(debit, 0) OR credit_dong <> ifnull(credit, 0)
      UNION ALL
      SELECT account, case_id, party_id FROM proved LEFT JOIN ledger_balance USING (account, case_id, party_id)
        WHERE debit_dong IS NULL
      LIMIT 1`
    )
    .get()
  return row ? fault(`balance ${JSON.stringify(row)}`, 'it is not the sum of its postings') : null
}

function brokenStatement(connection: Connection): Fault | null {
  const sums = connection
    .prepare<[], Sums>(
      `SELECT account, case_id, sum(debit_dong) AS debit, sum(credit_dong) AS credit
      FROM ledger_balance GROUP BY account, case_id`
    )
    .safeIntegers()
    .all()
  const byCase = new Map<string, Sums[]>()
  for (const sum of sums) byCase.set(sum.case_id, [...(byCase.get(sum.case_id) ?? []), sum])
  for (const [caseId, ofCase] of byCase) {
    if (!moneyHolds(ofCase)) return fault(`case ${caseId || '-'}`, 'money held is not money owed')
    if (!assetsHold(ofCase))
      return fault(`case ${caseId || '-'}`, 'assets at book price are not their counterpart')
  }
  return null
}

function fault(at: string, what: string): Fault {
  return { proof: 'ledger', at, what }
}
