// How a case looks in its state, and how near its days are. Pure.
import { addDays } from '@shared/calendar'
import { binds, isLate } from '@shared/case-lateness'
import { isEnded, isRunning, type CaseState } from '@shared/case-states'
import type { OutputOf } from '@shared/contract'
import type { Tone } from '../ui/state-tag'

export type Case = OutputOf<'cases.getCase'>
export type CaseWarning = OutputOf<'cases.listMyCases'>['cases'][number]['warnings'][number]

/** Going on is blue, standing still amber, done green; what left unfinished is neutral. */
export function stateTone(state: CaseState): Tone {
  if (isRunning(state)) return 'blue'
  if (state === 'COMPLETED') return 'green'
  return isEnded(state) ? 'neutral' : 'amber'
}

export function warningTone(warning: CaseWarning): Tone {
  return warning === 'OVERDUE' || warning === 'THINGS_HELD_AFTER_END' ? 'red' : 'amber'
}

const dayMs = 24 * 60 * 60 * 1000
const soonDays = 3

/** Days from today to a day; negative where it has passed. */
export function daysTo(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / dayMs)
}

/** Late is red, the next three days amber; a day that has passed without anybody being late is neutral. */
export function dueTone(due: { rule: string; dueOn: string }, on: { state: CaseState; today: string }): Tone {
  if (isLate(due, on)) return 'red'
  const isSoon = due.dueOn >= on.today && due.dueOn <= addDays(on.today, soonDays)
  return binds(on.state) && isSoon ? 'amber' : 'neutral'
}

/** `Đỗ Văn Thắng`, out of the parties of a case. */
export function nameIn(found: Pick<Case, 'parties'>, partyId: string): string {
  return found.parties.find((party) => party.partyId === partyId)?.fullName ?? ''
}

/** Percent as people write it: `10`, `0,83`. */
export function percentText(hundredths: number): string {
  return (hundredths / 100).toLocaleString('vi', { maximumFractionDigits: 2 })
}
