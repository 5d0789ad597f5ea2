// Adopted calendars and rule packs to row changes.
import type { AppliersOf } from '../journal/entry-kind'
import { insert } from '../journal/row-change'
import type { deadlinesEntries } from './entries'
import { adoptedCalendarTable, rulePackTable } from './tables'

export const applyDeadlines: AppliersOf<typeof deadlinesEntries> = {
  'deadlines.CalendarAdopted': ({ seq, at, actor, payload }) => [
    insert(adoptedCalendarTable, {
      seq,
      adoption_id: payload.adoptionId,
      year: payload.calendar.year,
      calendar: JSON.stringify(payload.calendar),
      adopted_at: at,
      adopted_by: actor
    })
  ],
  'deadlines.RulePackAdopted': ({ seq, at, actor, payload }) => [
    insert(rulePackTable, {
      seq,
      version: payload.pack.version,
      valid_from: payload.pack.validFrom,
      pack: JSON.stringify(payload.pack),
      adopted_at: at,
      adopted_by: actor
    })
  ]
}
