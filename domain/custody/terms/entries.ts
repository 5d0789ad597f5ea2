// What is written of the periods of the warehouse.
import { z } from 'zod'
import { termKinds, termMonthsMax } from '@shared/contract/custody'
import { line } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

const months = z.int().min(1).max(termMonthsMax)

export const termsEntries = {
  /** `from` is null where the usual period held. */
  'custody.TermSet': entryKind(
    z.strictObject({ term: z.enum(termKinds), from: months.nullable(), to: months, document: line })
  )
}
