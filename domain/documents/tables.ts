// How often a paper was issued (projection), and the print queue (desk table).
import { defineTable, integer, text, textOrNull } from '../journal/table'

export const paperTable = defineTable('paper', {
  tableClass: 'projection',
  key: ['form', 'subject'],
  columns: { form: text(), subject: text(), issues: integer() }
})

export const printJobTable = defineTable('desk_print_job', {
  tableClass: 'desk',
  key: ['job_id'],
  columns: {
    job_id: text(),
    form: text(),
    subject: text(),
    copies: integer(),
    reprint: integer(),
    route: text(),
    station_id: text(),
    state: text(),
    problem: textOrNull(),
    queued_at: text(),
    queued_by: text()
  }
})

export const deviceTable = defineTable('desk_device', {
  tableClass: 'desk',
  key: ['device_id'],
  columns: { device_id: text(), station_id: text(), settings: text() }
})
