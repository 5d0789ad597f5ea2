// Bodies and people outside the office that hold assets.
import { defineTable, text, textOrNull } from '../../journal/table'

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
    added_at: text()
  }
})
