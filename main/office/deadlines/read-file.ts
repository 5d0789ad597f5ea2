// Reads a calendar or a rule pack out of a file's text, and names every field of it that is wrong: its place, the code
// or day it belongs to, and what is the matter. It takes nothing in.
import type { z } from 'zod'
import { weekdayOf } from '@shared/calendar'
import type { FileProblem } from '@shared/contract/deadlines'
import {
  calendarYear,
  rulePack,
  type CalendarYear,
  type Procedure,
  type RulePack
} from '@shared/contract/rule-pack'
import { saturday, sunday } from './calendar'

export interface Problem {
  path: string
  near: string
  problem: FileProblem
  value: string
}

/** What a file says, or what is wrong with it. */
export type ReadFile<Content> = { content: Content; problems: [] } | { content: null; problems: Problem[] }

type Path = readonly PropertyKey[]

const problemsMax = 100
const valueLengthMax = 60
const startsOfFile: readonly string[] = ['RECEIVED_DAY', 'REQUEST_DATE']

/** Reads the days of one year. */
export function readCalendar(text: string): ReadFile<CalendarYear> {
  return readWith(text, calendarYear, calendarFaults)
}

/** Reads a pack of rules and procedures. */
export function readRulePack(text: string): ReadFile<RulePack> {
  return readWith(text, rulePack, packFaults)
}

function readWith<Content>(
  text: string,
  schema: z.ZodType<Content>,
  faultsOf: (content: Content) => Fault[]
): ReadFile<Content> {
  const given = jsonIn(text)
  if (given === undefined) {
    return { content: null, problems: [{ path: '', near: '', problem: 'NOT_JSON', value: '' }] }
  }
  const parsed = schema.safeParse(given)
  const faults = parsed.success ? faultsOf(parsed.data) : parsed.error.issues.flatMap(faultsOfIssue(given))
  if (parsed.success && faults.length === 0) return { content: parsed.data, problems: [] }
  return { content: null, problems: faults.slice(0, problemsMax).map((fault) => problemOf(fault, given)) }
}

interface Fault {
  path: Path
  problem: FileProblem
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultsOfIssue(given: unknown): (issue: z.core.$ZodIssue) => Fault[] {
  return (issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...issue.path, key], problem: 'UNKNOWN_FIELD' }))
    }
    if (valueAt(given, issue.path) === undefined) return [{ path: issue.path, problem: 'MISSING' }]
    return [{ path: issue.path, problem: issue.code === 'invalid_type' ? 'WRONG_TYPE' : 'NOT_ALLOWED' }]
  }
}

function calendarFaults({ year, days }: CalendarYear): Fault[] {
  const seen = new Set<string>()
  return days.flatMap(({ date, kind }, index): Fault[] => {
    const path = ['days', index, 'date']
    const isRest = [saturday, sunday].includes(weekdayOf(date))
    const isTwice = seen.has(date)
    seen.add(date)
    if (!date.startsWith(`${year}-`)) return [{ path, problem: 'OTHER_YEAR' }]
    if (isTwice) return [{ path, problem: 'TWICE' }]
    return kind === 'MAKE_UP_WORKDAY' && !isRest ? [{ path, problem: 'WORKS_ANYWAY' }] : []
  })
}

function packFaults({ rules, procedures }: RulePack): Fault[] {
  const byCode = new Map(rules.map((each) => [each.code, each]))
  const counts = rules.flatMap(({ unit, count }, index): Fault[] =>
    (unit === 'AT_ONCE') === (count === 0)
      ? []
      : [{ path: ['rules', index, 'count'], problem: 'COUNT_WRONG' }]
  )
  const used = procedures.flatMap((each, index) =>
    each.rules.flatMap((code, at): Fault[] => {
      const path = ['procedures', index, 'rules', at]
      const rule = byCode.get(code)
      if (!rule) return [{ path, problem: 'RULE_MISSING' }]
      return startsOfFile.includes(rule.startsOn) ? [] : [{ path, problem: 'START_NOT_OF_A_FILE' }]
    })
  )
  const papers = procedures.flatMap((each, index) =>
    twice(each.papers, ['procedures', index, 'papers'], 'name')
  )
  return [
    ...twice(rules, ['rules'], 'code'),
    ...twice<Procedure, 'code'>(procedures, ['procedures'], 'code'),
    ...counts,
    ...used,
    ...papers
  ]
}

/** Each that says again what one before it said. */
function twice<Item, Name extends keyof Item & string>(
  items: readonly Item[],
  path: Path,
  name: Name
): Fault[] {
  const seen = new Set<unknown>()
  return items.flatMap((item, index): Fault[] => {
    const isTwice = seen.has(item[name])
    seen.add(item[name])
    return isTwice ? [{ path: [...path, index, name], problem: 'TWICE' }] : []
  })
}

function problemOf({ path, problem }: Fault, given: unknown): Problem {
  const value = valueAt(given, path)
  return {
    path: path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .slice(1),
    near: nearOf(given, path),
    problem,
    value:
      typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, valueLengthMax) : ''
  }
}

/** The code or the day of the innermost thing on the way that has one. */
function nearOf(given: unknown, path: Path): string {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const thing = valueAt(given, path.slice(0, length))
    if (typeof thing !== 'object' || thing === null) continue
    const name = 'code' in thing ? thing.code : 'date' in thing ? thing.date : undefined
    if (typeof name === 'string') return name.slice(0, valueLengthMax)
  }
  return ''
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    given
  )
}
