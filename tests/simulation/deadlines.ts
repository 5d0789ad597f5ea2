// Random periods of every unit from every day of 2024 to 2030, laid out by the office and by the oracle of another
// author. Where one of them refuses, because the end is not known, the other must refuse too.
import { addDays } from '@shared/calendar'
import { bundledCalendar } from '../../main/office/deadlines/calendar'
import { reckon } from '../../main/office/deadlines/periods'
import { RefusalError } from '../../main/office/refusal'
import { oracleDueDay } from '../support/deadline-oracle'
import { seededChoice } from './power-cut/seeded-choice'

export interface DeadlinesReport {
  readonly compared: number
  /** Ends past the known years, which both must refuse. */
  readonly refused: number
  /** Periods with a day off on the way or at the end. */
  readonly overDaysOff: number
  readonly violations: string[]
}

const firstDay = '2024-01-01'
const daysOfTable = 2557
const units = [
  { unit: 'WORKING_DAYS', countMax: 60 },
  { unit: 'DAYS', countMax: 120 },
  { unit: 'MONTHS', countMax: 36 },
  { unit: 'YEARS', countMax: 5 }
] as const

/** Plays so many random periods; the same seed plays the same ones. */
export function playDeadlines({ cases, seed }: { cases: number; seed: number }): DeadlinesReport {
  const choose = seededChoice(seed)
  const report = { compared: 0, refused: 0, overDaysOff: 0, violations: [] as string[] }
  for (let index = 0; index < cases; index += 1) {
    const { unit, countMax } = units[choose(units.length)]!
    const period = { unit, count: 1 + choose(countMax) }
    const start = addDays(firstDay, choose(daysOfTable))
    const ours = refusable(() => reckon(start, period, bundledCalendar))
    const theirs = refusable(() => oracleDueDay(start, period))
    report.compared += 1
    if (ours === null) report.refused += 1
    else if (ours.skipped.length > 0) report.overDaysOff += 1
    const due = ours?.due ?? null
    if (due !== theirs) {
      report.violations.push(`${start} + ${period.count} ${unit}: ${due} here, ${theirs} by the oracle`)
    }
  }
  return report
}

/** Null for an end that is not known; anything else that is thrown is a fault of the test. */
function refusable<Result>(ask: () => Result): Result | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RefusalError || error instanceof RangeError) return null
    throw error
  }
}
