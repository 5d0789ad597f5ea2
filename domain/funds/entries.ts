// What is written when money is booked or promised: the full postings, the serials taken, the shares decided.
import { z } from 'zod'
import { voucherKinds } from '@shared/contract/funds'
import { day, dongNotNegative, dongPositive, id, line, tag } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

const number = z.int().min(1)

const posting = z.strictObject({
  account: z.string(),
  side: z.enum(['DEBIT', 'CREDIT']),
  amountDong: dongPositive,
  caseId: id.nullable(),
  partyId: id.nullable()
})

const voucher = z.strictObject({
  voucherId: id,
  tag,
  tagNumber: number,
  kind: z.enum(voucherKinds),
  number: z.string(),
  serial: number,
  businessDay: day,
  amountDong: dongPositive,
  content: line,
  counterpart: z.strictObject({ fullName: line, number: z.string().nullable(), address: z.string() }),
  caseId: id.nullable(),
  postings: z.array(posting).min(2)
})

const step = { paymentId: id, obligationId: id, caseId: id, payeeId: id }

const aboutPayment = ({
  obligationId,
  caseId,
  payeeId
}: {
  obligationId: string
  caseId: string
  payeeId: string
}) => [`obligation:${obligationId}`, `case:${caseId}`, `party:${payeeId}`]

export const fundsEntries = {
  /** The obligation's money begins to be watched when its case is opened. */
  'funds.ObligationOwed': entryKind(
    z.strictObject({ obligationId: id, caseId: id, owedDong: dongPositive }),
    ({ caseId }) => [`case:${caseId}`]
  ),
  'funds.MoneyCollected': entryKind(
    z.strictObject({
      obligationId: id,
      voucher,
      receipt: z.strictObject({ symbol: z.string(), number: z.string(), serial: number })
    }),
    ({ obligationId, voucher: { caseId } }) => [
      `obligation:${obligationId}`,
      ...(caseId ? [`case:${caseId}`] : [])
    ]
  ),
  'funds.PaymentProposed': entryKind(
    z.strictObject({
      ...step,
      grossDong: dongPositive,
      feeDong: dongNotNegative,
      netDong: dongPositive,
      feeClause: line,
      reason: line
    }),
    aboutPayment
  ),
  'funds.PaymentChecked': entryKind(
    z.strictObject({ ...step, from: z.literal('PROPOSED'), to: z.literal('CHECKED') }),
    aboutPayment
  ),
  'funds.PaymentApproved': entryKind(
    z.strictObject({ ...step, from: z.literal('CHECKED'), to: z.literal('APPROVED') }),
    aboutPayment
  ),
  'funds.PaymentDeclined': entryKind(
    z.strictObject({
      ...step,
      grossDong: dongPositive,
      from: z.enum(['PROPOSED', 'CHECKED']),
      to: z.literal('DECLINED')
    }),
    aboutPayment
  ),
  'funds.PaymentMade': entryKind(
    z.strictObject({
      ...step,
      grossDong: dongPositive,
      feeDong: dongNotNegative,
      voucher,
      from: z.literal('APPROVED'),
      to: z.literal('PAID')
    }),
    aboutPayment
  ),
  /** Book price of an asset entering or leaving (custody.md §8); never money. */
  'funds.AssetBooked': entryKind(
    z.strictObject({ assetId: id, voucher }),
    ({ assetId, voucher: { caseId } }) => [`asset:${assetId}`, ...(caseId ? [`case:${caseId}`] : [])]
  )
}
