// Loss, damage and broken seals (sự cố): reported to the head at once, then liability, repair, or an end. A lost thing is
// written off by a conclusion of a competent body and three people, none of whom keeps the store or reported the loss
// (TT 01/2017 Art 9, 14; custody.md §6, §9).
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, day, dong, dongTyped, id, instant, line, lineOrEmpty, nothing, tag, text } from '../shapes'
import { assetSummary, keptPhoto, photo, type AssetState } from './shapes'
import { citedPaper } from './release'

export const incidentKinds = ['LOST', 'DAMAGED', 'SEAL_BROKEN'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** PROPOSED: somebody asks to write the thing off. CHECKED: the accountant found that it has what the law wants. */
export const incidentStates = ['OPEN', 'PROPOSED', 'CHECKED', 'CLOSED'] as const

/**
 * How an incident ends. SUPERSEDED: what was damaged is now lost, and the report of the loss goes on in its place.
 * A liability ends nothing: it is laid down beside, and the thing is still lost or damaged.
 */
export const incidentOutcomes = [
  'FOUND',
  'REPAIRED',
  'ACCEPTED_AS_IS',
  'RESEALED',
  'WRITTEN_OFF',
  'SUPERSEDED'
] as const
export type IncidentOutcome = (typeof incidentOutcomes)[number]

/** What the head may end each kind with. */
export const outcomesOfIncident: Readonly<Record<IncidentKind, readonly IncidentOutcome[]>> = {
  LOST: ['FOUND', 'WRITTEN_OFF'],
  DAMAGED: ['REPAIRED', 'ACCEPTED_AS_IS'],
  // As it is, for what nobody here can seal again: the office checks that.
  SEAL_BROKEN: ['RESEALED', 'ACCEPTED_AS_IS']
}

/** Where a release or a loan has it, a lost thing stays; anywhere else it is missing from the moment of its report. */
export const lostOnItsWay: readonly AssetState[] = ['LENT_OUT', 'RELEASE_PROPOSED', 'OUT_ORDERED']
/** In these an asset is still the office's to report of. */
export const reportableStates: readonly AssetState[] = [
  'RECEIVED',
  'IN_OWN_STORE',
  'HELD_BY_OTHER',
  ...lostOnItsWay
]

/** Whose conclusion lets a thing be written off. */
export const concludingBodies = ['POLICE', 'INVESTIGATION', 'COURT'] as const

const liability = z.strictObject({
  person: line,
  amountDong: dong,
  decision: citedPaper,
  laidBy: line,
  laidAt: instant
})

const incident = z.strictObject({
  incidentId: id,
  number: line,
  asset: assetSummary,
  kind: z.enum(incidentKinds),
  state: z.enum(incidentStates),
  reportedBy: line,
  reportedById: id,
  reportedAt: instant,
  noticedAt: instant,
  /** Who noticed it, when that was not the reporter; empty otherwise. */
  noticedBy: lineOrEmpty,
  lastSeen: lineOrEmpty,
  circumstances: z.string(),
  isDisaster: z.boolean(),
  /** The count that did not find it; null for a report made by hand. */
  countNumber: z.string().nullable(),
  /** Where or with whom the books had it. */
  bookPath: z.string(),
  /** The holder, where it was with one; null for what lay in a place of ours. */
  bookHolderId: id.nullable(),
  /** The seal that was on it when it was reported. */
  sealBefore: z.string().nullable(),
  photos: z.array(keptPhoto),
  /** The last day on which the head is to decide. */
  dueOn: day,
  found: z
    .strictObject({
      path: z.string(),
      document: lineOrEmpty,
      by: line,
      byId: id,
      at: instant,
      photos: z.array(keptPhoto)
    })
    .nullable(),
  liabilities: z.array(liability),
  writeOff: z
    .strictObject({
      body: z.enum(concludingBodies),
      bodyName: line,
      conclusion: citedPaper,
      /** The commune's act on a disaster, in place of a count. */
      communeAct: citedPaper.nullable(),
      /** The count, closed after the report, in which it was absent. */
      absentCount: z.string().nullable(),
      reason: line,
      proposedBy: line,
      proposedById: id,
      proposedAt: instant,
      checkedBy: z.string().nullable(),
      checkedById: id.nullable(),
      checkedAt: instant.nullable()
    })
    .nullable(),
  /** Why the last proposal or the last find was given back; empty when none was. */
  returnReason: lineOrEmpty,
  outcome: z.enum(incidentOutcomes).nullable(),
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
  endReason: lineOrEmpty,
  decisionNumber: z.string().nullable(),
  recovered: z.strictObject({ orderNumber: line, by: line, at: instant, reason: line }).nullable()
})

export const incidents = {
  /** By whoever keeps the thing, or the officer for a holder outside: at once, with what is known. */
  reportIncident: command('custody.report', {
    input: z.strictObject({
      assetId: id,
      kind: z.enum(incidentKinds),
      noticedAt: instant,
      noticedBy: lineOrEmpty,
      /** Where and when it was last seen; required for a loss. */
      lastSeen: lineOrEmpty,
      circumstances: text,
      /** Fire, flood, storm: an act of the commune may then stand for the count. */
      isDisaster: z.boolean(),
      /** At least one for a damage and for a broken seal. */
      photos: z.array(photo).max(8)
    }),
    output: z.strictObject({ incidentId: id, number: line, printJobId: id })
  }),
  /** A lost thing is there again: its own label read in a place, or the holder's word in writing. The head confirms. */
  noteFound: command('custody.report', {
    input: z.strictObject({
      incidentId: id,
      /** What was read, in our own store; null where another has it. */
      read: z.strictObject({ tag, placeTag: tag }).nullable(),
      document: lineOrEmpty,
      photos: z.array(photo).min(1).max(8)
    }),
    output: nothing
  }),
  /** Who answers for it, and with how much, by the head's decision. */
  holdLiable: command('custody.approve', {
    input: z.strictObject({ incidentId: id, person: line, amountDong: dongTyped, decision: citedPaper }),
    output: nothing
  }),
  proposeWriteOff: command('custody.proposeWriteOff', {
    input: z.strictObject({
      incidentId: id,
      body: z.enum(concludingBodies),
      bodyName: line,
      conclusion: citedPaper,
      communeAct: citedPaper.nullable(),
      reason: line
    }),
    output: nothing
  }),
  /** The accountant compares the proposal with its papers: on to the head, or back with a reason. */
  checkWriteOff: command(
    'custody.checkWriteOff',
    {
      input: z.strictObject({ incidentId: id, decision: z.enum(['AGREE', 'RETURN']), reason: lineOrEmpty }),
      output: nothing
    },
    { secondPerson: true }
  ),
  decideIncident: command(
    'custody.approve',
    {
      input: z.strictObject({
        incidentId: id,
        /**
         * How it ends; RETURN: a proposed write-off goes back with a reason; NOT_FOUND: what was noted as found is not it,
         * or is not there, and the search goes on.
         */
        decision: z.enum([
          'FOUND',
          'NOT_FOUND',
          'REPAIRED',
          'ACCEPTED_AS_IS',
          'RESEALED',
          'WRITTEN_OFF',
          'RETURN'
        ]),
        /** When the find was noted that the head has read; FOUND and NOT_FOUND are refused without it, or of another. */
        foundAt: instant.optional(),
        /** How the thing is from now on: for the end of a damage, empty for all others. */
        condition: lineOrEmpty,
        reason: lineOrEmpty
      }),
      output: z.strictObject({ decisionNumber: z.string().nullable() })
    },
    { secondPerson: true }
  ),
  /** A written-off thing turned up: the head's order takes it in again, where its label is read anew. */
  recoverAsset: command('custody.approve', {
    input: z.strictObject({
      assetId: id,
      /** The warehouse that it comes into; null for what another holds. */
      warehouseId: id.nullable(),
      reason: line
    }),
    output: z.strictObject({ orderNumber: line })
  }),
  /** What is not over, the oldest first; or all of it, the last one first. At most the first 200. */
  listIncidents: query('custody.read', {
    input: z.strictObject({
      openOnly: z.boolean(),
      assetId: id.optional(),
      /** Only what may wait for the head: losses checked or found, damage, seals. */
      awaits: z.literal('HEAD').optional()
    }),
    output: z.strictObject({
      incidents: z.array(incident),
      /** How many there are, listed or not. */
      count: counted
    })
  }),
  /** What waits for the accountant, who does not read the stock: proposed write-offs and nothing else. */
  listWriteOffs: query('custody.checkWriteOff', {
    input: nothing,
    output: z.strictObject({
      incidents: z.array(incident),
      /** How many there are, listed or not. */
      count: counted
    })
  })
} as const
