// The link to the centre: enrolment once, then what has arrived there and what waits.
import { z } from 'zod'
import { command, query } from './contract'
import { counted, instant, nothing } from './shapes'

export const replication = {
  enrol: command('replication.administer', {
    input: z.strictObject({ centreUrl: z.url().max(200), code: z.string().min(8).max(100) }),
    output: nothing
  }),
  getStatus: query('office.read', {
    input: nothing,
    output: z.strictObject({
      enrolled: z.boolean(),
      centreUrl: z.string().nullable(),
      lastSeq: counted,
      acknowledgedSeq: counted,
      waiting: counted,
      lastContactAt: instant.nullable(),
      /** A refusal code of the centre, `UNREACHABLE`, or null when all is well. */
      problem: z.string().nullable()
    })
  })
} as const
