// Periods that the head has set; the others are the usual ones of the contract.
import { defineTable, integer, text } from '../../journal/table'

export const custodyTermTable = defineTable('custody_term', {
  tableClass: 'projection',
  key: ['term'],
  columns: { term: text(), months: integer(), document: text(), set_at: text(), set_by: text() }
})
