// Taking cash in from the debtor, or from who pays for him: phiếu thu, the receipt of the payer, and the money
// on the creditor's account of that case. Money coming in never waits for approval.
import type { Decide } from '../act'
import { issuePaper } from '../documents'
import { refuse } from '../refusal'
import { obligationMoney } from './obligation'
import { composeVoucher, postingsOf } from './voucher'

/** The e-receipt series of this office; the official symbols have not been seen (funds.md §3). */
const receiptSeries = 'THA'
const receiptCopies = 2

export const collectCash: Decide<'funds.collectCash'> = (act, input) => {
  const obligation = obligationMoney(act, input.obligationId)
  if (obligation.case_id !== input.caseId) refuse('OBLIGATION_UNKNOWN')
  const amountDong = BigInt(input.amountDong)
  const leftDong = obligation.owed_dong - obligation.collected_dong
  if (amountDong > leftDong) refuse('AMOUNT_ABOVE_OWED', { leftDong: leftDong.toString() })

  const year = act.today.slice(0, 4)
  const symbol = `${receiptSeries}/${year}`
  const serial = act.nextNumber(`receipt.${symbol}`, year)
  const receipt = { symbol, number: String(serial).padStart(7, '0'), serial }
  const voucher = composeVoucher(act, {
    kind: 'CASH_RECEIPT',
    amountDong: input.amountDong,
    content: input.content,
    counterpart: {
      fullName: input.payer.fullName,
      number: input.payer.identityNumber,
      address: input.payer.address
    },
    caseId: input.caseId,
    postings: postingsOf(input.caseId, [
      ['1111', 'DEBIT', amountDong, null],
      ['331', 'CREDIT', amountDong, obligation.creditor_id]
    ])
  })
  const subject = `voucher:${voucher.voucherId}`
  act.append({
    kind: 'funds.MoneyCollected',
    subject,
    payload: { obligationId: input.obligationId, voucher, receipt }
  })
  return {
    voucherId: voucher.voucherId,
    tag: voucher.tag,
    voucherNumber: voucher.number,
    receiptSymbol: receipt.symbol,
    receiptNumber: receipt.number,
    receiptJobId: issuePaper(act, { form: 'CASH_RECEIPT', subject, copies: receiptCopies }),
    voucherJobId: issuePaper(act, { form: 'RECEIPT_VOUCHER', subject, copies: receiptCopies })
  }
}
