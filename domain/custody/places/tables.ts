// Places where assets may lie.
import { defineTable, text, textOrNull } from '../../journal/table'

export const storagePlaceTable = defineTable('storage_place', {
  tableClass: 'projection',
  key: ['place_id'],
  columns: { place_id: text(), tag: text(), parent_id: textOrNull(), kind: text(), name: text() }
})
