// What a test of every command needs to know of one: who makes it, what must have happened before, and another input.
import type { PersonName } from '../../support/practice-office'
import type { Staff } from '../../support/staff'

export interface Scenario {
  person: PersonName
  /** Plays what must have happened before, and gives the input. */
  before: (staff: Staff) => Promise<Record<string, unknown>>
  /** An input that is another, and as plausible. */
  other: (input: Record<string, unknown>) => Record<string, unknown>
}

/** The same for another reason. */
export const because: Scenario['other'] = (input) => ({ ...input, reason: 'Lý do khác' })
