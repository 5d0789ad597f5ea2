// An act of two people on a container: one begins, another says from his own session that he is there, and only then it
// is done. Until the second came whoever may begin may leave it; from then on only he can say that nothing was done. It
// does not know whether a seal is put on or cut.
import type { RefusalCode } from '@shared/contract/refusals'
import type { Act, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { isOfToday } from '../sealing/openings'
import { refuseKeeper } from '../witnessing/keeper'
import { placesInside } from './container-room'
import { placePath, placeRow } from './places'

interface ActRow {
  place_id: string
  seal_number: string
  state: string
  begun_by: string
  begun_at: string
  attended_by: string | null
  attended_at: string | null
}

interface Named {
  table: 'container_opening' | 'container_sealing'
  key: 'opening_id' | 'sealing_id'
  unknown: RefusalCode
  wrongState: RefusalCode
}

const listMax = 200

/** The steps of an act that is kept in this table, as far as both acts go the same way. */
export function actOfTwo<Row extends ActRow>({ table, key, unknown, wrongState }: Named) {
  const row = (reads: Pick<Reads, 'get'>, actId: string): Row =>
    reads.get<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, actId) ?? refuse(unknown)
  const rowIn = (reads: Pick<Reads, 'get'>, actId: string, state: 'BEGUN' | 'ATTENDED'): Row => {
    const found = row(reads, actId)
    if (found.state !== state) refuse(wrongState, { state: found.state })
    return found
  }
  return {
    /**
     * One that a second person may attend; one that was attended on another day and never done waits for him again.
     * Refuses SAME_PERSON for who began it.
     */
    toAttend: (act: Act, actId: string): Row => {
      const begun = row(act, actId)
      const waits = begun.state === 'BEGUN' || (begun.state === 'ATTENDED' && !isOfToday(act, begun))
      if (!waits) refuse(wrongState, { state: begun.state })
      if (begun.begun_by === act.caller.userId) refuse('SAME_PERSON')
      refuseKeeper(act)
      return begun
    },
    /**
     * One that may be done now, and before whom: he came today, for who came yesterday sees nothing now. Refuses
     * SAME_PERSON for the second person himself, and ATTENDANCE_OVER.
     */
    toDo: (act: Act, actId: string) => {
      const attended = rowIn(act, actId, 'ATTENDED')
      const attendedBy = attended.attended_by ?? refuse(wrongState, { state: attended.state })
      if (attendedBy === act.caller.userId) refuse('SAME_PERSON')
      if (!isOfToday(act, attended)) refuse('ATTENDANCE_OVER')
      return { attended, before: { attendedBy, attendedByName: userFullName(act, attendedBy) } }
    },
    /** One that nobody has attended yet. */
    toCancel: (act: Act, actId: string): Row => rowIn(act, actId, 'BEGUN'),
    /** One that its second person calls off. Refuses NOT_THE_ATTENDANT for anybody else. */
    toCallOff: (act: Act, actId: string): Row => {
      const attended = rowIn(act, actId, 'ATTENDED')
      if (attended.attended_by !== act.caller.userId) refuse('NOT_THE_ATTENDANT')
      return attended
    },
    /** The newest first. */
    list: (reading: Reading, { openOnly, placeId }: { openOnly: boolean; placeId?: string | undefined }) => {
      const conditions = [
        ...(openOnly ? ["state IN ('BEGUN', 'ATTENDED')"] : []),
        ...(placeId === undefined ? [] : ['place_id = ?'])
      ]
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
      return reading.all<Row>(
        `SELECT * FROM ${table} ${where} ORDER BY begun_at DESC, ${key} DESC LIMIT ?`,
        ...(placeId === undefined ? [] : [placeId]),
        listMax
      )
    }
  }
}

/** The place of an act, as its entries name it. */
export function placeOf(reads: Pick<Reads, 'get'>, { place_id: placeId }: Pick<ActRow, 'place_id'>) {
  return { placeId, path: placePath(reads, placeId) }
}

/** What lists show of an act: where, over which seal, and by whom. */
export function actView(reading: Reading, row: ActRow) {
  const { tag, name } = placeRow(reading, row.place_id)
  return {
    ...placeOf(reading, row),
    tag,
    name,
    sealNumber: row.seal_number,
    begunBy: userFullName(reading, row.begun_by),
    begunById: row.begun_by,
    begunAt: row.begun_at,
    attendedBy: nameOf(reading, row.attended_by),
    attendedById: row.attended_by,
    attendedAt: row.attended_at
  }
}

/** A person's full name, or null for nobody. */
export function nameOf(reading: Reading, userId: string | null): string | null {
  return userId === null ? null : userFullName(reading, userId)
}

/**
 * Refuses OPENING_OPEN and SEALING_OPEN while a container, or one that stands in it, is being opened or sealed: it stays
 * where the two are. The sealing that asks is no other.
 */
export function refuseOpenContainer(reads: Pick<Reads, 'get'>, placeId: string, sealingId = ''): void {
  const isOpen = ({ table, key }: Pick<Named, 'table' | 'key'>): boolean =>
    reads.get(
      `${placesInside} SELECT 1 FROM inside JOIN ${table} AS act ON act.place_id = inside.place_id
      WHERE act.state IN ('BEGUN', 'ATTENDED') AND act.${key} <> ?`,
      placeId,
      sealingId
    ) !== undefined
  if (isOpen({ table: 'container_opening', key: 'opening_id' })) refuse('OPENING_OPEN')
  if (isOpen({ table: 'container_sealing', key: 'sealing_id' })) refuse('SEALING_OPEN')
}
