// Labels printed many at a time: what waits for its label, a run of up to 500 in the order of the store, a run that
// jammed printed on from one of its labels. Nothing here marks a label as read: the label read back on the thing does.
import { z } from 'zod'
import { labelSizeNames } from '../../label-sizes'
import { command, query } from '../contract'
import { counted, id, instant, line, nothing, sha256, tag } from '../shapes'
import { assetSummary } from './shapes'

/** More in one file keeps the office drawing and the printer busy for hours. */
export const labelRunMax = 500

const position = z.int().min(1).max(labelRunMax)

/** At most one of them narrows the list. */
const among = {
  /** With everything that stands in it. */
  placeId: id.optional(),
  caseId: id.optional(),
  /** SHA-256 of the file of an import. */
  importId: sha256.optional()
}

const printed = z.strictObject({
  runId: id,
  runNumber: z.string(),
  printJobId: id,
  labelCount: counted
})

export const labels = {
  /** What waits for its label to be read, in the order of the store; at most 500 are listed. */
  listLabelsToPrint: query('custody.read', {
    input: z.strictObject({
      ...among,
      /** Only those whose label has never come out. */
      neverPrinted: z.boolean()
    }),
    output: z.strictObject({
      /** How many there are, listed or not. */
      count: counted,
      labels: z.array(
        assetSummary.pick({ assetId: true, tag: true, name: true, sealNumber: true }).extend({
          /** Where it lies or is meant to lie. */
          path: z.string(),
          decisionNumber: line,
          /** How often its label was printed. */
          issues: counted
        })
      )
    })
  }),
  /** By what the list can be narrowed: places, cases and imports with things that wait; at most 200 of each. */
  listLabelGroups: query('custody.read', {
    input: nothing,
    output: z.strictObject({
      waiting: counted,
      neverPrinted: counted,
      places: z.array(z.strictObject({ placeId: id, path: z.string(), waiting: counted })),
      cases: z.array(z.strictObject({ caseId: id, decisionNumber: line, waiting: counted })),
      imports: z.array(z.strictObject({ importId: sha256, importedAt: instant, waiting: counted }))
    })
  }),
  /** Prints labels as one run, in the order of the store whatever order they are named in. */
  printLabels: command('custody.keep', {
    input: z.strictObject({
      assetIds: z.array(id).min(1).max(labelRunMax),
      size: z.enum(labelSizeNames)
    }),
    output: printed
  }),
  /** A run jammed: the labels from one of it on once more, those left out that were read or replaced meanwhile. */
  resumeLabels: command('custody.keep', {
    input: z.strictObject({ runId: id, fromPosition: position, reason: line }),
    output: printed
  }),
  /** The latest 50 runs, the newest first. */
  listLabelRuns: query('custody.read', {
    input: nothing,
    output: z.strictObject({
      runs: z.array(
        z.strictObject({
          runId: id,
          runNumber: z.string(),
          size: z.enum(labelSizeNames),
          labelCount: counted,
          /** How many of its labels were read back on their things. */
          readCount: counted,
          /** How many still wait to be read; the rest was replaced, lost or left the store. */
          waitingCount: counted,
          /** The number of the run that it goes on with. */
          resumes: z.string().nullable(),
          printedAt: instant,
          printedBy: line
        })
      )
    })
  }),
  /** Every label of a run, in the order in which it came out. */
  getLabelRun: query('custody.read', {
    input: z.strictObject({ runId: id }),
    output: z.strictObject({
      runNumber: z.string(),
      size: z.enum(labelSizeNames),
      labels: z.array(
        z.strictObject({
          position,
          assetId: id,
          tag,
          name: line,
          path: z.string(),
          issue: z.int().min(1),
          /** VOID: replaced since. GONE: no longer in the store. */
          state: z.enum(['WAITING', 'READ', 'VOID', 'GONE'])
        })
      )
    })
  })
} as const
