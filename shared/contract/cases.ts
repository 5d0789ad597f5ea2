// Enforcement cases: one decision with its parties and what is owed under it, its officer, its dates, its states.
import { z } from 'zod'
import { deciders } from '../case-states'
import { measureKinds, measureTargets } from '../case-measures'
import { noticeWays } from '../case-notices'
import {
  caseBases,
  caseDue,
  caseParty,
  caseState,
  decidedBy,
  numberSources,
  obligationCategories,
  obligationView,
  paperDecision,
  sides,
  titleForces
} from './case-parts'
import { command, query } from './contract'
import { title } from './file-shapes'
import { partyChoice } from './people'
import {
  counted,
  day,
  dong,
  dongNotNegative,
  dongPositive,
  dongTyped,
  id,
  instant,
  line,
  lineOrEmpty,
  nothing,
  tag,
  textOrEmpty
} from './shapes'

export { obligationCategories } from './case-parts'

const caseSummary = z.strictObject({
  caseId: id,
  tag,
  decisionNumber: line,
  decisionDate: day,
  openedAt: instant,
  /** The first of each side, and how many there are. */
  creditorName: line,
  creditors: counted,
  debtorName: line,
  debtors: counted,
  /** All sums of money; null where none is owed. */
  amountDong: dongPositive.nullable(),
  state: caseState,
  /** The decision that ended it (kết thúc thi hành án); null while it is open. */
  closed: z.strictObject({ number: line, issuedOn: day }).nullable()
})

const serialMax = 9_999_999
const yearFirst = 2000
const yearLast = 2199

/** Decision numbers that the province leased to this office by a letter (organisation.md §1.2). */
const rangeGiven = {
  year: z.int().min(yearFirst).max(yearLast),
  first: z.int().min(1).max(serialMax),
  last: z.int().min(1).max(serialMax),
  /** What stands after the number and a slash, as the letter writes it. */
  symbol: line,
  /** The decisions that the range is for, by their day. */
  startsOn: day,
  endsOn: day,
  letter: z.strictObject({ number: line, issuedOn: day })
}

/** How a decision gets its number. */
export const numberChoice = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('TYPED'), number: line }),
  z.strictObject({ source: z.literal('RANGE') }),
  z.strictObject({ source: z.literal('PROVISIONAL') })
])

/** Two sides and one sum: what most cases are. */
const simpleCase = z.strictObject({
  /** The desk file it came from, if any. */
  fileId: id.nullable(),
  /** Typed from the paper: the number is the province's (organisation.md §1). */
  decisionNumber: line,
  decisionDate: day,
  title,
  creditor: partyChoice,
  debtor: partyChoice,
  obligation: z.strictObject({
    category: z.enum(obligationCategories),
    content: line,
    amountDong: dongTyped
  })
})
export type SimpleCase = z.output<typeof simpleCase>

const wholeCase = z.strictObject({
  fileId: id.nullable(),
  number: numberChoice,
  decisionDate: day,
  basis: z.enum(caseBases).nullable(),
  title,
  /** From when the title has legal effect, and why it may be enforced; null where the paper does not say. */
  titleEffectiveOn: day.nullable(),
  titleForce: z.enum(titleForces).nullable(),
  ...sides
})
export type WholeCase = z.output<typeof wholeCase>

const stateChange = z.strictObject({
  from: caseState,
  to: caseState,
  on: day,
  decision: paperDecision.nullable(),
  decidedBy: z.enum(deciders),
  byAgreement: z.boolean(),
  until: day.nullable(),
  reason: textOrEmpty,
  changedBy: line,
  changedAt: instant
})

const measure = z.strictObject({
  measureId: id,
  kind: z.enum(measureKinds),
  words: lineOrEmpty,
  decision: paperDecision,
  debtorId: id,
  target: z.strictObject({ kind: z.enum(measureTargets), assetId: id.nullable(), description: line }),
  fromDay: day,
  ended: z.strictObject({ on: day, ground: line, decisionNumber: lineOrEmpty }).nullable()
})

const person = z.strictObject({ userId: id, fullName: line })

/** What a case needs somebody to look at. */
export const caseWarnings = [
  'OVERDUE',
  'VOLUNTARY_ENDED',
  'STAY_ENDED',
  'NUMBER_PROVISIONAL',
  'MONEY_WAITS',
  'THINGS_HELD_AFTER_END'
] as const

const officersCase = caseSummary.extend({
  officer: person.nullable(),
  /** Things of the case that are still held, here or elsewhere. */
  thingsHeld: counted,
  owedDong: dongNotNegative,
  collectedDong: dongNotNegative,
  outstandingDong: dongNotNegative,
  /** Money of the case that is neither paid out nor promised. */
  waitingDong: dong,
  nextDue: caseDue.nullable(),
  warnings: z.array(z.enum(caseWarnings))
})

export const cases = {
  openCase: command(
    'cases.open',
    {
      input: z.union([simpleCase, wholeCase]),
      output: z.strictObject({
        caseId: id,
        tag,
        decisionNumber: line,
        /** Of the first obligation, creditor and debtor; the others follow in the order they were given. */
        obligationId: id,
        creditorId: id,
        debtorId: id,
        obligationIds: z.array(id)
      })
    },
    { readsPersonalData: true }
  ),
  /** The head takes in the letter of the province that leases numbers to this office. */
  adoptNumberRange: command('cases.numbers', {
    input: z.strictObject(rangeGiven),
    output: z.strictObject({ rangeId: id })
  }),
  listNumberRanges: query('office.read', {
    input: nothing,
    output: z.strictObject({
      ranges: z.array(
        z.strictObject({
          rangeId: id,
          ...rangeGiven,
          taken: counted,
          /** The next number of it, as it would stand on a decision; null once it is used up. */
          next: line.nullable(),
          adoptedBy: line,
          adoptedAt: instant
        })
      )
    })
  }),
  /** Puts the number of the paper in the place of a provisional one, or mends a mistyped one. */
  setDecisionNumber: command('cases.open', {
    input: z.strictObject({
      caseId: id,
      number: z.discriminatedUnion('source', [
        z.strictObject({ source: z.literal('TYPED'), number: line }),
        z.strictObject({ source: z.literal('RANGE') })
      ]),
      decisionDate: day,
      reason: line
    }),
    output: z.strictObject({ decisionNumber: line })
  }),
  assignOfficer: command('cases.assign', {
    input: z.strictObject({
      caseId: id,
      officerId: id,
      /** Required where another officer had it. */
      reason: lineOrEmpty
    }),
    output: nothing
  }),
  /** The officers with what they have in hand. */
  listOfficers: query('cases.assign', {
    input: nothing,
    output: z.strictObject({ officers: z.array(person.extend({ open: counted, overdue: counted })) })
  }),
  /** The cases without an officer, the nearest day on top; with a text the open ones that it names. */
  listAssignments: query(
    'cases.assign',
    {
      input: z.strictObject({ text: z.string().max(100).optional() }),
      output: z.strictObject({
        cases: z.array(caseSummary.extend({ officer: person.nullable(), due: caseDue.nullable() })),
        unassigned: counted
      })
    },
    { readsPersonalData: true }
  ),
  /** A leader may look at any officer's cases; an officer looks at his own. */
  listMyCases: query(
    'cases.enforce',
    {
      input: z.strictObject({ officerId: id.optional(), ended: z.boolean() }),
      output: z.strictObject({ cases: z.array(officersCase), total: counted })
    },
    { readsPersonalData: true }
  ),
  recordNotice: command('cases.enforce', {
    input: z.strictObject({
      caseId: id,
      partyId: id,
      way: z.enum(noticeWays),
      doneOn: day,
      /** Only for the ways whose valid day the decree does not name. */
      validOn: day.nullable(),
      /** The paper that proves it: minutes, the post's receipt, the app's report. */
      proof: line
    }),
    output: z.strictObject({ noticeId: id, validOn: day, voluntaryUntil: day.nullable(), state: caseState })
  }),
  recordVerification: command('cases.enforce', {
    input: z.strictObject({
      caseId: id,
      partyId: id,
      doneOn: day,
      result: z.enum(['HAS_MEANS', 'NO_MEANS', 'NO_MEANS_FAR']),
      minutes: line
    }),
    output: z.strictObject({ verificationId: id, nextOn: day.nullable(), state: caseState })
  }),
  recordMeasure: command('cases.enforce', {
    input: z.strictObject({
      caseId: id,
      kind: z.enum(measureKinds),
      /** The measure in words, for one that the lists do not name. */
      words: lineOrEmpty,
      decision: paperDecision,
      debtorId: id,
      target: z.strictObject({
        kind: z.enum(measureTargets),
        assetId: id.nullable(),
        description: line
      }),
      fromDay: day
    }),
    output: z.strictObject({ measureId: id, state: caseState })
  }),
  endMeasure: command('cases.enforce', {
    input: z.strictObject({ measureId: id, on: day, ground: line, decisionNumber: lineOrEmpty }),
    output: nothing
  }),
  /** Moves a case on, by the officer's work or by a decision entered from its paper. */
  changeState: command('cases.enforce', {
    input: z.strictObject({
      caseId: id,
      to: caseState,
      /** The day of a change without a decision; a decision has its own day. */
      on: day,
      decision: paperDecision.nullable(),
      /** Put off by the parties' agreement; it still counts as enforceable. */
      byAgreement: z.boolean(),
      until: day.nullable(),
      reason: textOrEmpty
    }),
    output: z.strictObject({ state: caseState })
  }),
  /** The head's decision that the enforcement is over; things still held stay held, and are warned of. */
  closeCase: command('cases.close', {
    input: z.strictObject({ caseId: id, decision: z.strictObject({ number: line, issuedOn: day }) }),
    output: nothing
  }),
  /** Who signs which decision, where the law in force was not read. */
  setCaseRules: command('cases.numbers', {
    input: z.strictObject({ decidedBy, reason: line }),
    output: nothing
  }),
  getCaseRules: query('office.read', {
    input: nothing,
    output: z.strictObject({ decidedBy })
  }),
  listCases: query(
    'office.read',
    {
      input: z.strictObject({ text: z.string().max(100).optional() }),
      output: z.strictObject({ cases: z.array(caseSummary) })
    },
    { readsPersonalData: true }
  ),
  getCase: query(
    'office.read',
    {
      input: z.union([z.strictObject({ caseId: id }), z.strictObject({ tag })]),
      output: caseSummary.extend({
        fileId: id.nullable(),
        numberSource: z.enum(numberSources),
        /** Every number that the decision has borne, the present one last. */
        numbers: z.array(
          z.strictObject({
            number: line,
            decisionDate: day,
            source: z.enum(numberSources),
            reason: textOrEmpty,
            setBy: line,
            setAt: instant
          })
        ),
        basis: z.enum(caseBases).nullable(),
        title,
        titleEffectiveOn: day.nullable(),
        titleForce: z.enum(titleForces).nullable(),
        /** The statistical class: có điều kiện or not (glossary §6). */
        enforceable: z.boolean(),
        stateSince: day,
        officer: person.extend({ since: day }).nullable(),
        parties: z.array(caseParty),
        obligations: z.array(obligationView),
        dues: z.array(caseDue),
        notices: z.array(
          z.strictObject({
            noticeId: id,
            partyId: id,
            way: z.enum(noticeWays),
            doneOn: day,
            validOn: day,
            proof: line
          })
        ),
        verifications: z.array(
          z.strictObject({
            verificationId: id,
            partyId: id,
            doneOn: day,
            result: z.enum(['HAS_MEANS', 'NO_MEANS', 'NO_MEANS_FAR']),
            minutes: line
          })
        ),
        states: z.array(stateChange),
        measures: z.array(measure)
      })
    },
    { readsPersonalData: true }
  )
} as const
