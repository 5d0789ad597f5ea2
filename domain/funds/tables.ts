// Vouchers, postings, and the balances that postings prove.
import { defineTable, dongColumn, integer, text, textOrNull } from '../journal/table'

export const voucherTable = defineTable('voucher', {
  tableClass: 'projection',
  key: ['voucher_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    voucher_id: text(),
    tag: text(),
    kind: text(),
    number: text(),
    posted_at: text(),
    business_day: text(),
    amount_dong: dongColumn(),
    content: text(),
    counterpart_name: text(),
    counterpart_number: textOrNull(),
    counterpart_address: text(),
    case_id: textOrNull(),
    receipt_symbol: textOrNull(),
    receipt_number: textOrNull(),
    posted_by: text()
  }
})

export const postingTable = defineTable('posting', {
  tableClass: 'projection',
  key: ['voucher_id', 'line_number'],
  columns: {
    voucher_id: text(),
    line_number: integer(),
    account: text(),
    side: text(),
    amount_dong: dongColumn(),
    case_id: text(),
    party_id: text()
  }
})

/** Sums of the postings of an account, case and party (empty text for none), and what is promised of them. */
export const ledgerBalanceTable = defineTable('ledger_balance', {
  tableClass: 'projection',
  key: ['account', 'case_id', 'party_id'],
  columns: {
    account: text(),
    case_id: text(),
    party_id: text(),
    debit_dong: dongColumn(),
    credit_dong: dongColumn(),
    reserved_dong: dongColumn()
  }
})

export const cashDayTable = defineTable('cash_day', {
  tableClass: 'projection',
  key: ['business_day'],
  columns: { business_day: text(), in_dong: dongColumn(), out_dong: dongColumn() }
})

export const obligationMoneyTable = defineTable('obligation_money', {
  tableClass: 'projection',
  key: ['obligation_id'],
  columns: {
    obligation_id: text(),
    owed_dong: dongColumn(),
    collected_dong: dongColumn(),
    paid_dong: dongColumn(),
    fee_dong: dongColumn()
  }
})

export const paymentTable = defineTable('payment', {
  tableClass: 'projection',
  key: ['payment_id'],
  columns: {
    payment_id: text(),
    case_id: text(),
    obligation_id: text(),
    payee_id: text(),
    gross_dong: dongColumn(),
    fee_dong: dongColumn(),
    net_dong: dongColumn(),
    fee_clause: text(),
    reason: text(),
    state: text(),
    proposed_by: text(),
    proposed_at: text(),
    checked_by: textOrNull(),
    checked_at: textOrNull(),
    approved_by: textOrNull(),
    approved_at: textOrNull(),
    paid_by: textOrNull(),
    paid_at: textOrNull(),
    declined_by: textOrNull(),
    declined_at: textOrNull(),
    decline_reason: textOrNull(),
    voucher_id: textOrNull()
  }
})
