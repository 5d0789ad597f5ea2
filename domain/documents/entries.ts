// That a paper was issued or issued again is a fact of the office; what the printer did is the desk's.
import { z } from 'zod'
import { paperForms } from '@shared/contract/documents'
import { id } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

export const documentsEntries = {
  'documents.PaperIssued': entryKind(
    z.strictObject({
      jobId: id,
      form: z.enum(paperForms),
      paperSubject: z.string(),
      copies: z.int().min(1),
      /** 1 for the first issue; n + 1 for `in lại lần n`. */
      issue: z.int().min(1)
    })
  )
}
