// The key and door log. One visit of a warehouse is open at a time; what moves meanwhile is tied to it, and what moves
// while nobody went in is listed (Hà Nội, 2019: the keeper had lent the key).
import type { doorVisitTable, outsideMoveTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { permissionsOf, type Role } from '@shared/permissions'
import type { InputOf, OutputOf } from '@shared/contract'
import type { OutsideAct } from '@shared/contract/custody'
import type { Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { placePath, placeStanding } from '../places/places'

type VisitRow = RowIn<typeof doorVisitTable>
type Visitor = OutputOf<'custody.listDoorVisits'>['visits'][number]['people'][number]
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
    payload: {
      visitId,
      warehouseId,
      warehousePath: path,
      keyHolder,
      people: people.map((person) => visitorOf(act, person)),
      purpose
    }
  })
  return { visitId }
}

/** Somebody at the door. On duty is whoever the roles of the office let work in its warehouse. */
function visitorOf(
  reads: Pick<Reads, 'get' | 'all'>,
  person: InputOf<'custody.openDoor'>['people'][number]
): Visitor {
  if (!('userId' in person)) return { name: person.name, userId: null, onDuty: false }
  const user = reads.get<{ full_name: string }>(
    'SELECT full_name FROM app_user WHERE user_id = ?',
    person.userId
  )
  if (!user) return refuse('USER_UNKNOWN')
  return { name: user.full_name, userId: person.userId, onDuty: worksInStore(reads, person.userId) }
}

function worksInStore(reads: Pick<Reads, 'all'>, userId: string): boolean {
  const roles = reads.all<{ role: string }>('SELECT role FROM user_role WHERE user_id = ?', userId)
  return permissionsOf(roles.map(({ role }) => role as Role)).has('custody.door')
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
      people: JSON.parse(row.people) as Visitor[],
      purpose: row.purpose,
      enteredAt: row.entered_at,
      leftAt: row.left_at,
      // The visit's own time line also holds its opening and closing.
      movements: row.movements - (row.left_at === null ? 1 : 2)
    }))
})

export const listPossibleVisitors: QueryHandler<'custody.listPossibleVisitors'> = (reading) => ({
  people: reading
    .all<{ user_id: string; full_name: string }>('SELECT user_id, full_name FROM app_user ORDER BY full_name')
    .map(({ user_id: userId, full_name: name }) => ({ userId, name, onDuty: worksInStore(reading, userId) }))
})

export const listMovesOutsideVisits: QueryHandler<'custody.listMovesOutsideVisits'> = (
  reading,
  { beforeSeq, limit }
) => ({
  moves: reading
    .all<RowIn<typeof outsideMoveTable> & { mover: string | null }>(
      `SELECT outside_move.*, full_name AS mover FROM outside_move LEFT JOIN app_user ON user_id = moved_by
      WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
      beforeSeq ?? Number.MAX_SAFE_INTEGER,
      limit
    )
    .map((row) => {
      const [type, subjectId = ''] = row.subject.split(':')
      const thing = reading.get<{ name: string; tag: string; place_id: string | null }>(
        type === 'asset'
          ? 'SELECT name, tag, place_id FROM asset WHERE asset_id = ?'
          : 'SELECT name, tag, place_id FROM storage_place WHERE place_id = ?',
        subjectId
      )
      return {
        seq: row.seq,
        assetId: type === 'asset' ? subjectId : null,
        name: thing?.name ?? row.subject,
        tag: thing?.tag ?? '',
        act: row.act as OutsideAct,
        // An entry that has no room for the path is of a thing that stayed where it is.
        fromPath: row.from_path || placePath(reading, thing?.place_id ?? null),
        toPath: row.to_path || placePath(reading, thing?.place_id ?? null),
        movedAt: row.moved_at,
        movedBy: row.mover ?? row.moved_by
      }
    })
})
