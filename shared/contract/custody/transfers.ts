// Handing a thing from one keeping to another without its leaving us: own store to the treasury, a hired yard in place
// of another, back into our store. The head orders it, both sides sign and stamp (NĐ 152/2026 Art 37.2.đ).
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, nothing, tag } from '../shapes'
import { assetKinds, assetSummary, details, holdings, keptPhoto, photo, signature } from './shapes'

export const transferStates = ['PROPOSED', 'APPROVED', 'DECLINED', 'CANCELLED'] as const
export const transferItemStates = ['OPEN', 'DONE', 'LEFT'] as const
/** Who signs: the two keepers; between two outsiders also the officer of ours who is there. */
export const transferSides = ['GIVER', 'RECEIVER', 'OFFICER'] as const
/** One entry tells of all that one record hands over. */
export const transferItemsMax = 30

/** One of the two keepings: our own store, or a holder. */
export const keeping = z.discriminatedUnion('holding', [
  z.strictObject({ holding: z.literal('OWN_STORE'), holderId: z.null() }),
  z.strictObject({ holding: z.literal('HELD_BY_OTHER'), holderId: id })
])
export type Keeping = z.output<typeof keeping>

/** What a thing is called from then on: gold found in a package that came in as one thing of another kind. */
export const becomes = z.strictObject({ kind: z.enum(assetKinds), details }).nullable()

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const side = z.strictObject({ holding: z.enum(holdings), holderId: id.nullable(), name: z.string() })

const transfer = z.strictObject({
  transferId: id,
  from: side,
  to: side,
  reason: line,
  document: line,
  expected: z.strictObject({ day, hour }),
  state: z.enum(transferStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  orderNumber: z.string().nullable(),
  items: z.array(
    z.strictObject({
      asset: assetSummary,
      condition: line,
      becomes,
      state: z.enum(transferItemStates),
      recordId: id.nullable()
    })
  ),
  records: z.array(
    z.strictObject({
      recordId: id,
      recordNumber: z.string(),
      madeAt: instant,
      madeBy: line,
      itemCount: counted,
      photos: z.array(keptPhoto)
    })
  )
})

export const transfers = {
  /** Asked for: which things, to whom, why. All of them are in one keeping today. */
  proposeHoldingTransfer: command('custody.proposeRelease', {
    input: z.strictObject({
      to: keeping,
      assetIds: z.array(id).min(1).max(transferItemsMax),
      /** Of one thing alone: what it is called from then on. */
      becomes,
      reason: line,
      /** The contract, decision or letter that it rests on. */
      document: line,
      /** The day and the hour of the hand-over are fixed beforehand (NĐ 152/2026 Art 37.2.b). */
      expected: z.strictObject({ day, hour })
    }),
    output: z.strictObject({ transferId: id })
  }),
  decideHoldingTransfer: command(
    'custody.approve',
    {
      input: z.strictObject({
        transferId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty
      }),
      output: z.strictObject({ orderNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  /** What will not be handed over any more is withdrawn; what went stays where it went. */
  cancelHoldingTransfer: command('custody.approve', {
    input: z.strictObject({ transferId: id, reason: line }),
    output: nothing
  }),
  /** The hand-over itself: all things of the order, or those that are there. */
  transferHolding: command(
    'custody.receive',
    {
      input: z.strictObject({
        transferId: id,
        items: z
          .array(
            z.strictObject({
              assetId: id,
              /** Its own label, read where it leaves or enters our store; null between two outsiders. */
              scannedTag: tag.nullable(),
              /** Where it is put in our store; null everywhere else. */
              placeTag: tag.nullable(),
              condition: line,
              sealIntact: z.boolean().nullable()
            })
          )
          .min(1)
          .max(transferItemsMax),
        /** Where they met. */
        place: line,
        photos: z.array(photo).min(1).max(8),
        signatures: z.array(signature).min(2).max(3)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  /** Those that wait, or the newest of all; of one asset where it is named. */
  listHoldingTransfers: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean(), assetId: id.optional() }),
    output: z.strictObject({ transfers: z.array(transfer) })
  })
} as const
