// Enforcement cases: one decision with its parties and what is owed under it.
import { z } from 'zod'
import { command, query } from './contract'
import { title } from './file-shapes'
import { party, partyChoice } from './people'
import { day, dongPositive, dongTyped, id, instant, line, tag } from './shapes'

/** What the money is for; it decides the class of payment (funds.md §7) and whether a fee is due (§6). */
export const obligationCategories = [
  'ALIMONY',
  'WAGES',
  'INJURY_DAMAGES',
  'COURT_FEE',
  'LOAN',
  'COMPENSATION',
  'OTHER'
] as const

const caseSummary = z.strictObject({
  caseId: id,
  tag,
  decisionNumber: line,
  decisionDate: day,
  openedAt: instant,
  creditorName: line,
  debtorName: line,
  amountDong: dongPositive,
  /** The decision that ended it (kết thúc thi hành án); null while it is open. */
  closed: z.strictObject({ number: line, issuedOn: day }).nullable()
})

export const cases = {
  openCase: command(
    'cases.open',
    {
      input: z.strictObject({
        /** The desk file it came from, if any. */
        fileId: id.nullable(),
        /** Typed by hand: the number is the province's (organisation.md §1). */
        decisionNumber: line,
        decisionDate: day,
        title,
        creditor: partyChoice,
        debtor: partyChoice,
        obligation: z.strictObject({
          category: z.enum(obligationCategories),
          content: line,
          amountDong: dongTyped
        })
      }),
      output: z.strictObject({ caseId: id, tag, obligationId: id, creditorId: id, debtorId: id })
    },
    { readsPersonalData: true }
  ),
  /** The head's decision that the enforcement is over; things still held stay held, and are warned of. */
  closeCase: command('cases.close', {
    input: z.strictObject({ caseId: id, decision: z.strictObject({ number: line, issuedOn: day }) }),
    output: z.strictObject({})
  }),
  listCases: query(
    'office.read',
    {
      input: z.strictObject({ text: z.string().max(100).optional() }),
      output: z.strictObject({ cases: z.array(caseSummary) })
    },
    { readsPersonalData: true }
  ),
  getCase: query(
    'office.read',
    {
      input: z.union([z.strictObject({ caseId: id }), z.strictObject({ tag })]),
      output: caseSummary.extend({
        fileId: id.nullable(),
        title,
        parties: z.array(party.extend({ role: z.enum(['CREDITOR', 'DEBTOR']) })),
        obligations: z.array(
          z.strictObject({
            obligationId: id,
            category: z.enum(obligationCategories),
            content: line,
            creditorId: id,
            debtorId: id,
            amountDong: dongPositive
          })
        )
      })
    },
    { readsPersonalData: true }
  )
} as const
