// Parties as the office knows them.
import { defineTable, integer, text, textOrNull } from '../journal/table'

export const partyTable = defineTable('party', {
  tableClass: 'projection',
  key: ['party_id'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    party_id: text(),
    kind: text(),
    full_name: text(),
    number: textOrNull(),
    birth_date: textOrNull(),
    gender: textOrNull(),
    address: text(),
    phone: text(),
    /** Name without marks and number, for finding. */
    search_text: text()
  }
})
