// Entries of the door log to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { doorsEntries } from './entries'
import { doorVisitTable } from './tables'

export const applyDoors: AppliersOf<typeof doorsEntries> = {
  'custody.DoorOpened': ({ at, actor, payload }) => [
    insert(doorVisitTable, {
      visit_id: payload.visitId,
      warehouse_id: payload.warehouseId,
      key_holder: payload.keyHolder,
      people: JSON.stringify(payload.people),
      off_duty: payload.people.filter(({ onDuty }) => !onDuty).length,
      purpose: payload.purpose,
      entered_at: at,
      entered_by: actor,
      left_at: null,
      left_by: null
    })
  ],
  'custody.DoorClosed': ({ at, actor, payload }) => [
    patch(
      doorVisitTable,
      { visit_id: payload.visitId },
      { from: { left_at: null }, to: { left_at: at, left_by: actor } }
    )
  ]
}
