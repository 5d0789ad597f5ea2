// The two kinds of file that say by when something is due: the calendar of a year, and a pack of rules with the day
// from which it holds. They come with the program or are taken in while it runs; what they mean is `deadlines`'s.
import { z } from 'zod'
import { day, line } from './shapes'

export const periodUnits = ['WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS', 'AT_ONCE'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** How long something may take. Only `AT_ONCE` counts nothing. */
export interface Period {
  readonly unit: PeriodUnit
  readonly count: number
}

/** The event that a rule counts from. A desk file knows the first two by itself. */
export const ruleStarts = [
  'RECEIVED_DAY',
  'REQUEST_DATE',
  'LEGAL_EFFECT',
  'ISSUING',
  'DECISION',
  'ASSIGNMENT',
  'VALID_NOTICE',
  'VOLUNTARY_PERIOD_END',
  'LAST_VERIFICATION',
  'CHANGE',
  'END',
  'POSTING',
  'COURT_LETTER',
  'KNOWING_THE_ACT',
  'ACCEPTANCE'
] as const
export type RuleStart = (typeof ruleStarts)[number]

/** Read in the text in force; read in a text that was replaced; from memory or inference. */
export const confidences = ['VERIFIED', 'OLD', 'UNVERIFIED'] as const
export type Confidence = (typeof confidences)[number]

const yearFirst = 2000
const yearLast = 2199
const countMax = 3650
const registersMax = 99
const daysInYearMax = 366
const rulesMax = 200
const proceduresMax = 100
const papersMax = 60
const groundsMax = 40

const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/)

/** One day that is not what its weekday says. Days off at a week-end are named too, so that screens can name them. */
export const calendarDay = z.strictObject({
  date: day,
  kind: z.enum(['OFF', 'MAKE_UP_WORKDAY']),
  /** True until the Government has announced it. */
  provisional: z.boolean(),
  name: line
})
export type CalendarDay = z.output<typeof calendarDay>

/** Every such day of one year, whole: it replaces what was known of the year. */
export const calendarYear = z.strictObject({
  year: z.int().min(yearFirst).max(yearLast),
  source: line,
  days: z.array(calendarDay).min(1).max(daysInYearMax)
})
export type CalendarYear = z.output<typeof calendarYear>

export const rule = z.strictObject({
  code,
  name: line,
  unit: z.enum(periodUnits),
  count: z.int().min(0).max(countMax),
  startsOn: z.enum(ruleStarts),
  clause: line,
  confidence: z.enum(confidences)
})
export type Rule = z.output<typeof rule>

export const procedure = z.strictObject({
  code,
  name: line,
  /** Mã TTHC on the National Public Service Portal; null where nobody has seen it. */
  publicServiceCode: z.string().min(1).max(60).nullable(),
  legalBasis: line,
  confidence: z.enum(confidences),
  from: z.array(z.enum(['PERSON', 'BODY'])).min(1),
  /** Where in the program it is taken in: a desk file, money or a thing. */
  handledAt: z.enum(['DESK', 'FUNDS', 'CUSTODY']),
  /** True for what only named people may see. */
  confidential: z.boolean(),
  /** True where a judgment or decision must be named. */
  needsTitle: z.boolean(),
  papers: z.array(z.strictObject({ name: line, required: z.boolean() })).max(papersMax),
  decidedBy: line.nullable(),
  result: line.nullable(),
  /** The register that it is entered in (intake.md §7). */
  register: z.int().min(1).max(registersMax).nullable(),
  /** The rules that may fit, the usual one first; none where the law names no time or it is not known. */
  rules: z.array(code)
})
export type Procedure = z.output<typeof procedure>

/** Why a request may be refused, or may not be: a closed list, each with its clause. */
export const refusalGround = z.strictObject({
  code,
  name: line,
  clause: line,
  confidence: z.enum(confidences)
})
export type RefusalGround = z.output<typeof refusalGround>

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** When the office is open on a working day, and how much of it somebody has to answer an offered file. */
export const handOverRule = z.strictObject({
  answerMinutes: z.int().min(1).max(10_000),
  hours: z
    .array(z.strictObject({ from: timeOfDay, to: timeOfDay }))
    .min(1)
    .max(4),
  clause: line,
  confidence: z.enum(confidences)
})
export type HandOverRule = z.output<typeof handOverRule>

/** All rules and procedures as they hold from a day on. */
export const rulePack = z.strictObject({
  version: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/),
  validFrom: day,
  source: line,
  rules: z.array(rule).max(rulesMax),
  procedures: z.array(procedure).min(1).max(proceduresMax),
  /** These three are absent from packs of before the life of a file was kept; what comes with the program then holds. */
  refusalReasons: z.array(refusalGround).max(groundsMax).optional(),
  /** Requests that may not be refused on their ground (NĐ 152/2026 Art 9.7). */
  neverRefused: z.array(refusalGround).max(groundsMax).optional(),
  handOver: handOverRule.optional()
})
export type RulePack = z.output<typeof rulePack>
