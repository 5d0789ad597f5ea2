// What is written when a case is opened, and when it is ended.
import { z } from 'zod'
import { obligationCategories } from '@shared/contract/cases'
import { day, dongPositive, id, line, tag } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

export const casesEntries = {
  'cases.CaseOpened': entryKind(
    z.strictObject({
      caseId: id,
      tag,
      tagNumber: z.int().min(1),
      fileId: id.nullable(),
      decisionNumber: line,
      decisionDate: day,
      title: z.strictObject({ number: line, date: day, court: line }),
      /** Names are kept for finding the case; the party rows hold the person. */
      creditor: z.strictObject({ partyId: id, fullName: line }),
      debtor: z.strictObject({ partyId: id, fullName: line }),
      obligation: z.strictObject({
        obligationId: id,
        category: z.enum(obligationCategories),
        content: line,
        amountDong: dongPositive
      })
    }),
    ({ fileId, creditor, debtor }) => [
      ...(fileId ? [`file:${fileId}`] : []),
      `party:${creditor.partyId}`,
      `party:${debtor.partyId}`
    ]
  ),
  /** The decision that ends the enforcement (kết thúc thi hành án). */
  'cases.CaseClosed': entryKind(
    z.strictObject({ caseId: id, decision: z.strictObject({ number: line, issuedOn: day }) })
  )
}
