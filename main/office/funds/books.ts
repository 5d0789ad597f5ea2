// Reading the books: a voucher, the till of a day, the trial balance with the statements that always hold.
import chart from '../../../resources/accounts/tt78-2020.json'
import { assetsHold, moneyHolds, type AccountSum } from '@domain/funds/statements'
import type { postingTable, voucherTable } from '@domain/funds/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import { tillReceiptNumber } from '@shared/till-receipt'
import type { QueryHandler, Reading } from '../act'
import { refuseBlind } from '../blind-count'
import { refuse } from '../refusal'

export type VoucherRow = RowIn<typeof voucherTable>
type Voucher = OutputOf<'funds.getVoucher'>

const names = new Map(chart.accounts.map(({ account, name }) => [account, name]))

export const getVoucher: QueryHandler<'funds.getVoucher'> = (reading, by) => {
  const row = voucherRow(reading, by)
  // It names a thing of the store and its worth.
  if (row.kind === 'ASSET_IN' || row.kind === 'ASSET_OUT') refuseBlind(reading, reading.caller)
  return voucherView(reading, row)
}

/** A voucher's row by id or tag. Refuses VOUCHER_UNKNOWN. */
export function voucherRow(
  reads: Pick<Reading, 'getMoney'>,
  by: { voucherId: string } | { tag: string }
): VoucherRow {
  const row =
    'voucherId' in by
      ? reads.getMoney<VoucherRow>('SELECT * FROM voucher WHERE voucher_id = ?', by.voucherId)
      : reads.getMoney<VoucherRow>('SELECT * FROM voucher WHERE tag = ?', by.tag)
  return row ?? refuse('VOUCHER_UNKNOWN')
}

export function voucherView(reads: Pick<Reading, 'get' | 'allMoney'>, row: VoucherRow): Voucher {
  const postings = reads.allMoney<RowIn<typeof postingTable>>(
    'SELECT * FROM posting WHERE voucher_id = ? ORDER BY line_number',
    row.voucher_id
  )
  const postedBy = reads.get<{ full_name: string }>(
    'SELECT full_name FROM app_user WHERE user_id = ?',
    row.posted_by
  )
  return {
    voucherId: row.voucher_id,
    tag: row.tag,
    kind: row.kind as Voucher['kind'],
    number: row.number,
    postedAt: row.posted_at,
    businessDay: row.business_day,
    amountDong: row.amount_dong.toString(),
    content: row.content,
    counterpartName: row.counterpart_name,
    caseId: row.case_id,
    postings: postings.map((posting) => ({
      account: posting.account,
      side: posting.side as 'DEBIT' | 'CREDIT',
      amountDong: posting.amount_dong.toString(),
      caseId: posting.case_id || null,
      partyId: posting.party_id || null
    })),
    receipt:
      row.receipt_symbol && row.receipt_number
        ? { symbol: row.receipt_symbol, number: row.receipt_number }
        : null,
    postedBy: postedBy?.full_name ?? row.posted_by
  }
}

/** The till's receipt of a case by its number or tag, as somebody types it. */
export function receiptOfCase(
  reads: Pick<Reading, 'getMoney'>,
  caseId: string,
  typed: string
): VoucherRow | undefined {
  return reads.getMoney<VoucherRow>(
    "SELECT * FROM voucher WHERE case_id = ? AND kind = 'CASH_RECEIPT' AND (number = ? OR tag = ?) LIMIT 1",
    caseId,
    tillReceiptNumber(typed) ?? '',
    typed.trim()
  )
}

export const getTill: QueryHandler<'funds.getTill'> = (reading, { day }) => {
  const before = reading.getMoney<{ opening: bigint }>(
    'SELECT ifnull(sum(in_dong - out_dong), 0) AS opening FROM cash_day WHERE business_day < ?',
    day
  )
  const today = reading.getMoney<{ in_dong: bigint; out_dong: bigint }>(
    'SELECT in_dong, out_dong FROM cash_day WHERE business_day = ?',
    day
  )
  const opening = before?.opening ?? 0n
  const came = today?.in_dong ?? 0n
  const went = today?.out_dong ?? 0n
  const rows = reading.allMoney<VoucherRow>(
    "SELECT * FROM voucher WHERE business_day = ? AND kind IN ('CASH_RECEIPT', 'CASH_PAYMENT') ORDER BY seq DESC",
    day
  )
  return {
    day,
    openingDong: opening.toString(),
    inDong: came.toString(),
    outDong: went.toString(),
    closingDong: (opening + came - went).toString(),
    vouchers: rows.map((row) => voucherView(reading, row))
  }
}

export const getTrialBalance: QueryHandler<'funds.getTrialBalance'> = (reading) => {
  const sums = reading.allMoney<AccountSum>(
    `SELECT account, sum(debit_dong) AS debit, sum(credit_dong) AS credit FROM ledger_balance
    GROUP BY account ORDER BY account`
  )
  const total = (side: 'debit' | 'credit'): string =>
    sums.reduce((sum, row) => sum + row[side], 0n).toString()
  return {
    accounts: sums.map(({ account, debit, credit }) => ({
      account,
      name: names.get(account) ?? account,
      debitDong: debit.toString(),
      creditDong: credit.toString(),
      balanceDong: (debit - credit).toString()
    })),
    totalDebitDong: total('debit'),
    totalCreditDong: total('credit'),
    moneyHolds: moneyHolds(sums),
    assetsHold: assetsHold(sums)
  }
}
