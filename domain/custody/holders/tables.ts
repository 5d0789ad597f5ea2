// Bodies and people outside the office that hold assets, and what was said of each before.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const holderTable = defineTable('holder', {
  tableClass: 'projection',
  key: ['holder_id'],
  columns: {
    holder_id: text(),
    kind: text(),
    name: text(),
    address: text(),
    contact: text(),
    contract_number: text(),
    contract_ends_on: textOrNull(),
    added_at: text(),
    /** Which of its versions holds. */
    version: integer(),
    closed_at: textOrNull(),
    closed_reason: textOrNull()
  }
})

/** Everything that was ever said of a holder: papers of a day name it as it was called on that day. */
export const holderVersionTable = defineTable('holder_version', {
  tableClass: 'projection',
  key: ['holder_id', 'version'],
  columns: {
    holder_id: text(),
    version: integer(),
    name: text(),
    address: text(),
    contact: text(),
    contract_number: text(),
    contract_ends_on: textOrNull(),
    since: text(),
    changed_by: text(),
    reason: text()
  }
})
