// The books put right: what was typed wrong of a thing is proposed by one and confirmed by the head, with the old value
// kept; what a thing is valued at by a competent body is noted. Quantity, seal, whereabouts, kind and identity of a
// thing are nobody's to correct here (custody.md §10).
import { z } from 'zod'
import { command, query } from '../contract'
import {
  day,
  dongNotNegative,
  dongTyped,
  dongTypedOrZero,
  id,
  instant,
  line,
  lineOrEmpty,
  nothing
} from '../shapes'
import { assetSummary, details, keptPhoto, photo } from './shapes'

export const correctionStates = ['PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const
/** What may be put right, in the order of the form. */
export const correctedFields = ['name', 'unit', 'details', 'expiresOn', 'bookPriceDong'] as const
export type CorrectedField = (typeof correctedFields)[number]

/** What the books say of a thing, as far as it may be corrected. */
export const bookFacts = z.strictObject({
  name: line,
  unit: line,
  details,
  expiresOn: day.nullable(),
  bookPriceDong: dongNotNegative
})

/** Fields that a thing is told from its like by: corrected only with a picture of where they stand on it. */
export const tellingFields: readonly string[] = [
  'imei',
  'serial',
  'serials',
  'plate',
  'chassis',
  'engine',
  'number',
  'sim'
]
/** Fields that say how much there is: never corrected, for the quantity of a thing is what was received. */
export const amountFields: readonly string[] = [
  'notes',
  'total',
  'weightMilligram',
  'weightGram',
  'massBeforeMilligram',
  'massAfterMilligram',
  'ammunition',
  'faceValue'
]

export const valuationKinds = ['APPRAISAL', 'PRICING'] as const

const correction = z.strictObject({
  correctionId: id,
  asset: assetSummary,
  before: bookFacts,
  after: bookFacts,
  fields: z.array(z.enum(correctedFields)),
  reason: line,
  document: z.string(),
  photos: z.array(keptPhoto),
  state: z.enum(correctionStates),
  proposedBy: line,
  proposedById: id,
  proposedAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable()
})

const valuation = z.strictObject({
  valuationId: id,
  kind: z.enum(valuationKinds),
  valueDong: dongNotNegative,
  body: line,
  documentNumber: line,
  documentDay: day,
  notedBy: line,
  notedAt: instant
})

export const correcting = {
  /** The whole of what the books should say; what differs from them is corrected. */
  proposeCorrection: command('custody.report', {
    input: z.strictObject({
      assetId: id,
      after: bookFacts.extend({ bookPriceDong: dongTypedOrZero }),
      reason: line,
      document: lineOrEmpty,
      photos: z.array(photo).max(4)
    }),
    output: z.strictObject({ correctionId: id })
  }),
  withdrawCorrection: command('custody.report', {
    input: z.strictObject({ correctionId: id, reason: line }),
    output: nothing
  }),
  /** The head confirms or declines; who proposed it does not. */
  correctAsset: command(
    'custody.approve',
    {
      input: z.strictObject({
        correctionId: id,
        decision: z.enum(['CONFIRM', 'DECLINE']),
        reason: lineOrEmpty
      }),
      /** The label printed anew where what stands on it has changed. */
      output: z.strictObject({ printJobId: id.nullable() })
    },
    { secondPerson: true }
  ),
  listCorrections: query('custody.read', {
    input: z.strictObject({ openOnly: z.boolean(), assetId: id.optional() }),
    output: z.strictObject({ corrections: z.array(correction) })
  }),
  /** Thẩm định giá or định giá by a competent body. It changes no book price (TT 78/2020 Art 3.4). */
  valueAsset: command('custody.noteDecision', {
    input: z.strictObject({
      assetId: id,
      kind: z.enum(valuationKinds),
      valueDong: dongTyped,
      body: line,
      documentNumber: line,
      documentDay: day
    }),
    output: z.strictObject({ valuationId: id })
  }),
  /** Every valuation of an asset, the newest first. */
  listValuations: query('custody.read', {
    input: z.strictObject({ assetId: id }),
    output: z.strictObject({ valuations: z.array(valuation) })
  })
} as const
