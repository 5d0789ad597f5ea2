// Samples: what was committed to before, what was revealed after, and what was drawn.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const stockSampleTable = defineTable('stock_sample', {
  tableClass: 'projection',
  key: ['sample_id'],
  columns: {
    sample_id: text(),
    state: text(),
    place_id: text(),
    scope: text(),
    commitment: text(),
    /** The entry that committed; a beacon counts only from here on. */
    announced_seq: integer(),
    announced_at: text(),
    announced_by: text(),
    drawn_seq: integer(),
    drawn_at: textOrNull(),
    drawn_by: textOrNull(),
    population: integer(),
    size: integer()
  }
})

/** What was drawn, in the order of the draw, and where it stood then. */
export const stockSampleItemTable = defineTable('stock_sample_item', {
  tableClass: 'projection',
  key: ['sample_id', 'number'],
  columns: { sample_id: text(), number: integer(), asset_id: text(), place_id: text() }
})

/** The secret behind a commitment, until it is revealed by the draw. Nobody is ever shown it. */
export const sampleSecretTable = defineTable('desk_sample_secret', {
  tableClass: 'desk',
  key: ['sample_id'],
  columns: { sample_id: text(), secret: text() }
})
