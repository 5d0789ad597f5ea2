// Funds entries to row changes. A voucher's postings, its balances and its serials go together or not at all.
import type { z } from 'zod'
import { takeNumber } from '../journal/counter'
import type { JournalEntry } from '../journal/entry'
import type { AppliersOf } from '../journal/entry-kind'
import { add, insert, patch, type RowChange } from '../journal/row-change'
import type { RowIn } from '../journal/table'
import type { fundsEntries } from './entries'
import {
  cashDayTable,
  ledgerBalanceTable,
  obligationMoneyTable,
  paymentTable,
  postingTable,
  voucherTable
} from './tables'

type Voucher = z.output<(typeof fundsEntries)['funds.AssetBooked']['payload']>['voucher']
type Receipt = z.output<(typeof fundsEntries)['funds.MoneyCollected']['payload']>['receipt']

export const applyFunds: AppliersOf<typeof fundsEntries> = {
  'funds.ObligationOwed': ({ payload }) => [
    insert(obligationMoneyTable, {
      obligation_id: payload.obligationId,
      owed_dong: BigInt(payload.owedDong),
      collected_dong: 0n,
      paid_dong: 0n,
      fee_dong: 0n
    })
  ],
  'funds.MoneyCollected': (entry) => [
    ...bookVoucher(entry, entry.payload.voucher, entry.payload.receipt),
    takeNumber({
      series: `receipt.${entry.payload.receipt.symbol}`,
      period: entry.payload.voucher.businessDay.slice(0, 4),
      number: entry.payload.receipt.serial
    }),
    add(
      obligationMoneyTable,
      { obligation_id: entry.payload.obligationId },
      { collected_dong: BigInt(entry.payload.voucher.amountDong) }
    )
  ],
  'funds.PaymentProposed': ({ at, actor, payload }) => [
    insert(paymentTable, {
      payment_id: payload.paymentId,
      case_id: payload.caseId,
      obligation_id: payload.obligationId,
      payee_id: payload.payeeId,
      gross_dong: BigInt(payload.grossDong),
      fee_dong: BigInt(payload.feeDong),
      net_dong: BigInt(payload.netDong),
      fee_clause: payload.feeClause,
      reason: payload.reason,
      state: 'PROPOSED',
      proposed_by: actor,
      proposed_at: at,
      checked_by: null,
      checked_at: null,
      approved_by: null,
      approved_at: null,
      paid_by: null,
      paid_at: null,
      declined_by: null,
      declined_at: null,
      decline_reason: null,
      voucher_id: null
    }),
    reserve(payload, BigInt(payload.grossDong))
  ],
  'funds.PaymentChecked': ({ at, actor, payload }) => [
    patchPayment(payload, { checked_by: actor, checked_at: at })
  ],
  'funds.PaymentApproved': ({ at, actor, payload }) => [
    patchPayment(payload, { approved_by: actor, approved_at: at })
  ],
  'funds.PaymentDeclined': ({ at, actor, reason, payload }) => [
    patchPayment(payload, { declined_by: actor, declined_at: at, decline_reason: reason }),
    reserve(payload, -BigInt(payload.grossDong))
  ],
  'funds.PaymentMade': (entry) => [
    patchPayment(entry.payload, {
      paid_by: entry.actor,
      paid_at: entry.at,
      voucher_id: entry.payload.voucher.voucherId
    }),
    reserve(entry.payload, -BigInt(entry.payload.grossDong)),
    ...bookVoucher(entry, entry.payload.voucher, null),
    add(
      obligationMoneyTable,
      { obligation_id: entry.payload.obligationId },
      { paid_dong: BigInt(entry.payload.grossDong), fee_dong: BigInt(entry.payload.feeDong) }
    )
  ],
  'funds.AssetBooked': (entry) => bookVoucher(entry, entry.payload.voucher, null)
}

type PaymentCells = Partial<RowIn<typeof paymentTable>>

function patchPayment(step: { paymentId: string; from: string; to: string }, cells: PaymentCells): RowChange {
  return patch(
    paymentTable,
    { payment_id: step.paymentId },
    { from: { state: step.from }, to: { state: step.to, ...cells } }
  )
}

/** Promises (or, negative, gives back) money of the payee's account 331 in the case. */
function reserve(step: { caseId: string; payeeId: string }, amountDong: bigint): RowChange {
  return add(
    ledgerBalanceTable,
    { account: '331', case_id: step.caseId, party_id: step.payeeId },
    { debit_dong: 0n, credit_dong: 0n, reserved_dong: amountDong }
  )
}

function bookVoucher(entry: JournalEntry<unknown>, voucher: Voucher, receipt: Receipt | null): RowChange[] {
  return [
    takeNumber({ series: 'tag.voucher', period: voucher.tag.slice(6, 8), number: voucher.tagNumber }),
    takeNumber({
      series: `voucher.${voucher.kind}`,
      period: voucher.businessDay.slice(0, 4),
      number: voucher.serial
    }),
    insert(voucherTable, {
      seq: entry.seq,
      voucher_id: voucher.voucherId,
      tag: voucher.tag,
      kind: voucher.kind,
      number: voucher.number,
      posted_at: entry.at,
      business_day: voucher.businessDay,
      amount_dong: BigInt(voucher.amountDong),
      content: voucher.content,
      counterpart_name: voucher.counterpart.fullName,
      counterpart_number: voucher.counterpart.number,
      counterpart_address: voucher.counterpart.address,
      case_id: voucher.caseId,
      receipt_symbol: receipt?.symbol ?? null,
      receipt_number: receipt?.number ?? null,
      posted_by: entry.actor
    }),
    ...voucher.postings.flatMap((posting, index) => bookPosting(voucher, posting, index + 1))
  ]
}

function bookPosting(
  voucher: Voucher,
  posting: Voucher['postings'][number],
  lineNumber: number
): RowChange[] {
  const amountDong = BigInt(posting.amountDong)
  const debit = posting.side === 'DEBIT'
  const place = { account: posting.account, case_id: posting.caseId ?? '', party_id: posting.partyId ?? '' }
  const changes = [
    insert(postingTable, {
      voucher_id: voucher.voucherId,
      line_number: lineNumber,
      ...place,
      side: posting.side,
      amount_dong: amountDong
    }),
    add(ledgerBalanceTable, place, {
      debit_dong: debit ? amountDong : 0n,
      credit_dong: debit ? 0n : amountDong,
      reserved_dong: 0n
    })
  ]
  if (posting.account.startsWith('1111')) {
    changes.push(
      add(
        cashDayTable,
        { business_day: voucher.businessDay },
        { in_dong: debit ? amountDong : 0n, out_dong: debit ? 0n : amountDong }
      )
    )
  }
  return changes
}
