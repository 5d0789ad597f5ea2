// Whether a buyer has paid. A receipt of our own till is looked up in the books of the case; what was paid past the till is
// known to the accountant alone, who says at the hand-over that it has come in.
import { oneLine } from '@shared/one-line'
import { isOfTill } from '@shared/till-receipt'
import type { Reads } from '../../database/read'
import type { Act } from '../../act'
import { receiptOfCase } from '../../funds'
import { rolesOf } from '../../identity'
import { refuse } from '../../refusal'
import type { About } from '../witnessing/witnessed-record'
import { cameTo, type Attended } from '../witnessing/witnesses'
import type { ReleaseRow } from './release-row'

/**
 * By what a buyer has paid, as the books write it. Refuses SALE_RECEIPT_UNKNOWN for a number of our till that its case has no receipt of, and SALE_RECEIPT_USED for one by
 * which something went under another contract.
 */
export function knownPayment(
  reads: Pick<Reads, 'get' | 'getMoney'>,
  { caseId, typed, sale }: { caseId: string; typed: string; sale: string }
): string {
  const receipt = receiptOfCase(reads, caseId, typed)
  if (isOfTill(typed) && !receipt) refuse('SALE_RECEIPT_UNKNOWN', { number: typed })
  const voucher = receipt?.number ?? oneLine(typed)
  const other = reads.get<{ sale_number: string }>(
    `SELECT sale_number FROM asset_release WHERE payment_voucher = ? AND recipient_kind = 'BUYER'
    AND sale_number <> ? AND state IN ('PROPOSED', 'APPROVED', 'DONE') LIMIT 1`,
    voucher,
    sale
  )
  return other ? refuse('SALE_RECEIPT_USED', { number: voucher, sale: other.sale_number }) : voucher
}

/** The accountant who is there for a sale that the till did not take; nobody where it did. Refuses SALE_PAYMENT_UNSEEN. */
export function seenPaid(
  act: Act,
  release: ReleaseRow,
  { caseId, about }: { caseId: string; about: About }
): Attended[] {
  const voucher = release.recipient_kind === 'BUYER' ? release.payment_voucher : null
  if (voucher === null || receiptOfCase(act, caseId, voucher)) return []
  const accountants = cameTo(act, about)
    .filter(({ userId }) => rolesOf(act, userId).includes('ACCOUNTANT'))
    .map(({ userId, fullName }) => ({ userId, fullName }))
  return accountants.length > 0 ? accountants : refuse('SALE_PAYMENT_UNSEEN', { number: voucher })
}

/** Who stood by, each once. */
export function besides(seen: readonly Attended[], others: readonly Attended[]): Attended[] {
  return [...seen, ...others.filter(({ userId }) => !seen.some((one) => one.userId === userId))]
}
