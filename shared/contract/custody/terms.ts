// Periods of the warehouse as data: the head may set them by a document, because some are only known from rules that
// nobody has read in their latest text (custody.md). What the law fixes he may shorten, never lengthen.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, id, instant, line, nothing, tag } from '../shapes'
import { assetKinds } from './shapes'

/**
 * HELD_CHECK, HELD_REVIEW: how often what others keep for us is looked at, and reviewed with their signature. HELD_LONG:
 * after which evidence that others keep is listed. UNCOLLECTED, UNCOLLECTED_PAPERS: after which a thing, or a paper, that
 * nobody came for is dealt with. COUNCIL: in which a council of destruction is formed.
 */
export const termKinds = [
  'HELD_CHECK',
  'HELD_REVIEW',
  'HELD_LONG',
  'UNCOLLECTED',
  'UNCOLLECTED_PAPERS',
  'COUNCIL'
] as const
export type TermKind = (typeof termKinds)[number]

/** Where each comes from, in months; `fixed` where the text in force was read and sets it. */
export const usualTerms: Readonly<Record<TermKind, { months: number; fixed: boolean }>> = {
  HELD_CHECK: { months: 1, fixed: false },
  HELD_REVIEW: { months: 6, fixed: true },
  HELD_LONG: { months: 60, fixed: true },
  UNCOLLECTED: { months: 3, fixed: false },
  UNCOLLECTED_PAPERS: { months: 12, fixed: false },
  COUNCIL: { months: 1, fixed: false }
}
export const termMonthsMax = 120

const term = z.strictObject({
  term: z.enum(termKinds),
  months: z.int().min(1).max(termMonthsMax),
  /** Whether it is the law's own, which is never longer. */
  fixed: z.boolean(),
  /** The document by which the head set it, when and who; null while the usual one holds. */
  set: z.strictObject({ document: line, at: instant, by: line }).nullable()
})

export const terms = {
  listTerms: query('office.read', { input: nothing, output: z.strictObject({ terms: z.array(term) }) }),
  setTerm: command('custody.order', {
    input: z.strictObject({
      term: z.enum(termKinds),
      months: z.int().min(1).max(termMonthsMax),
      document: line
    }),
    output: nothing
  }),
  /** What others have kept for us longer than the period, the longest first (NĐ 152/2026 Art 38.3). */
  listHeldLong: query('custody.read', {
    input: z.strictObject({ after: z.strictObject({ since: instant, assetId: id }).nullable() }),
    output: z.strictObject({
      months: counted,
      /** How many there are, listed or not. */
      count: counted,
      assets: z.array(
        z.strictObject({
          assetId: id,
          tag,
          name: line,
          kind: z.enum(assetKinds),
          holderName: z.string(),
          decisionNumber: z.string(),
          receivedAt: instant,
          /** The day on which the period was over. */
          longSince: day
        })
      ),
      more: z.boolean()
    })
  })
} as const
