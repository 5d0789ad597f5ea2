// Enforcement money: collecting, paying out by four people, the till, the ledger.
import { z } from 'zod'
import { command, query } from './contract'
import {
  day,
  dong,
  dongNotNegative,
  dongPositive,
  id,
  identityNumber,
  instant,
  line,
  lineOrEmpty,
  nothing,
  tag
} from './shapes'

export const voucherKinds = ['CASH_RECEIPT', 'CASH_PAYMENT', 'ASSET_IN', 'ASSET_OUT'] as const
export const paymentStates = ['PROPOSED', 'CHECKED', 'APPROVED', 'PAID', 'DECLINED'] as const

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
  kind: z.enum(voucherKinds),
  /** `PT 0000417`: by kind and calendar year, gapless. */
  number: z.string(),
  postedAt: instant,
  businessDay: day,
  amountDong: dongPositive,
  content: line,
  counterpartName: line,
  caseId: id.nullable(),
  postings: z.array(posting),
  /** The biên lai given to the payer, for cash received. */
  receipt: z.strictObject({ symbol: z.string(), number: z.string() }).nullable(),
  postedBy: line
})

const payment = z.strictObject({
  paymentId: id,
  caseId: id,
  decisionNumber: line,
  obligationId: id,
  payeeId: id,
  payeeName: line,
  grossDong: dongPositive,
  feeDong: dongNotNegative,
  netDong: dongPositive,
  feeClause: line,
  reason: line,
  state: z.enum(paymentStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  checkedBy: z.string().nullable(),
  checkedById: id.nullable(),
  approvedBy: z.string().nullable(),
  approvedById: id.nullable(),
  paidBy: z.string().nullable(),
  declinedBy: z.string().nullable(),
  declineReason: z.string().nullable(),
  voucherId: id.nullable()
})

const verdict = z.strictObject({
  paymentId: id,
  decision: z.enum(['APPROVE', 'DECLINE']),
  /** Required to decline. */
  reason: lineOrEmpty
})

export const funds = {
  collectCash: command(
    'funds.cash',
    {
      input: z.strictObject({
        caseId: id,
        obligationId: id,
        /** Who hands the money over; may pay for the debtor (nộp thay). */
        payer: z.strictObject({ fullName: line, identityNumber: identityNumber.nullable(), address: line }),
        amountDong: dongPositive,
        content: line
      }),
      output: z.strictObject({
        voucherId: id,
        tag,
        voucherNumber: z.string(),
        receiptSymbol: z.string(),
        receiptNumber: z.string(),
        receiptJobId: id,
        voucherJobId: id
      })
    },
    { readsPersonalData: true }
  ),
  previewPayment: query('funds.read', {
    input: z.strictObject({ obligationId: id, grossDong: dongPositive }),
    output: z.strictObject({
      grossDong: dongPositive,
      feeDong: dongNotNegative,
      netDong: dong,
      availableDong: dongNotNegative,
      clause: line
    })
  }),
  proposePayment: command('funds.propose', {
    input: z.strictObject({ obligationId: id, grossDong: dongPositive, reason: line }),
    output: z.strictObject({ paymentId: id, feeDong: dongNotNegative, netDong: dongPositive })
  }),
  checkPayment: command('funds.check', { input: verdict, output: nothing }, { secondPerson: true }),
  approvePayment: command('funds.approve', { input: verdict, output: nothing }, { secondPerson: true }),
  payPayment: command(
    'funds.cash',
    {
      input: z.strictObject({
        paymentId: id,
        /** As read from the payee's ID card; it must be the payee's (TT 04/2023 Art 18). */
        payeeIdentityNumber: identityNumber
      }),
      output: z.strictObject({ voucherId: id, tag, voucherNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listPayments: query(
    'funds.read',
    {
      input: z.strictObject({ openOnly: z.boolean(), caseId: id.optional() }),
      output: z.strictObject({ payments: z.array(payment) })
    },
    { readsPersonalData: true }
  ),
  getCaseMoney: query('funds.read', {
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({
      collectedDong: dongNotNegative,
      paidDong: dongNotNegative,
      feeDong: dongNotNegative,
      reservedDong: dongNotNegative,
      heldDong: dongNotNegative,
      obligations: z.array(
        z.strictObject({ obligationId: id, owedDong: dongPositive, collectedDong: dongNotNegative })
      )
    })
  }),
  getTill: query(
    'funds.read',
    {
      input: z.strictObject({ day }),
      output: z.strictObject({
        day,
        openingDong: dong,
        inDong: dongNotNegative,
        outDong: dongNotNegative,
        closingDong: dong,
        vouchers: z.array(voucher)
      })
    },
    { readsPersonalData: true }
  ),
  getTrialBalance: query('funds.read', {
    input: nothing,
    output: z.strictObject({
      accounts: z.array(
        z.strictObject({
          account: z.string(),
          name: z.string(),
          debitDong: dongNotNegative,
          creditDong: dongNotNegative,
          balanceDong: dong
        })
      ),
      totalDebitDong: dongNotNegative,
      totalCreditDong: dongNotNegative,
      /** `111+112+113+131+136+137+138+141 = 331+333+336+337+338` */
      moneyHolds: z.boolean(),
      /** `114 = 366` */
      assetsHold: z.boolean()
    })
  }),
  getVoucher: query(
    'funds.read',
    {
      input: z.union([z.strictObject({ voucherId: id }), z.strictObject({ tag })]),
      output: voucher
    },
    { readsPersonalData: true }
  )
} as const
