// Temporary release (trích xuất): a body asks in writing, the head orders, the body's messenger signs for the asset and
// answers for it, and it comes back against a new record (custody.md §6; TT 04/2023 Art 11.3).
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty } from '../shapes'
import { assetSummary, keptPhoto, photo, signature } from './shapes'

/** Who may ask for an asset: bodies that conduct proceedings, and the experts whom they appoint. */
export const borrowerKinds = ['PROCEEDING_BODY', 'SPECIALISED_BODY'] as const

export const loanStates = ['PROPOSED', 'APPROVED', 'DECLINED', 'OUT', 'BACK', 'CANCELLED'] as const

/** Why a thing comes back under another seal, a broken one or none: who did it, and the paper that says so. */
export const sealChange = z.strictObject({ by: line, document: line })

const loan = z.strictObject({
  loanId: id,
  asset: assetSummary,
  /** The lot of its request; null for what is lent alone. */
  lotId: id.nullable(),
  borrowerId: id,
  borrowerName: line,
  requestNumber: line,
  requestDay: day,
  purpose: line,
  dueOn: day,
  state: z.enum(loanStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedById: id.nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  orderNumber: z.string().nullable(),
  /** The record of its going. */
  recordNumber: z.string().nullable(),
  /** Who carried it off for the borrower. */
  messenger: z.string().nullable(),
  lentAt: instant.nullable(),
  conditionBefore: z.string().nullable(),
  sealBefore: z.string().nullable(),
  /** Whether that seal was whole as it went; null for none. */
  sealIntactBefore: z.boolean().nullable(),
  photosBefore: z.array(keptPhoto),
  /** The record of its coming back. */
  backRecordNumber: z.string().nullable(),
  returnedBy: z.string().nullable(),
  backAt: instant.nullable(),
  conditionAfter: z.string().nullable(),
  sealAfter: z.string().nullable(),
  sealChange: sealChange.nullable(),
  photosAfter: z.array(keptPhoto),
  /** Out beyond its day. */
  overdue: z.boolean()
})

export const lending = {
  proposeLoan: command('custody.proposeRelease', {
    input: z.strictObject({
      assetId: id,
      /** A holder of one of `borrowerKinds`. */
      borrowerId: id,
      requestNumber: line,
      requestDay: day,
      purpose: line,
      dueOn: day
    }),
    output: z.strictObject({ loanId: id })
  }),
  decideLoan: command(
    'custody.approve',
    {
      input: z.strictObject({ loanId: id, decision: z.enum(['APPROVE', 'DECLINE']), reason: lineOrEmpty }),
      output: z.strictObject({ orderNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  /** An order that will not be carried out is withdrawn, with a reason. */
  cancelLoan: command('custody.approve', {
    input: z.strictObject({ loanId: id, reason: line }),
    output: z.strictObject({})
  }),
  lendOut: command(
    'custody.keep',
    {
      input: z.strictObject({
        loanId: id,
        /** The label on the thing that leaves. */
        scannedTag: z.string().regex(/^\d{16}$/),
        /** Letter of introduction (giấy giới thiệu). */
        letter: line,
        condition: line,
        sealIntact: z.boolean().nullable(),
        photos: z.array(photo).min(1).max(8),
        /** GIVER, who hands it over, and RECEIVER, the messenger, with his number: he answers for it from here on. */
        signatures: z.array(signature).min(2).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  takeBack: command(
    'custody.keep',
    {
      input: z.strictObject({
        loanId: id,
        scannedTag: z.string().regex(/^\d{16}$/),
        /** Where it is put back; null for an asset that another keeps for us. */
        placeTag: z
          .string()
          .regex(/^\d{16}$/)
          .nullable(),
        condition: line,
        /** The seal it comes back under; null for none. */
        sealNumber: z.string().min(1).max(40).nullable(),
        sealIntact: z.boolean().nullable(),
        /** Required when the seal is not the one it went with, or not whole. */
        sealChange: sealChange.nullable(),
        photos: z.array(photo).min(1).max(8),
        /** GIVER, who brings it back, with his number, and RECEIVER, who takes it into the store. */
        signatures: z.array(signature).min(2).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listLoans: query(
    'custody.read',
    {
      /** All open ones by their day of return, or the newest of all; of one asset where it is named. */
      input: z.strictObject({
        openOnly: z.boolean(),
        assetId: id.optional(),
        /** Without the lines of lots, which are listed by lot. */
        alone: z.boolean().optional(),
        /** Only what waits for the head's order, the oldest first. */
        awaits: z.literal('HEAD').optional()
      }),
      output: z.strictObject({
        loans: z.array(loan),
        /** How many there are, listed or not. */
        count: counted
      })
    },
    { readsPersonalData: true }
  )
} as const
