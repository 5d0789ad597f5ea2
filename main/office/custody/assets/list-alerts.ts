// What of the warehouse needs somebody's attention today. Nothing is kept and nothing can be waved away: a warning is
// what the rules say of the store as it stands.
import { addDays } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import { workingDaysIn } from '../../deadlines'
import { dayBeginsAt } from '../terms/day-begins'
import { fundLimits, type Calendar } from './alert-rules'
import type { Found } from './alert-source'
import { alertSources } from './alert-sources'

type Alerts = OutputOf<'custody.listAlerts'>

const minuteMs = 60_000
const shownMax = 100
const lookedAtMax = 1_000

export const listAlerts: QueryHandler<'custody.listAlerts'> = (reading, { kinds }) => {
  const calendar = { today: reading.today, isWorkingDay: workingDaysIn(reading) }
  const found = alertSources
    .flatMap((source) => source({ reading, calendar, max: lookedAtMax }))
    .filter(({ alert }) => alert.severity !== 'FAR' && (!kinds || kinds.includes(alert.kind)))
    .sort(byUrgency)
  const shown = new Map<string, number>()
  const alerts = found.filter(({ alert: { kind } }) => {
    const count = (shown.get(kind) ?? 0) + 1
    shown.set(kind, count)
    return count <= shownMax
  })
  return {
    alerts: alerts.map(({ alert, ...subject }) => ({ ...alert, ...subject })),
    counts: countsOf(found),
    changesAt: changesAt(reading.now, found, calendar)
  }
}

/** Days end at midnight here; what money and gold came in today is late at an hour of its own. */
function changesAt(now: string, found: readonly Found[], calendar: Calendar): string {
  const midnight = dayBeginsAt(addDays(calendar.today, 1))
  const hours = found
    .filter(
      ({ alert }) => alert.kind === 'FUND_ENTRY_MISSING' && alert.severity === 'NEAR' && alert.due !== null
    )
    .flatMap(({ alert }) => fundLimits.map((time) => `${alert.due ?? ''}T${time}:00.000+07:00`))
    // Late begins with the minute after the limit.
    .map((limit) => new Date(Date.parse(limit) + minuteMs).toISOString())
    .filter((limit) => limit > now)
  return [midnight, ...hours].sort()[0] ?? midnight
}

/** Late before near; within each, what is due first. */
function byUrgency({ alert: one }: Found, { alert: other }: Found): number {
  if (one.severity !== other.severity) return one.severity === 'LATE' ? -1 : 1
  return (one.due ?? one.since).localeCompare(other.due ?? other.since)
}

function countsOf(found: readonly Found[]): Alerts['counts'] {
  const counts = new Map<string, Alerts['counts'][number]>()
  for (const { alert } of found) {
    const so = counts.get(alert.kind)
    // The list is sorted: the first of a kind is its most severe.
    if (so) so.count += 1
    else counts.set(alert.kind, { kind: alert.kind, count: 1, severity: alert.severity })
  }
  return [...counts.values()]
}
