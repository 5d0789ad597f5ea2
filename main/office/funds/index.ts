// Commands and queries of funds, for the router, and what other domains may call. Funds calls none of them.
import type { HandlersOf } from '../act'
import { getTill, getTrialBalance, getVoucher } from './books'
import { collectCash } from './collect-cash'
import { getCaseMoney, listPayments } from './find-payments'
import { approvePayment, checkPayment, payPayment, previewPayment, proposePayment } from './payment'

export { bookAsset } from './book-asset'
export { receiptOfCase, voucherRow, voucherView, type VoucherRow } from './books'
export { sumsOfCases, type CaseSums } from './case-sums'
export { watchObligation } from './obligation'

export const funds: HandlersOf<'funds'> = {
  collectCash,
  previewPayment,
  proposePayment,
  checkPayment,
  approvePayment,
  payPayment,
  listPayments,
  getCaseMoney,
  getTill,
  getTrialBalance,
  getVoucher
}
