// Many things out in one act (bảng kê xuất kho): asked for together, decided as one by one order, handed over by one
// record that both sides sign once. Each thing keeps its own release and its own entries.
import { z } from 'zod'
import { recipientKinds } from '../../custody/recipients'
import { command, query } from '../contract'
import { counted, day, id, instant, line, lineOrEmpty, tag } from '../shapes'
import { citedPaper, releaseRecipient, releaseStates } from './release'
import { assetSummary, photo, releaseOutcomes, signature } from './shapes'

/** Things in one act, either way (features E3). */
export const lotLinesMax = 500
/** Photos of single things in one hand-over, beside those of the whole: what a window can send at once. */
export const lotPhotosMax = 40

const lot = z.strictObject({
  lotId: id,
  outcome: z.enum(releaseOutcomes),
  recipientKind: z.enum(recipientKinds),
  recipientName: lineOrEmpty,
  receiverName: lineOrEmpty,
  ground: line,
  groundDay: day.nullable(),
  reason: line,
  heldByOther: z.boolean(),
  /** Who holds what another keeps; empty for the own store. */
  holderName: z.string(),
  decisionNumber: line,
  /** DECLINED and CANCELLED when no line is open any more and none has gone. */
  state: z.enum(releaseStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  orderNumber: z.string().nullable(),
  handOverAt: instant.nullable(),
  recordNumber: z.string().nullable(),
  /** Asked for, taken out by the head or since, and still to go or gone. */
  asked: counted,
  takenOut: counted,
  going: counted
})

const lotThing = z.strictObject({
  releaseId: id,
  line: counted,
  asset: assetSummary,
  state: z.enum(releaseStates),
  /** Why it was taken out. */
  reason: z.string().nullable()
})

export const releaseLots = {
  /** What one label says of going out beside others: refuses as the proposal would, and names what it is. */
  checkRelease: query('custody.read', {
    input: z.strictObject({
      tag,
      outcome: z.enum(releaseOutcomes).nullable(),
      /** A thing that is on the list already: all are of one case, and in the own store or with one holder. */
      beside: id.nullable()
    }),
    output: z.strictObject({
      asset: assetSummary,
      decided: z.strictObject({ outcome: z.enum(releaseOutcomes), on: day }).nullable()
    })
  }),
  proposeReleases: command(
    'custody.proposeRelease',
    {
      input: z.strictObject({
        lines: z
          .array(z.strictObject({ assetId: id, quantity: z.int().min(1).max(1_000_000).nullable() }))
          .min(1)
          .max(lotLinesMax),
        outcome: z.enum(releaseOutcomes),
        decision: citedPaper,
        reason: line,
        recipient: releaseRecipient
      }),
      output: z.strictObject({
        lotId: id,
        lines: z.array(z.strictObject({ releaseId: id, assetId: id, tag }))
      })
    },
    { readsPersonalData: true }
  ),
  decideReleaseLot: command(
    'custody.approve',
    {
      input: z.strictObject({
        lotId: id,
        decision: z.enum(['APPROVE', 'DECLINE']),
        reason: lineOrEmpty,
        /** When it is to be handed over; required for what others hold (NĐ 152/2026 Art 37.3). */
        handOverAt: instant.nullable(),
        /** Lines that do not go, each with its reason; the others are ordered. */
        takenOut: z.array(z.strictObject({ releaseId: id, reason: line })).max(lotLinesMax)
      }),
      output: z.strictObject({ orderNumber: z.string().nullable(), ordered: counted })
    },
    { secondPerson: true }
  ),
  /** Takes the whole order back before it is carried out; single lines by `cancelRelease`. */
  cancelReleaseLot: command('custody.approve', {
    input: z.strictObject({ lotId: id, reason: line }),
    output: z.strictObject({ cancelled: counted })
  }),
  handOverLot: command(
    'custody.handOver',
    {
      input: z.strictObject({
        lotId: id,
        /** Everything of the lot that is still ordered, each by its own label. */
        lines: z
          .array(
            z.strictObject({
              releaseId: id,
              scannedTag: tag,
              /** Null for the condition of the whole. */
              condition: line.nullable(),
              sealIntact: z.boolean().nullable(),
              photos: z.array(photo).max(2)
            })
          )
          .min(1)
          .max(lotLinesMax),
        recipientIdentityNumber: z.string().regex(/^[A-Z0-9]{4,20}$/),
        condition: line,
        carrier: z.strictObject({ fullName: line, title: line }).nullable(),
        signatures: z.array(signature).max(4),
        /** Of the whole. */
        photos: z.array(photo).min(1).max(4)
      }),
      output: z.strictObject({ recordNumber: z.string(), printJobId: id, handedOver: counted })
    },
    { secondPerson: true, readsPersonalData: true }
  ),
  listReleaseLots: query(
    'custody.read',
    {
      input: z.strictObject({ openOnly: z.boolean() }),
      output: z.strictObject({ lots: z.array(lot) })
    },
    { readsPersonalData: true }
  ),
  getReleaseLot: query(
    'custody.read',
    {
      input: z.strictObject({ lotId: id }),
      output: lot.extend({ things: z.array(lotThing) })
    },
    { readsPersonalData: true }
  )
} as const
