// What is written of a case: opened, numbered, given to an officer, moved from state to state, and ended.
import { z } from 'zod'
import { caseStates, deciders } from '@shared/case-states'
import { measureKinds, measureTargets } from '@shared/case-measures'
import { noticeWays } from '@shared/case-notices'
import { decidedBy, paperDecision } from '@shared/contract/case-parts'
import { day, id, line, lineOrEmpty } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../journal/entry-kind'
import { dueChanges } from './dues'
import { numbering, opened, openedFirst, openedOfTwoSides } from './opened'

const whole = z.int().min(1)
const state = z.enum(caseStates)
const closed = z.strictObject({ number: line, on: day }).nullable()

/** A change of state with all that it changes. */
const stateChange = z.strictObject({
  caseId: id,
  from: state,
  to: state,
  on: day,
  decision: paperDecision.nullable(),
  decidedBy: z.enum(deciders),
  byAgreement: z.boolean(),
  until: day.nullable(),
  reason: z.string(),
  /** What the row of the case said before. */
  before: z.strictObject({ since: day, byAgreement: z.boolean(), until: day.nullable(), closed }),
  closed,
  dues: dueChanges
})

const officer = z.strictObject({ userId: id, fullName: line })
const aboutParty = ({ partyId }: { partyId: string }): string[] => [`party:${partyId}`]

export const casesEntries = {
  'cases.CaseOpened': newerEntryKind(
    entryKind(openedFirst, () => []),
    {
      payload: opened,
      upgrade: openedOfTwoSides,
      alsoAbout: ({ fileId, parties }) => [
        ...(fileId ? [`file:${fileId}`] : []),
        ...new Set(parties.map(({ partyId }) => `party:${partyId}`))
      ]
    }
  ),
  /** The decision that ends the enforcement (kết thúc thi hành án), of cases that knew only open and closed. */
  'cases.CaseClosed': entryKind(
    z.strictObject({ caseId: id, decision: z.strictObject({ number: line, issuedOn: day }) })
  ),
  'cases.NumberRangeAdopted': entryKind(
    z.strictObject({
      rangeId: id,
      year: whole,
      first: whole,
      last: whole,
      symbol: line,
      startsOn: day,
      endsOn: day,
      letter: z.strictObject({ number: line, issuedOn: day })
    })
  ),
  'cases.DecisionNumberSet': entryKind(
    z.strictObject({
      caseId: id,
      from: z.strictObject({ number: line, date: day, source: z.string() }),
      to: z.strictObject({ number: line, date: day }),
      numbering,
      /** The day since when it stands in its state, which is the decision's while nothing was done under it. */
      stateSince: z.strictObject({ from: day, to: day }),
      searchText: z.string(),
      reason: line,
      dues: dueChanges
    })
  ),
  'cases.OfficerAssigned': entryKind(
    z.strictObject({
      caseId: id,
      from: officer.extend({ since: day }).nullable(),
      to: officer,
      on: day,
      dues: dueChanges
    }),
    ({ from, to }) => [...(from ? [`user:${from.userId}`] : []), `user:${to.userId}`]
  ),
  'cases.NoticeGiven': entryKind(
    z.strictObject({
      caseId: id,
      noticeId: id,
      partyId: id,
      fullName: line,
      way: z.enum(noticeWays),
      doneOn: day,
      validOn: day,
      proof: line,
      dues: dueChanges
    }),
    aboutParty
  ),
  'cases.MeansVerified': entryKind(
    z.strictObject({
      caseId: id,
      verificationId: id,
      partyId: id,
      fullName: line,
      doneOn: day,
      result: z.enum(['HAS_MEANS', 'NO_MEANS', 'NO_MEANS_FAR']),
      minutes: line,
      dues: dueChanges
    }),
    aboutParty
  ),
  'cases.MeasureTaken': entryKind(
    z.strictObject({
      caseId: id,
      measureId: id,
      kind: z.enum(measureKinds),
      words: lineOrEmpty,
      decision: paperDecision,
      partyId: id,
      fullName: line,
      target: z.strictObject({ kind: z.enum(measureTargets), assetId: id.nullable(), description: line }),
      fromDay: day
    }),
    ({ partyId, target }) => [`party:${partyId}`, ...(target.assetId ? [`asset:${target.assetId}`] : [])]
  ),
  'cases.MeasureEnded': entryKind(
    z.strictObject({
      caseId: id,
      measureId: id,
      kind: z.enum(measureKinds),
      on: day,
      ground: line,
      decisionNumber: lineOrEmpty
    })
  ),
  'cases.StateChanged': entryKind(stateChange),
  'cases.DuesMoved': entryKind(z.strictObject({ caseId: id, adoptionId: id, year: whole, dues: dueChanges })),
  'cases.CaseRulesSet': entryKind(z.strictObject({ rulesId: id, decidedBy, from: decidedBy.nullable() }))
}
