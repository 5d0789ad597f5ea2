// Reading the journal: the history of one subject, and how far the office has come.
import { z } from 'zod'
import { query } from './contract'
import { counted, instant, nothing } from './shapes'

export const journal = {
  /** Entries about a subject (`asset:<uuid>`, `case:<uuid>`, …), newest first; kinds the caller may not read are left out. */
  getTimeline: query(
    'office.read',
    {
      input: z.strictObject({
        subject: z.string().regex(/^[a-zA-Z]+:[0-9a-f-]{36}$/),
        limit: z.int().min(1).max(500),
        /** Only what was written before this entry; absent for the newest. */
        beforeSeq: counted.optional()
      }),
      output: z.strictObject({
        entries: z.array(
          z.strictObject({
            seq: counted,
            at: instant,
            kind: z.string(),
            actorName: z.string(),
            station: z.string(),
            reason: z.string().nullable(),
            /** What the entry says, as the journal keeps it; of the warehouse without numbers of identity papers. */
            payload: z.record(z.string(), z.unknown())
          })
        ),
        /** Whether older entries follow. */
        more: z.boolean()
      })
    },
    { readsPersonalData: true }
  ),
  getHead: query('signedIn', {
    input: nothing,
    output: z.strictObject({ seq: counted, at: instant.nullable(), hash: z.string() })
  })
} as const
