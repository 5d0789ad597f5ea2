// Document entries to row changes.
import type { AppliersOf } from '../journal/entry-kind'
import { insert, patch } from '../journal/row-change'
import type { documentsEntries } from './entries'
import { paperTable } from './tables'

export const applyDocuments: AppliersOf<typeof documentsEntries> = {
  'documents.PaperIssued': ({ payload: { form, paperSubject, issue } }) => [
    issue === 1
      ? insert(paperTable, { form, subject: paperSubject, issues: 1 })
      : patch(
          paperTable,
          { form, subject: paperSubject },
          { from: { issues: issue - 1 }, to: { issues: issue } }
        )
  ]
}
