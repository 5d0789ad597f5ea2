// Until when somebody should have answered an offered file, counted in the hours in which the office is open. Pure.
import { addDays, dayOf } from '@shared/calendar'
import type { HandOverRule } from '@shared/contract/rule-pack'

const minuteMs = 60_000
/** Longer than any run of days off, so that a calendar of days off alone ends too. */
const daysMax = 400
const localOffset = '+07:00'

/**
 * The instant at which so many open minutes have passed since another. An office that never opens gives the end of the
 * days that were looked at.
 */
export function afterOpenMinutes(
  since: string,
  { answerMinutes, hours }: Pick<HandOverRule, 'answerMinutes' | 'hours'>,
  works: (day: string) => boolean
): string {
  let leftMs = answerMinutes * minuteMs
  let day = dayOf(since)
  const sorted = [...hours].sort((one, other) => one.from.localeCompare(other.from))
  for (let passed = 0; passed < daysMax; passed += 1) {
    for (const { from, to } of works(day) ? sorted : []) {
      const begins = Math.max(instantMs(day, from), Date.parse(since))
      const openMs = Math.max(0, instantMs(day, to) - begins)
      if (openMs >= leftMs) return new Date(begins + leftMs).toISOString()
      leftMs -= openMs
    }
    day = addDays(day, 1)
  }
  return new Date(instantMs(day, '00:00')).toISOString()
}

function instantMs(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00${localOffset}`)
}
