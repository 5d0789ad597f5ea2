// The parts of an enforcement case that several calls and entries share: obligations, shares, interest, what is due.
import { z } from 'zod'
import { caseStates, deciders } from '../case-states'
import { party, partyChoice } from './people'
import { day, dongPositive, dongTyped, id, line, lineOrEmpty } from './shapes'

/** What the money is for; it decides the class of payment (funds.md §7) and whether a fee is due (§6). */
export const obligationCategories = [
  'ALIMONY',
  'WAGES',
  'INJURY_DAMAGES',
  'COURT_FEE',
  'LOAN',
  'COMPENSATION',
  'OTHER'
] as const

/** What is owed: money, a thing, papers, an act, or to leave something undone. Only money reaches the ledger. */
export const obligationKinds = ['MONEY', 'PROPERTY', 'DOCUMENTS', 'ACT', 'PROHIBITION'] as const
/** Each of several debtors owes the whole (liên đới), or his own share (theo phần). */
export const liabilities = ['JOINT', 'SHARES'] as const
export const partyRoles = ['CREDITOR', 'DEBTOR', 'RELATED'] as const
/** Issued ex officio (chủ động) or on request (theo yêu cầu). */
export const caseBases = ['EX_OFFICIO', 'ON_REQUEST'] as const
/** Why a title may be enforced: in force; at once although it may be appealed; an urgent interim measure. */
export const titleForces = ['IN_FORCE', 'AT_ONCE', 'URGENT'] as const
/** Where a decision's number is from: typed from the paper, taken from a leased range, or ours until there is one. */
export const numberSources = ['TYPED', 'RANGE', 'PROVISIONAL'] as const

const rateMax = 100_000
export const partiesMax = 60
export const obligationsMax = 60

/** Late interest: a rate of the title, or the title's own words where no figure stands in it. */
export const interestTerms = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('RATE'),
    /** 10 % is 1000. */
    rateHundredths: z.int().min(1).max(rateMax),
    per: z.enum(['YEAR', 'MONTH']),
    from: day,
    /** The sum that it runs on: the unpaid principal only (NĐ 152/2026 Art 29). */
    baseDong: dongTyped
  }),
  z.strictObject({ kind: z.literal('WORDS'), words: line })
])

const place = z
  .int()
  .min(0)
  .max(partiesMax - 1)

const owedFields = {
  content: line,
  /** Who it is owed to, by place in `creditors`. */
  creditor: place,
  liability: z.enum(liabilities),
  /** Who owes it, by place in `debtors`; with shares each names his own. */
  debtors: z
    .array(z.strictObject({ debtor: place, shareDong: dongTyped.nullable() }))
    .min(1)
    .max(partiesMax)
}

/** An obligation of a case being opened. */
const obligationTyped = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('MONEY'),
    category: z.enum(obligationCategories),
    amountDong: dongTyped,
    interest: interestTerms.nullable(),
    ...owedFields
  }),
  z.strictObject({ kind: z.enum(['PROPERTY', 'DOCUMENTS', 'ACT', 'PROHIBITION']), ...owedFields })
])

/** One obligation as the case page shows it. */
export const obligationView = z.strictObject({
  obligationId: id,
  kind: z.enum(obligationKinds),
  /** Of money only. */
  category: z.enum(obligationCategories).nullable(),
  content: line,
  amountDong: dongPositive.nullable(),
  creditorId: id,
  liability: z.enum(liabilities),
  debtors: z.array(z.strictObject({ partyId: id, shareDong: dongPositive.nullable() })),
  interest: interestTerms.nullable()
})

/** The parties and obligations of a case that has more than two sides and one sum. */
export const sides = {
  creditors: z.array(partyChoice).min(1).max(partiesMax),
  debtors: z.array(partyChoice).min(1).max(partiesMax),
  /** People with rights and duties in the matter who are no party (glossary §1). */
  related: z.array(partyChoice).max(partiesMax),
  obligations: z.array(obligationTyped).min(1).max(obligationsMax)
}

export const caseParty = party.extend({ role: z.enum(partyRoles) })

/** A day by which something of a case is due, with the rule that says so. */
export const caseDue = z.strictObject({
  rule: z.string(),
  /** The debtor it is about; null for the case as a whole. */
  partyId: id.nullable(),
  startsOn: day,
  dueOn: day,
  version: z.string()
})

export const paperDecision = z.strictObject({ number: line, issuedOn: day, clause: lineOrEmpty })
export const caseState = z.enum(caseStates)

const decider = z.enum(deciders)
/** Who signs each of the decisions that change a state. */
export const decidedBy = z.strictObject({
  POSTPONED: decider,
  SUSPENDED: decider,
  NOT_YET_ENFORCEABLE: decider,
  SEPARATE_WATCH: decider,
  COMPLETED: decider,
  TERMINATED: decider,
  ENTRUSTED: decider,
  RETURNED_REQUEST: decider,
  RESUME: decider,
  REOPEN: decider
})
