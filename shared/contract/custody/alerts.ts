// What the warehouse warns of. Each kind has its rule in main/office/custody/assets/alert-rules.ts and its words; a warning
// goes away with its cause and in no other way.
import { z } from 'zod'
import { day } from '../shapes'

export const alertKinds = [
  /** The decided outcome is due soon, or was. */
  'DISPOSAL_DUE',
  'LOAN_OVERDUE',
  'PERISHABLE',
  /** A leased place, or the contract of a hired keeper, ends in 30, 7 or 1 days. */
  'LEASE_ENDING',
  'CONTRACT_ENDING',
  /** Cash or gold without its entry in the funds (funds.md §8). */
  'FUND_ENTRY_MISSING',
  /** Gold bars and plain rings are sold within 10 days (NĐ 152/2026 Art 61.2). */
  'GOLD_UNSOLD',
  'CASE_CLOSED',
  'MOVED_OUTSIDE_VISIT',
  /** The head lets the door log rest while things lie in the store. */
  'DOOR_LOG_OFF',
  'LABEL_UNREAD',
  'RELEASE_NOT_CARRIED_OUT',
  'COUNCIL_LATE',
  /** A warehouse that no count of its quarter covers. */
  'COUNT_OVERDUE',
  /** A closed count with differences that nobody has said or confirmed anything of. */
  'COUNT_OUTCOME_LATE',
  'COUNT_UNSIGNED',
  /** An unannounced count, or one of a sample, that was cancelled and not made since. */
  'COUNT_CANCELLED',
  /** What a sample drew was not counted to the end; no other sample is drawn there until then. */
  'SAMPLE_UNCOUNTED',
  /** A loss at once; a damage or a broken seal until the head decides (TT 01/2017 Art 14). */
  'INCIDENT_OPEN',
  /** A count was signed and the thing is still missing. */
  'MISSING_LEFT',
  /** A written-off thing was read again in a count. */
  'WRITTEN_OFF_SEEN',
  /** What a count did not see was settled as an error of the records, and still stands on the books. */
  'RECORD_ERROR_LEFT',
  /** A box whose seal was found torn, and that no count has looked into since. */
  'CONTAINER_TORN',
  /** Somebody without work there went into a warehouse. */
  'OFF_DUTY_ENTRY',
  /** A visit of an earlier day that nobody has closed. */
  'VISIT_NOT_CLOSED',
  /** What is ordered to be destroyed has no council yet. */
  'COUNCIL_NOT_FORMED',
  /** What outside keepers hold was not looked at for a month, or not reviewed with them for half a year. */
  'HELD_CHECK_DUE',
  'HELD_REVIEW_DUE',
  /** Kept by others for more than five years (NĐ 152/2026 Art 38.3). */
  'HELD_LONG',
  /** Ordered to be given back, and nobody came for it. */
  'NOT_COLLECTED'
] as const
export type AlertKind = (typeof alertKinds)[number]

/** FAR is said on the asset's own page only. NEAR: still in time. LATE: the day has passed, or it should not be so. */
export const alertSeverity = z.enum(['FAR', 'NEAR', 'LATE'])

export const assetAlert = z.strictObject({
  kind: z.enum(alertKinds),
  severity: alertSeverity,
  /** The day since which it stands. */
  since: day,
  /** The last day in time; null where there is none. */
  due: day.nullable(),
  /** Days until then, below zero once it has passed; working days where the rule counts those. */
  daysLeft: z.int().nullable(),
  inWorkingDays: z.boolean()
})
export type AssetAlert = z.output<typeof assetAlert>
