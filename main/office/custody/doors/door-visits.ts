// The key and door log. One visit of a warehouse is open at a time; what moves meanwhile is tied to it.
import type { doorVisitTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { Decide, QueryHandler } from '../../act'
import { refuse } from '../../refusal'
import { placeStanding } from '../places/places'

type VisitRow = RowIn<typeof doorVisitTable>
const listMax = 200

export const openDoor: Decide<'custody.openDoor'> = (act, { warehouseId, keyHolder, people, purpose }) => {
  const { kind, path } = placeStanding(act, warehouseId)
  if (kind !== 'WAREHOUSE') refuse('PLACE_KIND_WRONG')
  if (act.get('SELECT 1 FROM door_visit WHERE warehouse_id = ? AND left_at IS NULL', warehouseId)) {
    refuse('DOOR_OPEN')
  }
  const visitId = act.newId()
  act.append({
    kind: 'custody.DoorOpened',
    subject: `visit:${visitId}`,
    payload: { visitId, warehouseId, warehousePath: path, keyHolder, people, purpose }
  })
  return { visitId }
}

export const closeDoor: Decide<'custody.closeDoor'> = (act, { visitId }) => {
  const visit = act.get<VisitRow>('SELECT * FROM door_visit WHERE visit_id = ?', visitId)
  if (!visit || visit.left_at !== null) return refuse('VISIT_NOT_OPEN')
  act.append({
    kind: 'custody.DoorClosed',
    subject: `visit:${visitId}`,
    payload: { visitId, warehouseId: visit.warehouse_id, enteredAt: visit.entered_at }
  })
  return {}
}

export const listDoorVisits: QueryHandler<'custody.listDoorVisits'> = (reading, { warehouseId }) => ({
  visits: reading
    .all<VisitRow & { name: string; movements: number }>(
      `SELECT door_visit.*, storage_place.name,
        (SELECT count(*) FROM timeline WHERE subject = 'visit:' || visit_id) AS movements
      FROM door_visit JOIN storage_place ON place_id = warehouse_id
      WHERE ifnull(?, warehouse_id) = warehouse_id ORDER BY entered_at DESC LIMIT ?`,
      warehouseId,
      listMax
    )
    .map((row) => ({
      visitId: row.visit_id,
      warehouseId: row.warehouse_id,
      warehouseName: row.name,
      keyHolder: row.key_holder,
      people: JSON.parse(row.people) as string[],
      purpose: row.purpose,
      enteredAt: row.entered_at,
      leftAt: row.left_at,
      // The visit's own time line also holds its opening and closing.
      movements: row.movements - (row.left_at === null ? 1 : 2)
    }))
})
