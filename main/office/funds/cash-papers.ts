// The receipt of the payer and the cash vouchers, drawn from the voucher's rows.
import { formatDay } from '@shared/calendar'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import type { Reads } from '../database/read'
import { type DrawPaper, type PaperRequest, cashReceiptHtml, cashVoucherHtml, idOf } from '../documents'
import { officeHeading, userFullName } from '../identity'
import { refuse } from '../refusal'
import { voucherRow, voucherView, type VoucherRow } from './books'

const words = paperPhrases.money

export const cashReceipt: DrawPaper = (reads, { subject, copies, reprint }) => {
  const voucher = voucherRow(reads, { voucherId: idOf(subject) })
  if (!voucher.receipt_symbol || !voucher.receipt_number) refuse('PAPER_UNKNOWN')
  const office = officeHeading(reads)
  const debtor = debtorName(reads, voucher.case_id)
  const paper = cashReceiptHtml({
    kind: 'enforcement',
    office,
    symbol: voucher.receipt_symbol,
    number: voucher.receipt_number,
    seat: office.seat,
    day: voucher.business_day,
    payer: { name: voucher.counterpart_name, address: voucher.counterpart_address || null },
    onBehalfOf: debtor === voucher.counterpart_name ? null : debtor,
    decision: decisionOf(reads, voucher.case_id),
    content: voucher.content,
    amount: voucher.amount_dong.toString(),
    method: 'cash',
    collectorName: userFullName(reads, voucher.posted_by),
    tag: voucher.tag,
    copies: copiesFor(copies, [words.payerHolder, words.fileHolder]),
    reprint
  })
  return { kind: 'html', fileName: `bien-lai-${voucher.receipt_number}.pdf`, paper }
}

export const receiptVoucher: DrawPaper = (reads, request) =>
  cashVoucher(reads, request, { kind: 'receipt', holders: [words.accountantHolder, words.payerHolder] })

export const paymentVoucher: DrawPaper = (reads, request) =>
  cashVoucher(reads, request, {
    kind: 'payment',
    holders: [words.accountantHolder, words.payeeHolder, words.cashierHolder]
  })

function cashVoucher(
  reads: Reads,
  { subject, copies, reprint }: PaperRequest,
  form: { kind: 'receipt' | 'payment'; holders: readonly string[] }
): ReturnType<DrawPaper> {
  const row = voucherRow(reads, { voucherId: idOf(subject) })
  const { postings, receipt } = voucherView(reads, row)
  const number = row.number.slice(row.number.indexOf(' ') + 1)
  const paper = cashVoucherHtml({
    kind: form.kind,
    office: officeHeading(reads),
    book: null,
    number,
    day: row.business_day,
    // The voucher shows what its cash moved; the fee's own lines stand in the ledger (TT 78/2020 Phụ lục 01).
    postings: cashLines(row, postings),
    person: { name: row.counterpart_name, address: row.counterpart_address || null },
    reason: row.content,
    amount: row.amount_dong.toString(),
    attached: receipt ? words.attachedReceipt(receipt.symbol, receipt.number) : null,
    signers: signersOf(reads, row),
    tag: row.tag,
    copies: copiesFor(copies, form.holders),
    reprint
  })
  return {
    kind: 'html',
    fileName: `${form.kind === 'receipt' ? 'phieu-thu' : 'phieu-chi'}-${number}.pdf`,
    paper
  }
}

/** Cash on its side, and the party's account for the same amount on the other; what is debited stands first. */
function cashLines(row: VoucherRow, postings: ReturnType<typeof voucherView>['postings']) {
  const amount = row.amount_dong.toString()
  return postings
    .filter(({ account, side }, index) => {
      const shown = account.startsWith('1111') || account === '331'
      return (
        shown && postings.findIndex((other) => other.account === account && other.side === side) === index
      )
    })
    .map(({ account, side }) => ({
      side: side === 'DEBIT' ? ('debit' as const) : ('credit' as const),
      account,
      amount
    }))
    .sort((one, other) => Number(other.side === 'debit') - Number(one.side === 'debit'))
}

function signersOf(reads: Reads, row: VoucherRow) {
  const payment = reads.get<{ checked_by: string | null; approved_by: string | null }>(
    'SELECT checked_by, approved_by FROM payment WHERE voucher_id = ?',
    row.voucher_id
  )
  return {
    head: payment?.approved_by ? userFullName(reads, payment.approved_by) : null,
    chiefAccountant: payment?.checked_by ? userFullName(reads, payment.checked_by) : null,
    maker: null,
    cashier: userFullName(reads, row.posted_by)
  }
}

function copiesFor(count: number, holders: readonly string[]) {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    of: count,
    holder: holders[index] ?? words.fileHolder
  }))
}

function decisionOf(reads: Reads, caseId: string | null): string | null {
  const row = reads.get<{ decision_number: string; decision_date: string }>(
    'SELECT decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    caseId
  )
  return row ? words.decision(row.decision_number, formatDay(row.decision_date)) : null
}

function debtorName(reads: Reads, caseId: string | null): string | null {
  const rows = reads.all<{ full_name: string }>(
    `SELECT full_name FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_id = ? AND role = 'DEBTOR' ORDER BY position`,
    caseId
  )
  return rows.length === 0 ? null : rows.map(({ full_name }) => full_name).join(', ')
}
