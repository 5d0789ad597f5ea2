// What a new calendar does to the days of open cases: each that moves says so in an entry of its own.
import type { Act } from '../act'
import type { WorkCalendar } from '../deadlines'
import { caseDuesMovedBy } from './dues'

/** Writes down every case whose days are other ones by this calendar. Answers how many. */
export function moveCaseDues(
  act: Act,
  calendar: WorkCalendar,
  { reason, ...cause }: { adoptionId: string; year: number; reason: string }
): number {
  const moved = caseDuesMovedBy(act, calendar)
  for (const [caseId, dues] of moved) {
    act.append({
      kind: 'cases.DuesMoved',
      subject: `case:${caseId}`,
      reason,
      payload: { caseId, ...cause, dues }
    })
  }
  return moved.size
}
