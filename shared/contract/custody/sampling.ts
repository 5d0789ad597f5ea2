// Sampling: what to check is drawn so that nobody at the office can foresee it. The office commits to a secret, the
// centre countersigns the journal after that, and the draw follows from both; whoever has the journal can repeat it.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, id, instant, line, nothing, sha256 } from '../shapes'

export const sampleStates = ['ANNOUNCED', 'DRAWN'] as const

const sample = z.strictObject({
  sampleId: id,
  state: z.enum(sampleStates),
  scope: line,
  announcedAt: instant,
  announcedBy: line,
  /** SHA-256 of the secret. */
  commitment: sha256,
  drawnAt: instant.nullable(),
  population: counted,
  size: counted,
  /** The count that it was opened for; null also where every such count was cancelled. */
  countId: id.nullable(),
  cancelled: z.array(z.strictObject({ number: line, at: instant, by: line, reason: line }))
})

export const sampleChecks = [
  'COMMITMENT',
  'BEACON_AFTER_COMMITMENT',
  'BEACON_GENUINE',
  'BEACON_OF_THIS_JOURNAL',
  'POPULATION',
  'SIZE',
  'DRAWN_ITEMS'
] as const

export const sampling = {
  /** Commits to a secret that nobody is shown. */
  announceSample: command('custody.order', {
    input: z.strictObject({ placeId: id }),
    output: z.strictObject({ sampleId: id, commitment: sha256 })
  }),
  /** Draws at 95 % confidence and ±3 %; needs a receipt of the centre for the announcement or later. */
  drawSample: command('custody.order', {
    input: z.strictObject({ sampleId: id }),
    output: z.strictObject({ population: counted, size: counted })
  }),
  listSamples: query('custody.read', {
    input: nothing,
    output: z.strictObject({ samples: z.array(sample) })
  }),
  /** Repeats the draw from the journal alone and says what holds. */
  verifySample: query('custody.read', {
    input: z.strictObject({ sampleId: id }),
    output: z.strictObject({
      holds: z.boolean(),
      checks: z.array(z.strictObject({ check: z.enum(sampleChecks), holds: z.boolean() }))
    })
  })
} as const
