// Runs of labels, and every label of each in the order in which it came out.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const labelRunTable = defineTable('label_run', {
  tableClass: 'projection',
  key: ['run_id'],
  columns: {
    run_id: text(),
    run_number: text(),
    size: text(),
    label_count: integer(),
    /** The run that this one goes on with. */
    resumes_run_id: textOrNull(),
    printed_at: text(),
    printed_by: text()
  }
})

export const labelRunLineTable = defineTable('label_run_line', {
  tableClass: 'projection',
  key: ['run_id', 'position'],
  columns: {
    run_id: text(),
    position: integer(),
    asset_id: text(),
    tag: text(),
    issue: integer()
  }
})
