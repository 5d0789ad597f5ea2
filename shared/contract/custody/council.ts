// The destruction council (hội đồng tiêu hủy, NĐ 152/2026 Art 40): formed by the head over approved releases, each
// thing read by its own label, closed by minutes that every member signs.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, tag } from '../shapes'
import { citedPaper } from './release'
import { assetSummary, photo, signature } from './shapes'

/** How things are destroyed (Art 40.3). */
export const destructionMethods = [
  'BURNING',
  'SMASHING',
  'BURIAL',
  'CHEMICAL',
  'CONTRACTOR',
  'OTHER'
] as const
export const councilStates = ['OPEN', 'CLOSED'] as const

const member = z.strictObject({
  fullName: line,
  /** The body that sends the member. */
  body: line,
  capacity: line
})

const councilSummary = z.strictObject({
  councilId: id,
  decision: citedPaper,
  /** The day the destruction is to be done by: 20 days after the council was formed (Art 40.1). */
  dueOn: day,
  formedBy: line,
  /** Formed more than a month after the oldest decision to destroy. */
  late: z.boolean(),
  state: z.enum(councilStates),
  listed: counted,
  scanned: counted,
  minutesNumber: z.string().nullable()
})

const councilItem = z.strictObject({
  releaseId: id,
  asset: assetSummary,
  orderNumber: z.string(),
  scannedAt: instant.nullable(),
  /** Taken off the list, and why. */
  removed: z.strictObject({ at: instant, reason: line }).nullable()
})

export const council = {
  formCouncil: command('custody.approve', {
    input: z.strictObject({
      decision: citedPaper,
      /** At least three (Art 40.2); the first is the chair. */
      members: z.array(member).min(1).max(15),
      /** The procuracy is invited to supervise. */
      procuracy: citedPaper,
      method: z.enum(destructionMethods),
      methodNote: lineOrEmpty,
      place: line,
      /** Approved releases with the outcome DESTROYED. */
      releaseIds: z.array(id).min(1).max(500)
    }),
    output: z.strictObject({ councilId: id, late: z.boolean(), dueOn: day, printJobId: id })
  }),
  /** The own label of one listed thing, read at the place of destruction. */
  scanForDestruction: command('custody.keep', {
    input: z.strictObject({ councilId: id, scannedTag: tag }),
    output: z.strictObject({ assetId: id, name: line, scanned: counted, listed: counted })
  }),
  /** Before it is destroyed its owner may still claim it (Art 41.5): it leaves the list and its order is void. */
  removeFromDestruction: command('custody.approve', {
    input: z.strictObject({ councilId: id, releaseId: id, reason: line }),
    output: z.strictObject({})
  }),
  /** The minutes: everything listed has been read, every member has signed; then all of it is destroyed at once. */
  closeDestruction: command(
    'custody.keep',
    {
      input: z.strictObject({
        councilId: id,
        method: z.enum(destructionMethods),
        methodNote: lineOrEmpty,
        condition: line,
        /** One `COUNCIL` for each member, by the member's name. */
        signatures: z.array(signature).max(16),
        photos: z.array(photo).min(1).max(4)
      }),
      output: z.strictObject({ minutesNumber: z.string(), destroyed: counted, printJobId: id })
    },
    { secondPerson: true }
  ),
  listCouncils: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.strictObject({ councils: z.array(councilSummary) })
  }),
  getCouncil: query('custody.read', {
    input: z.strictObject({ councilId: id }),
    output: councilSummary.extend({
      members: z.array(member.extend({ chair: z.boolean() })),
      procuracy: citedPaper,
      method: z.enum(destructionMethods),
      methodNote: lineOrEmpty,
      place: line,
      items: z.array(councilItem)
    })
  })
} as const
