// The way out (xuất kho): proposed, ordered by the head, carried out against a record.
import { z } from 'zod'
import { command, query } from '../contract'
import { id, identityNumber, instant, line, lineOrEmpty } from '../shapes'
import { assetSummary } from './shapes'

const releaseView = z.strictObject({
  releaseId: id,
  asset: assetSummary,
  outcome: z.enum(['RETURNED']),
  recipientId: id,
  recipientName: line,
  ground: line,
  reason: line,
  state: z.enum(['PROPOSED', 'APPROVED', 'DECLINED', 'DONE']),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  orderNumber: z.string().nullable(),
  recordNumber: z.string().nullable()
})

export const release = {
  proposeRelease: command('custody.proposeRelease', {
    input: z.strictObject({
      assetId: id,
      outcome: z.enum(['RETURNED']),
      recipientId: id,
      /** The decision or judgment that returns it, by number. */
      ground: line,
      reason: line
    }),
    output: z.strictObject({ releaseId: id })
  }),
  decideRelease: command(
    'custody.approve',
    {
      input: z.strictObject({
        releaseId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty
      }),
      output: z.strictObject({ orderNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  handOver: command(
    'custody.keep',
    {
      input: z.strictObject({
        releaseId: id,
        /** As read from the receiver's ID card; it must be the entitled person's. */
        recipientIdentityNumber: identityNumber,
        condition: line,
        /** Null for a thing that came without a seal, and only for such. */
        sealIntact: z.boolean().nullable()
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listReleases: query(
    'custody.read',
    {
      input: z.strictObject({ openOnly: z.boolean() }),
      output: z.strictObject({ releases: z.array(releaseView) })
    },
    { readsPersonalData: true }
  )
} as const
