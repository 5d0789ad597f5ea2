// What is written when a case is opened, in its two versions: two sides and one sum first, any number of each today.
import { z } from 'zod'
import {
  caseBases,
  interestTerms,
  liabilities,
  numberSources,
  obligationCategories,
  obligationKinds,
  partyRoles,
  titleForces
} from '@shared/contract/case-parts'
import { day, dongPositive, id, line, tag } from '@shared/contract/shapes'
import { dueChanges } from './dues'

const title = z.strictObject({ number: line, date: day, court: line })
const heading = {
  caseId: id,
  tag,
  tagNumber: z.int().min(1),
  fileId: id.nullable(),
  decisionNumber: line,
  decisionDate: day,
  title
}

export const openedFirst = z.strictObject({
  ...heading,
  /** Names are kept for finding the case; the party rows hold the person. */
  creditor: z.strictObject({ partyId: id, fullName: line }),
  debtor: z.strictObject({ partyId: id, fullName: line }),
  obligation: z.strictObject({
    obligationId: id,
    category: z.enum(obligationCategories),
    content: line,
    amountDong: dongPositive
  })
})

/** Where a number came from; with a range, which of it. */
export const numbering = z.strictObject({
  source: z.enum(numberSources),
  rangeId: id.nullable(),
  /** Counted from 1 in its range, or among the provisional ones of its year. */
  serial: z.int().min(1).nullable(),
  year: z.string()
})

const obligation = z.strictObject({
  obligationId: id,
  kind: z.enum(obligationKinds),
  category: z.enum(obligationCategories).nullable(),
  content: line,
  amountDong: dongPositive.nullable(),
  creditorId: id,
  liability: z.enum(liabilities),
  debtors: z.array(z.strictObject({ partyId: id, shareDong: dongPositive.nullable() })).min(1),
  interest: interestTerms.nullable()
})

export const opened = z.strictObject({
  ...heading,
  numbering,
  basis: z.enum(caseBases).nullable(),
  titleEffectiveOn: day.nullable(),
  titleForce: z.enum(titleForces).nullable(),
  parties: z.array(z.strictObject({ role: z.enum(partyRoles), partyId: id, fullName: line })).min(2),
  obligations: z.array(obligation).min(1),
  dues: dueChanges
})

/** A case of two sides and one sum, as cases of today are written. What nobody asked then stays unknown. */
export function openedOfTwoSides({
  creditor,
  debtor,
  obligation: owed,
  ...rest
}: z.output<typeof openedFirst>): z.output<typeof opened> {
  return {
    ...rest,
    numbering: { source: 'TYPED', rangeId: null, serial: null, year: rest.decisionDate.slice(0, yearDigits) },
    basis: null,
    titleEffectiveOn: null,
    titleForce: null,
    parties: [
      { role: 'CREDITOR', ...creditor },
      { role: 'DEBTOR', ...debtor }
    ],
    obligations: [
      {
        ...owed,
        kind: 'MONEY',
        creditorId: creditor.partyId,
        liability: 'JOINT',
        debtors: [{ partyId: debtor.partyId, shareDong: null }],
        interest: null
      }
    ],
    dues: []
  }
}

const yearDigits = 4
