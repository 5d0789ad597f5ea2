// When the warehouse warns, and by which day something is due: one pure function a rule, with its source. They are
// given facts and the calendar, and know neither the store nor how a warning looks.
import { addDays, addMonths, dayOf, timeOf } from '@shared/calendar'
import type { AlertKind, AssetAlert } from '@shared/contract/custody/alerts'
import { usualTerms, type AssetKind, type IncidentKind, type ReleaseOutcome } from '@shared/contract/custody'

/** The office's calendar: which days it works. */
export interface Calendar {
  today: string
  isWorkingDay: (day: string) => boolean
}

/** The office works from 8 to 17; what comes in after 16 is entered in the first hour of the next working day. */
const dayEndsAt = '17:00'
const tooLateAt = '16:00'
const firstHourEndsAt = '09:00'
/** The hours at which an entry in the funds becomes late. */
export const fundLimits = [firstHourEndsAt, dayEndsAt] as const

const daysNear = 7
const workingDaysNear = 5
/** A thing that expires within 30 days counts as perishable (NĐ 152/2026 Art 60.4). */
export const perishableDays = 30
/** A lease or a keeper's contract is announced 30, 7 and 1 days ahead. */
export const leaseSteps = [30, 7, 1] as const
export const goldDays = 10
export const labelWorkingDays = 1
export const carryOutWorkingDays = 5
/** From the forming of the council to the destruction (NĐ 152/2026 Art 40.1). */
export const councilDays = 20
/** A council needs members and the procuracy's word: it is asked for early. */
const councilNearDays = 15
const countNearDays = 15
export const outcomeWorkingDays = 5
export const signWorkingDays = 10

/** Kinds that the funds must have an entry of (TT 04/2023 Art 17). */
export const fundKinds: readonly AssetKind[] = ['CASH', 'FOREIGN_CASH', 'GOLD_GEMS']

/**
 * By when what was decided is to be done; `councilDue` is the last day for the council. Confiscated money goes to the budget in 7 days (NĐ 152/2026 Art 39.4); a
 * council of destruction is formed within a month; for giving back and handing over the law sets no day, and the
 * office reminds itself after 15 working days.
 */
export function disposalDue(
  {
    outcome,
    decidedOn,
    kind,
    councilDue: formedBy = addMonths(decidedOn, usualTerms.COUNCIL.months)
  }: { outcome: ReleaseOutcome; decidedOn: string; kind: AssetKind; councilDue?: string },
  calendar: Calendar
): AssetAlert {
  const day = { kind: 'DISPOSAL_DUE' as const, since: decidedOn }
  if (outcome === 'CONFISCATED' && (kind === 'CASH' || kind === 'FOREIGN_CASH')) {
    return byDays({ ...day, due: addDays(decidedOn, 7), near: 3 }, calendar)
  }
  if (outcome === 'DESTROYED') return byDays({ ...day, due: formedBy, near: daysNear }, calendar)
  return byWorkingDays({ ...day, due: workingDaysAfter(decidedOn, 15, calendar) }, calendar)
}

/** A loan comes back on the day that the order names (TT 04/2023 Art 11.3). */
export function loanOverdue(
  { lentOn, dueOn }: { lentOn: string; dueOn: string },
  calendar: Calendar
): AssetAlert {
  return byDays({ kind: 'LOAN_OVERDUE', since: lentOn, due: dueOn, near: 3 }, calendar)
}

export function perishable({ expiresOn }: { expiresOn: string }, calendar: Calendar): AssetAlert {
  return byDays(
    { kind: 'PERISHABLE', since: addDays(expiresOn, -perishableDays), due: expiresOn, near: perishableDays },
    calendar
  )
}

/** `since` is the day of the last step reached: 30, 7 or 1 days ahead. */
export function leaseEnding(
  { kind, endsOn }: { kind: 'LEASE_ENDING' | 'CONTRACT_ENDING'; endsOn: string },
  calendar: Calendar
): AssetAlert {
  const steps = leaseSteps.map((days) => addDays(endsOn, -days))
  const since = steps.findLast((day) => day <= calendar.today) ?? steps[0] ?? endsOn
  return byDays({ kind, since, due: endsOn, near: leaseSteps[0] }, calendar)
}

/**
 * The moment by which cash or gold has its entry in the funds: the end of the day it came in; of what came at the end
 * of the day, or outside, the first hour of the next working day (TT 04/2023 Art 17). UTC in, Vietnamese day and time out.
 */
export function fundEntryDue(
  receivedAt: string,
  { isWorkingDay }: Pick<Calendar, 'isWorkingDay'>
): {
  day: string
  time: string
} {
  const day = dayOf(receivedAt)
  if (isWorkingDay(day) && timeOf(receivedAt) < tooLateAt) return { day, time: dayEndsAt }
  let next = addDays(day, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return { day: next, time: firstHourEndsAt }
}

/** `now` is UTC: this limit is one of hours. */
export function fundEntryMissing(receivedAt: string, now: string, calendar: Calendar): AssetAlert {
  const due = fundEntryDue(receivedAt, calendar)
  const here = `${dayOf(now)} ${timeOf(now)}`
  return {
    kind: 'FUND_ENTRY_MISSING',
    severity: here > `${due.day} ${due.time}` ? 'LATE' : 'NEAR',
    since: dayOf(receivedAt),
    due: due.day,
    daysLeft: daysBetween(calendar.today, due.day),
    inWorkingDays: false
  }
}

/** Gold bars and plain rings, and no other gold, go to a licensed dealer within 10 days of the seizure (NĐ 152/2026 Art 61.2). */
export function goldUnsold({ seizedOn }: { seizedOn: string }, calendar: Calendar): AssetAlert {
  return byDays({ kind: 'GOLD_UNSOLD', since: seizedOn, due: addDays(seizedOn, goldDays), near: 3 }, calendar)
}

/** A label is read back at once; after a working day it is late, whoever was in a hurry. */
export function labelUnread({ printedOn }: { printedOn: string }, calendar: Calendar): AssetAlert {
  const due = workingDaysAfter(printedOn, labelWorkingDays, calendar)
  return {
    ...byWorkingDays({ kind: 'LABEL_UNREAD', since: printedOn, due }, calendar),
    ...onlyLate(due, calendar)
  }
}

export function releaseNotCarriedOut({ approvedOn }: { approvedOn: string }, calendar: Calendar): AssetAlert {
  const due = workingDaysAfter(approvedOn, carryOutWorkingDays, calendar)
  return byWorkingDays({ kind: 'RELEASE_NOT_CARRIED_OUT', since: approvedOn, due, near: 2 }, calendar)
}

export function councilLate({ formedOn }: { formedOn: string }, calendar: Calendar): AssetAlert {
  return byDays(
    { kind: 'COUNCIL_LATE', since: formedOn, due: addDays(formedOn, councilDays), near: daysNear },
    calendar
  )
}

/** A council of destruction is formed within its period of the decision, one rule with the decision that names the delay. */
export function councilDue(
  { decidedOn, due }: { decidedOn: string; due: string },
  calendar: Calendar
): AssetAlert {
  return byDays({ kind: 'COUNCIL_NOT_FORMED', since: decidedOn, due, near: councilNearDays }, calendar)
}

/** What others keep is looked at and reviewed by its day (custody.md §7). */
export function heldDue(
  { kind, since, due }: { kind: 'HELD_CHECK_DUE' | 'HELD_REVIEW_DUE'; since: string; due: string },
  calendar: Calendar
): AssetAlert {
  return byDays({ kind, since, due, near: kind === 'HELD_CHECK_DUE' ? daysNear : countNearDays }, calendar)
}

/** From this day on what nobody came for may be dealt with otherwise (custody.md §6). */
export function notCollected({ since, due }: { since: string; due: string }, calendar: Calendar): AssetAlert {
  return byDays({ kind: 'NOT_COLLECTED', since, due, near: countNearDays }, calendar)
}

/** By when the head is to decide an incident, in working days from the report. */
export function incidentDue(
  reportedOn: string,
  days: number,
  { isWorkingDay }: Pick<Calendar, 'isWorkingDay'>
): string {
  return workingDaysAfter(reportedOn, days, { isWorkingDay, today: reportedOn })
}

/** A loss is red at once; a damage or a broken seal when it was not decided in time (TT 01/2017 Art 9, 14). */
export function incidentOpen(
  { kind, reportedOn, days }: { kind: IncidentKind; reportedOn: string; days: number },
  calendar: Calendar
): AssetAlert {
  const due = incidentDue(reportedOn, days, calendar)
  const term = byWorkingDays({ kind: 'INCIDENT_OPEN', since: reportedOn, due, near: days }, calendar)
  return kind === 'LOST' && term.severity !== 'LATE' ? standing('INCIDENT_OPEN', reportedOn) : term
}

/** What has no day: it should not be so at all. */
export function standing(kind: AlertKind, since: string): AssetAlert {
  return { kind, severity: 'LATE', since, due: null, daysLeft: null, inWorkingDays: false }
}

/**
 * A warehouse is counted in each quarter (TT 04/2023 Art 11.4). Late when no count since the last quarter began covers
 * it; near in the last days of this one while no count of this one does; null when neither.
 */
export function countOverdue(
  { missedLast, missedNow }: { missedLast: boolean; missedNow: boolean },
  calendar: Calendar
): AssetAlert | null {
  const { now, last, isNear } = countQuarters(calendar.today)
  const kind = 'COUNT_OVERDUE'
  if (missedLast) return byDays({ kind, since: last.from, due: last.to, near: 0 }, calendar)
  if (!isNear || !missedNow) return null
  return byDays({ kind, since: now.from, due: now.to, near: countNearDays }, calendar)
}

/** The quarter of a day, the one before, and whether a count of this one is to be asked for. */
export function countQuarters(today: string) {
  const now = quarterOf(today)
  return { now, last: quarterOf(addDays(now.from, -1)), isNear: addDays(now.to, -countNearDays) <= today }
}

/** Differences wait for their outcomes 5 working days; the law names no day, the office reminds itself. */
export function countOutcomesLate({ closedOn }: { closedOn: string }, calendar: Calendar): AssetAlert {
  const due = workingDaysAfter(closedOn, outcomeWorkingDays, calendar)
  return byWorkingDays({ kind: 'COUNT_OUTCOME_LATE', since: closedOn, due, near: 2 }, calendar)
}

/** A count is signed by everybody within 10 working days of its closing; the office reminds itself. */
export function countUnsigned({ closedOn }: { closedOn: string }, calendar: Calendar): AssetAlert {
  const due = workingDaysAfter(closedOn, signWorkingDays, calendar)
  return byWorkingDays({ kind: 'COUNT_UNSIGNED', since: closedOn, due, near: 2 }, calendar)
}

/** The first and last day of the quarter of a day. */
export function quarterOf(day: string): { from: string; to: string } {
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const next = first === 10 ? `${year + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: addDays(next, -1) }
}

interface Term {
  kind: AlertKind
  since: string
  due: string
  /** How many days ahead it is near. */
  near?: number
}

function byDays({ kind, since, due, near = daysNear }: Term, { today }: Calendar): AssetAlert {
  const daysLeft = daysBetween(today, due)
  return { kind, severity: severityOf(daysLeft, near), since, due, daysLeft, inWorkingDays: false }
}

function byWorkingDays({ kind, since, due, near = workingDaysNear }: Term, calendar: Calendar): AssetAlert {
  const daysLeft = workingDaysBetween(calendar.today, due, calendar)
  return { kind, severity: severityOf(daysLeft, near), since, due, daysLeft, inWorkingDays: true }
}

function severityOf(daysLeft: number, near: number): AssetAlert['severity'] {
  if (daysLeft < 0) return 'LATE'
  return daysLeft <= near ? 'NEAR' : 'FAR'
}

function onlyLate(due: string, { today }: Calendar): Pick<AssetAlert, 'severity'> {
  return { severity: today > due ? 'LATE' : 'FAR' }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function workingDaysAfter(day: string, count: number, { isWorkingDay }: Calendar): string {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** Working days from after `from` up to `to`; below zero when `to` has passed. Far away, days count as five in seven. */
function workingDaysBetween(from: string, to: string, { isWorkingDay }: Calendar): number {
  if (from === to) return 0
  const [early, late, sign] = from < to ? [from, to, 1] : [to, from, -1]
  const days = daysBetween(early, late)
  if (days > 400) return sign * Math.round((days * 5) / 7)
  let count = 0
  for (let day = addDays(early, 1); day <= late; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return sign * count || (sign < 0 ? -1 : 0)
}
