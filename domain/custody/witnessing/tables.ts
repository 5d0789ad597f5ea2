// People of the office who stood by a record from their own sessions.
import { defineTable, text, textOrNull } from '../../journal/table'

export const recordWitnessTable = defineTable('record_witness', {
  tableClass: 'projection',
  key: ['witness_id'],
  columns: {
    witness_id: text(),
    /** DELIVERY, RELEASE, LOAN or COUNCIL. */
    about_kind: text(),
    about_id: text(),
    user_id: text(),
    full_name: text(),
    asked_by: text(),
    asked_at: text(),
    /** When he said from his own session that he is there; null until then. */
    attended_at: textOrNull()
  }
})

/** From when a rule holds in this store: triggers ask it, so that entries of before are made again as they were. */
export const ruleSinceTable = defineTable('desk_rule_since', {
  tableClass: 'desk',
  key: ['rule'],
  columns: { rule: text(), since: text() }
})
