// Counting (kiểm kê): opened by the head, counted blind by people who cannot read the stock, closed into variances of
// which each needs a named outcome, and signed. No answer to a counter says what is expected, where, or how many.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, id, instant, line, lineOrEmpty, nothing, sha256, tag } from '../shapes'
import { keptPhoto, photo, signature } from './shapes'

/** Why a count is made (custody.md §7). HELD_REVIEW: what another keeps for us, monthly and half-yearly. */
export const countKinds = ['PERIODIC', 'KEEPER_CHANGE', 'UNANNOUNCED', 'SAMPLE', 'HELD_REVIEW'] as const
export type CountKind = (typeof countKinds)[number]

/**
 * SETTLED: every variance has its confirmed outcome. SIGNED: by everybody whose signature it needs. CANCELLED: ended by
 * the head while it was open; it counts for nothing, and what was scanned stays to be read.
 */
export const countStates = ['OPEN', 'CLOSED', 'SETTLED', 'SIGNED', 'CANCELLED'] as const

/**
 * Who signs: the keeper (and the one who takes over), each of the counters, the head. HOLDER: who keeps the things outside
 * the office, where what he holds was reviewed; he is no user of it.
 */
export const countSides = ['KEEPER', 'NEW_KEEPER', 'ACCOUNTANT', 'COUNTER', 'HEAD', 'HOLDER'] as const

/** What a scan is to the books; in the journal and for readers of the stock, never told to a counter. */
export const scanVerdicts = [
  'MATCH',
  'WRONG_PLACE',
  'NOT_IN_STORE',
  'WAS_MISSING',
  'WRONG_QUANTITY',
  'SEAL_BROKEN',
  'WRONG_CONDITION',
  'UNKNOWN',
  'VOID_TAG',
  /** The seal of a closed container, whole: what is in it counts as seen. */
  'SEALED_WHOLE'
] as const
export type ScanVerdict = (typeof scanVerdicts)[number]

/**
 * How the store differs from its books. MOVED_UNSEEN: moved by the books during the count to where nobody saw it.
 * MOVED_OUT: left what is counted by a movement during the count; accounted for, and listed.
 */
export const varianceKinds = [
  'MISSING',
  'MOVED_UNSEEN',
  'MOVED_OUT',
  'WRONG_PLACE',
  'DOUBLE',
  'NOT_IN_STORE',
  'WAS_MISSING',
  'WRONG_QUANTITY',
  'SEAL_BROKEN',
  'WRONG_CONDITION',
  'EXTRA'
] as const
export type VarianceKind = (typeof varianceKinds)[number]

export const countOutcomes = [
  'FOUND_LATER',
  'REPORTED_LOST',
  'RECORD_ERROR',
  'PUT_BACK',
  'BOOKS_CORRECTED',
  'NOTED',
  'TO_RECEIVE',
  'RETURNED_TO_OWNER',
  'BELONGS_ELSEWHERE',
  /** What is amiss with it is reported to the head as an incident, in the same act. */
  'INCIDENT_OPENED'
] as const
export type CountOutcome = (typeof countOutcomes)[number]

/**
 * The only outcomes that each kind of variance may be closed with. What was not seen is no error of the records by word
 * alone: RECORD_ERROR names the record by which this very thing had left under another entry. What is amiss with a thing
 * is an incident; it is merely NOTED where the thing has left since.
 */
export const outcomesOf: Readonly<Record<VarianceKind, readonly CountOutcome[]>> = {
  MISSING: ['FOUND_LATER', 'REPORTED_LOST', 'RECORD_ERROR'],
  MOVED_UNSEEN: ['FOUND_LATER', 'REPORTED_LOST', 'RECORD_ERROR'],
  MOVED_OUT: [],
  WRONG_PLACE: ['PUT_BACK', 'BOOKS_CORRECTED'],
  DOUBLE: ['PUT_BACK', 'RECORD_ERROR'],
  NOT_IN_STORE: ['TO_RECEIVE', 'RETURNED_TO_OWNER', 'RECORD_ERROR'],
  WAS_MISSING: ['FOUND_LATER'],
  WRONG_QUANTITY: ['INCIDENT_OPENED', 'TO_RECEIVE', 'RETURNED_TO_OWNER', 'BELONGS_ELSEWHERE', 'NOTED'],
  SEAL_BROKEN: ['INCIDENT_OPENED', 'NOTED'],
  WRONG_CONDITION: ['INCIDENT_OPENED', 'NOTED'],
  EXTRA: ['TO_RECEIVE', 'RETURNED_TO_OWNER', 'BELONGS_ELSEWHERE']
}

/** What becomes of things that are more than the books say; of things that are fewer the missing part is reported lost. */
const outcomesOfSurplus: readonly CountOutcome[] = ['TO_RECEIVE', 'RETURNED_TO_OWNER', 'BELONGS_ELSEWHERE']

/** The outcomes that this variance may be closed with, the usual one first. */
export function outcomesOfVariance({
  kind,
  bookQuantity,
  seenQuantity
}: {
  kind: VarianceKind
  bookQuantity: number
  seenQuantity: number
}): readonly CountOutcome[] {
  if (kind !== 'WRONG_QUANTITY') return outcomesOf[kind]
  const isSurplus = seenQuantity > bookQuantity
  return isSurplus ? outcomesOfSurplus : outcomesOf[kind].filter((each) => !outcomesOfSurplus.includes(each))
}

/** Outcomes proved by reading the tag where the books have the thing; the others name a document. */
export const outcomesByTag: readonly CountOutcome[] = ['FOUND_LATER', 'PUT_BACK']

/** Decisions on one act, so that a long list is confirmed page by page. */
export const confirmMax = 100

const scanAnswers = ['RECORDED', 'AGAIN', 'OTHER_PLACE_BEFORE', 'UNKNOWN', 'VOID'] as const

const seen = {
  /** How many were seen: 1 unless the counter says otherwise. A sealed package is one. */
  quantity: z.int().min(1).max(1_000_000),
  /** What was seen to be wrong with it; empty for nothing. */
  condition: lineOrEmpty,
  /** False: torn, cut or unreadable. */
  sealWhole: z.boolean()
}

const scanOfCounter = z.strictObject({
  scanId: id,
  at: instant,
  placeId: id,
  placePath: line,
  /** The name of what was scanned, or the counter's own description of a find. */
  name: z.string(),
  tag: z.string(),
  ...seen,
  answer: z.enum(['RECORDED', 'OTHER_PLACE_BEFORE', 'UNKNOWN', 'VOID']),
  photos: counted
})

const countHead = z.strictObject({
  countId: id,
  number: line,
  kind: z.enum(countKinds),
  state: z.enum(countStates),
  /** The path of the place, or the name of the holder. */
  scope: line,
  /** As under the record's heading: `Quý IV/2026`, `Tháng 11/2026`. */
  period: line,
  openedAt: instant,
  openedBy: line,
  counters: z.array(line),
  closedAt: instant.nullable(),
  /** By whom and when it was cancelled. The reason is told to readers of the stock alone: it may speak of things. */
  cancelled: z.strictObject({ at: instant, by: line }).nullable()
})

/** A scan as those read it who read the stock: with what it was to the books of that moment. */
const scanOfBooks = z.strictObject({
  seq: counted,
  at: instant,
  by: line,
  placePath: line,
  name: z.string(),
  tag: z.string(),
  quantity: counted,
  condition: z.string(),
  verdict: z.enum(scanVerdicts),
  bookPath: z.string(),
  undone: z.boolean()
})

const signing = z.strictObject({ side: z.enum(countSides), name: line, signedAt: instant.nullable() })

const variance = z.strictObject({
  number: counted,
  kind: z.enum(varianceKinds),
  state: z.enum(['OPEN', 'PROPOSED', 'SETTLED', 'ACCOUNTED']),
  assetId: id.nullable(),
  scanId: id.nullable(),
  name: line,
  tag: z.string(),
  /** Where the books had it, and where the count saw it; empty for nowhere. */
  bookPath: z.string(),
  seenPath: z.string(),
  /** 0 where there is none to compare. */
  bookQuantity: counted,
  seenQuantity: counted,
  note: z.string(),
  outcome: z.enum(countOutcomes).nullable(),
  document: z.string(),
  explanation: z.string(),
  /** The report that its outcome opened, or that had told of it; null for others. */
  incidentNumber: z.string().nullable(),
  proposedBy: z.string(),
  proposedAt: instant.nullable(),
  settledBy: z.string()
})

export const counting = {
  openCount: command('custody.order', {
    input: z.strictObject({
      kind: z.enum(countKinds),
      period: line,
      /** A place of any kind with everything below it, a holder for a review, or a drawn sample. */
      scope: z.union([
        z.strictObject({ placeId: id }),
        z.strictObject({ holderId: id }),
        z.strictObject({ sampleId: id })
      ]),
      /** An accountant, and others who are not the keeper and read no stock. */
      counterIds: z.array(id).min(2).max(5),
      keeperId: id,
      /** Who takes the store over, for KEEPER_CHANGE; null otherwise. */
      newKeeperId: id.nullable()
    }),
    output: z.strictObject({ countId: id, number: line })
  }),
  /** Who may count, and who keeps: for the opening form. */
  listCountPeople: query('custody.order', {
    input: nothing,
    output: z.strictObject({
      counters: z.array(z.strictObject({ userId: id, fullName: line, accountant: z.boolean() })),
      keepers: z.array(z.strictObject({ userId: id, fullName: line }))
    })
  }),
  /** A counter begins a place by its tag. */
  countPlace: command('custody.count', {
    input: z.strictObject({ countId: id, tag }),
    output: z.strictObject({ placeId: id, placePath: line, scanned: counted, finished: z.boolean() })
  }),
  /** By another counter than the one who alone began the place and scanned in it. */
  finishCountPlace: command('custody.count', {
    input: z.strictObject({ countId: id, placeId: id }),
    output: nothing
  }),
  /** What was read from a thing: a tag, a replaced tag, a seal's or any other number. */
  countScan: command('custody.count', {
    input: z.strictObject({ countId: id, placeId: id, text: line, ...seen }),
    output: z.strictObject({
      answer: z.enum(scanAnswers),
      scanId: id,
      name: z.string(),
      tag: z.string(),
      /** How many scans stand in the whole count. */
      scanned: counted
    })
  }),
  /** Says more of one's own scan: how many, what is wrong with it, that its seal is torn. */
  amendCountScan: command('custody.count', {
    input: z.strictObject({ countId: id, scanId: id, ...seen }),
    output: nothing
  }),
  undoCountScan: command('custody.count', {
    input: z.strictObject({ countId: id, scanId: id, reason: line }),
    output: z.strictObject({ scanned: counted })
  }),
  /** A thing without any code, or more about one that is unknown: what it is, and photos of it. */
  noteCountFinding: command('custody.count', {
    input: z.strictObject({
      countId: id,
      placeId: id,
      /** The unknown scan that it describes; null for a thing that had nothing to scan. */
      scanId: id.nullable(),
      description: line,
      photos: z.array(photo).max(6)
    }),
    output: z.strictObject({ scanId: id, photos: z.array(keptPhoto) })
  }),
  /** The counts that the caller counts in. */
  listMyCounts: query('custody.count', {
    input: nothing,
    output: z.strictObject({ counts: z.array(countHead.extend({ signing: z.array(signing) })) })
  }),
  /** A counter's own view: places to go to and what was counted, nothing of what is expected. */
  getMyCount: query('custody.count', {
    input: z.strictObject({ countId: id }),
    output: countHead.extend({
      scanned: counted,
      findings: counted,
      places: z.array(
        z.strictObject({
          placeId: id,
          tag: z.string(),
          path: line,
          scanned: counted,
          state: z.enum(['WAITING', 'BEGUN', 'FINISHED'])
        })
      ),
      last: z.array(scanOfCounter)
    })
  }),
  getCountPhoto: query('office.read', {
    input: z.strictObject({ countId: id, sha256 }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() })
  }),
  /** Every place is finished: the differences from the books are written. */
  closeCount: command('office.read', {
    input: z.strictObject({ countId: id }),
    output: z.strictObject({ state: z.enum(countStates), places: counted, scanned: counted })
  }),
  /** Ends a count that was opened by mistake. Nothing is compared; a new count begins from nothing. */
  cancelCount: command('custody.order', {
    input: z.strictObject({ countId: id, reason: line }),
    output: nothing
  }),
  listCounts: query('custody.read', {
    input: nothing,
    output: z.strictObject({ counts: z.array(countHead.extend({ openVariances: counted })) })
  }),
  /** What was scanned in a count, in the order of scanning; also of one that was cancelled. */
  listCountScans: query('custody.read', {
    input: z.strictObject({ countId: id, afterSeq: counted }),
    output: z.strictObject({ scans: z.array(scanOfBooks), more: z.boolean() })
  }),
  /** The results, for those who read the stock; from the closing on also for those who must sign. */
  getCount: query('office.read', {
    input: z.strictObject({ countId: id, afterNumber: counted }),
    output: countHead.extend({
      places: counted,
      placesFinished: counted,
      scanned: counted,
      matched: counted,
      variances: z.array(variance),
      varianceCount: counted,
      openVariances: counted,
      /** Why it was cancelled; empty otherwise. */
      cancelReason: z.string(),
      signing: z.array(signing),
      photos: z.array(z.strictObject({ scanId: id, sha256, mediaType: z.string() })),
      /** The record's print job, once it can be printed. */
      recordJobId: id.nullable()
    })
  }),
  /** What came of a variance, by the keeper of the store, with its proof. */
  proposeCountOutcome: command('custody.keep', {
    input: z.strictObject({
      countId: id,
      number: z.int().min(1),
      outcome: z.enum(countOutcomes),
      /**
       * The number of the report, order or record; for outcomes that are proved by a tag, empty, unless the thing has
       * left since: then the record by which it left, at which its label was read.
       */
      document: lineOrEmpty,
      explanation: lineOrEmpty,
      /** What was read from the thing, and from its place, for outcomes that are proved so. */
      read: z.strictObject({ tag, placeTag: tag }).nullable(),
      /** Of a thing that was found where the books have it: at least one, that stands in no record yet. */
      photos: z.array(photo).max(8).optional()
    }),
    output: nothing
  }),
  /** The head confirms outcomes, or gives them back. Only now do the books follow. */
  decideCountOutcomes: command(
    'custody.order',
    {
      input: z.strictObject({
        countId: id,
        /** What he decides is what he has read: the outcome that stands, as it was proposed. */
        outcomes: z
          .array(
            z.strictObject({ number: z.int().min(1), outcome: z.enum(countOutcomes), proposedAt: instant })
          )
          .min(1)
          .max(confirmMax),
        decision: z.enum(['CONFIRM', 'RETURN']),
        reason: lineOrEmpty
      }),
      output: z.strictObject({ state: z.enum(countStates) })
    },
    { secondPerson: true }
  ),
  /**
   * Who keeps the things outside signs the record of their review, at the window or on paper that is scanned, with the
   * stamp of his body, or with his number where he is a person without one.
   */
  signCountForHolder: command('custody.keep', {
    input: z.strictObject({ countId: id, signature }),
    output: z.strictObject({ state: z.enum(countStates) })
  }),
  signCount: command('office.read', {
    input: z.strictObject({ countId: id }),
    output: z.strictObject({ state: z.enum(countStates), side: z.enum(countSides) })
  })
} as const
