// Many things lent under one written request (trích xuất): asked for together, ordered as one, given by one record; what
// comes back may come in parts, each part by a record of its own.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, tag } from '../shapes'
import { loanStates, sealChange } from './lending'
import { lotLinesMax } from './release-lots'
import { assetSummary, photo, signature } from './shapes'

const lot = z.strictObject({
  lotId: id,
  borrowerName: line,
  requestNumber: line,
  requestDay: day,
  purpose: line,
  dueOn: day,
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  orderNumber: z.string().nullable(),
  recordNumber: z.string().nullable(),
  asked: counted,
  waiting: counted,
  ordered: counted,
  out: counted,
  back: counted
})

const lotThing = z.strictObject({
  loanId: id,
  line: counted,
  asset: assetSummary,
  state: z.enum(loanStates),
  reason: z.string().nullable(),
  sealBefore: z.string().nullable(),
  sealIntactBefore: z.boolean().nullable(),
  backRecordNumber: z.string().nullable()
})

export const loanLots = {
  /** What one label says of being lent beside others: refuses as the proposal would, and names what it is. */
  checkLoan: query('custody.read', {
    input: z.strictObject({
      tag,
      /** Who asks for it, once that is known. */
      borrowerId: id.nullable()
    }),
    output: z.strictObject({ asset: assetSummary })
  }),
  proposeLoans: command('custody.proposeRelease', {
    input: z.strictObject({
      assetIds: z.array(id).min(1).max(lotLinesMax),
      borrowerId: id,
      requestNumber: line,
      requestDay: day,
      purpose: line,
      dueOn: day
    }),
    output: z.strictObject({ lotId: id, loanIds: z.array(id) })
  }),
  decideLoanLot: command(
    'custody.approve',
    {
      input: z.strictObject({
        lotId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty,
        takenOut: z.array(z.strictObject({ loanId: id, reason: line })).max(lotLinesMax)
      }),
      output: z.strictObject({ orderNumber: z.string().nullable(), ordered: counted })
    },
    { secondPerson: true }
  ),
  /** Takes the whole order back while the things are here; single lines by `cancelLoan`. */
  cancelLoanLot: command('custody.approve', {
    input: z.strictObject({ lotId: id, reason: line }),
    output: z.strictObject({ cancelled: counted })
  }),
  lendOutLot: command(
    'custody.keep',
    {
      input: z.strictObject({
        lotId: id,
        /** Everything of the lot that is still ordered. */
        lines: z
          .array(
            z.strictObject({
              loanId: id,
              scannedTag: tag,
              condition: line.nullable(),
              sealIntact: z.boolean().nullable()
            })
          )
          .min(1)
          .max(lotLinesMax),
        letter: line,
        condition: line,
        photos: z.array(photo).min(1).max(8),
        signatures: z.array(signature).min(2).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id, lent: counted })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  takeBackLot: command(
    'custody.keep',
    {
      input: z.strictObject({
        lotId: id,
        /** What has come: as many of the lot as there are. */
        lines: z
          .array(
            z.strictObject({
              loanId: id,
              scannedTag: tag,
              placeTag: tag.nullable(),
              condition: line.nullable(),
              sealNumber: z.string().min(1).max(40).nullable(),
              sealIntact: z.boolean().nullable(),
              sealChange: sealChange.nullable()
            })
          )
          .min(1)
          .max(lotLinesMax),
        condition: line,
        photos: z.array(photo).min(1).max(8),
        signatures: z.array(signature).min(2).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id, back: counted, stillOut: counted })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listLoanLots: query(
    'custody.read',
    {
      input: z.strictObject({ openOnly: z.boolean() }),
      output: z.strictObject({ lots: z.array(lot) })
    },
    { readsPersonalData: true }
  ),
  getLoanLot: query(
    'custody.read',
    {
      input: z.strictObject({ lotId: id }),
      output: lot.extend({ things: z.array(lotThing) })
    },
    { readsPersonalData: true }
  )
} as const
