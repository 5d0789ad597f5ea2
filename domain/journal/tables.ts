// The journal itself, the time line of each subject, and the gapless counters.
import { defineTable, integer, text, textOrNull } from './table'

export const journalTable = defineTable('journal', {
  tableClass: 'journal',
  key: ['seq'],
  rowId: 'seq',
  columns: {
    seq: integer(),
    epoch: integer(),
    id: text(),
    at: text(),
    skew_ms: integer(),
    office: text(),
    station: text(),
    actor: text(),
    command: text(),
    kind: text(),
    version: integer(),
    subject: text(),
    reason: textOrNull(),
    /** Canonical text, never a JSON type of the database. */
    payload: text(),
    prev_hash: text(),
    hash: text()
  }
})

export const timelineTable = defineTable('timeline', {
  tableClass: 'projection',
  key: ['subject', 'seq'],
  columns: { subject: text(), seq: integer() }
})

/** The last number given in a series (`tag.asset`, `voucher.CASH_RECEIPT`) and period (a year, a day, a book). */
export const counterTable = defineTable('counter', {
  tableClass: 'projection',
  key: ['series', 'period'],
  columns: { series: text(), period: text(), last: integer() }
})
