// By when something is due, and why: the calendar, the rule packs, the explanation of a day, and what is due.
import { z } from 'zod'
import { command, query } from './contract'
import { calendarDay, calendarYear, periodUnits, rule, rulePack } from './rule-pack'
import { counted, day, id, instant, line, nothing, tag, text } from './shapes'

/** What may be wrong in a file that is to be taken in. */
export const fileProblems = [
  'NOT_JSON',
  'MISSING',
  'UNKNOWN_FIELD',
  'WRONG_TYPE',
  'NOT_ALLOWED',
  'TWICE',
  'OTHER_YEAR',
  'WORKS_ANYWAY',
  'RULE_MISSING',
  'COUNT_WRONG',
  'START_NOT_OF_A_FILE'
] as const
export type FileProblem = (typeof fileProblems)[number]

/** Longer than what an entry holds, so that a file with many spaces still comes in. */
const fileTextMax = 200_000
const fileText = z.string().min(1).max(fileTextMax)

const problems = z.array(
  z.strictObject({
    /** `rules[3].count`; empty for the file as a whole. */
    path: z.string(),
    /** The code or the day that the field belongs to. */
    near: z.string(),
    problem: z.enum(fileProblems),
    value: z.string()
  })
)

const adopted = z.strictObject({ at: instant, by: z.string() }).nullable()
const period = z.strictObject({ unit: z.enum(periodUnits), count: counted })

const explanation = z.strictObject({
  pack: z.strictObject({ version: z.string(), validFrom: day }),
  rule,
  start: day,
  counted: z.array(z.strictObject({ day, number: counted, makeUp: line.nullable() })),
  skipped: z.array(
    z.strictObject({
      day,
      why: z.enum(['SATURDAY', 'SUNDAY', 'HOLIDAY']),
      name: line.nullable(),
      provisional: z.boolean()
    })
  ),
  /** Where the count alone ends, before a day off moves the end on. */
  nominal: day,
  due: day,
  provisional: z.boolean(),
  /** The day on the receipt; null where no file is asked about. */
  promised: day.nullable(),
  /** True where today's answer is not what was promised. */
  differs: z.boolean()
})

/** How near a day is. Weeks end with Sunday. */
export const dueGroups = ['OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER'] as const
export type DueGroup = (typeof dueGroups)[number]

const dueFilter = { officerId: id.optional(), procedureCode: z.string().max(60).optional() }

const dueFile = z.strictObject({
  fileId: id,
  tag,
  receptionNumber: z.string(),
  requesterName: line,
  procedureName: z.string(),
  officerName: z.string(),
  dueDate: day,
  promisedDate: day,
  group: z.enum(dueGroups),
  /** Working days from today to the day; negative where it has passed; null where the calendar does not reach. */
  workingDaysLeft: z.int().nullable()
})

export const deadlines = {
  explain: query('office.read', {
    input: z.union([
      /** Without `asOf` by the pack that the file was received under; with it by the one that held on that day. */
      z.strictObject({ fileId: id, asOf: day.optional() }),
      z.strictObject({ rule: z.string().max(60), start: day, asOf: day }),
      /** By the pack that the day was reckoned under, whichever holds since. */
      z.strictObject({ rule: z.string().max(60), start: day, version: z.string().max(60) })
    ]),
    output: explanation
  }),
  listDue: query(
    'office.read',
    {
      input: z.strictObject({ ...dueFilter, day: day.optional(), group: z.enum(dueGroups).optional() }),
      output: z.strictObject({
        files: z.array(dueFile),
        counts: z.record(z.enum(dueGroups), counted),
        officers: z.array(z.strictObject({ userId: id, fullName: z.string() })),
        procedures: z.array(z.strictObject({ code: z.string(), name: z.string() }))
      })
    },
    { readsPersonalData: true }
  ),
  /** Every day of a month: whether the office works, and how many files are due. */
  getMonth: query('office.read', {
    input: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), ...dueFilter }),
    output: z.strictObject({
      /** False where the days off of the year are not known. */
      known: z.boolean(),
      days: z.array(
        z.strictObject({
          day,
          works: z.boolean(),
          name: line.nullable(),
          provisional: z.boolean(),
          due: counted
        })
      )
    })
  }),
  getCalendar: query('office.read', {
    input: nothing,
    output: z.strictObject({ years: z.array(calendarYear.extend({ adopted })) })
  }),
  listRulePacks: query('office.read', {
    input: nothing,
    output: z.strictObject({ packs: z.array(rulePack.extend({ adopted, inForce: z.boolean() })) })
  }),
  checkCalendar: query('deadlines.adopt', {
    input: z.strictObject({ text: fileText }),
    output: z.strictObject({
      problems,
      calendar: calendarYear.nullable(),
      changes: z.array(
        z.strictObject({ date: day, before: calendarDay.nullable(), after: calendarDay.nullable() })
      ),
      /** Open files and cases of which a day would move. */
      moves: counted
    })
  }),
  checkRulePack: query('deadlines.adopt', {
    input: z.strictObject({ text: fileText }),
    output: z.strictObject({
      problems,
      pack: z
        .strictObject({
          version: z.string(),
          validFrom: day,
          source: line,
          rules: counted,
          procedures: counted,
          /** False where the version stands already. */
          isNew: z.boolean()
        })
        .nullable(),
      changes: z.array(
        z.strictObject({
          code: z.string(),
          name: line,
          before: period.nullable(),
          after: period.nullable()
        })
      )
    })
  }),
  adoptCalendar: command('deadlines.adopt', {
    input: z.strictObject({ text: fileText, reason: text }),
    output: z.strictObject({ year: z.int(), moved: counted })
  }),
  adoptRulePack: command('deadlines.adopt', {
    input: z.strictObject({ text: fileText, reason: text }),
    output: z.strictObject({ version: z.string(), validFrom: day })
  })
} as const
