// What is written when the office takes in a year's calendar or a pack of rules: the whole of it, so that the journal
// alone can say for ever why a day was promised.
import { z } from 'zod'
import { calendarYear, rulePack } from '@shared/contract/rule-pack'
import { id } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'

export const deadlinesEntries = {
  'deadlines.CalendarAdopted': entryKind(z.strictObject({ adoptionId: id, calendar: calendarYear })),
  'deadlines.RulePackAdopted': entryKind(z.strictObject({ pack: rulePack }))
}
