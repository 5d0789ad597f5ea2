// Opening the seal of a container: the keeper begins, a second person says from his own session that he is there, and
// only then it is cut. Until he came the keeper may leave it; from then on only he can say that nothing was cut.
import type { containerOpeningTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Decide, QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { sealNumberOf } from '../sealing/seal-number'
import { containerRow, placesInside } from './container-room'
import { placePath, placeRow } from './places'

type OpeningRow = RowIn<typeof containerOpeningTable>
type Opening = OutputOf<'custody.listContainerOpenings'>['openings'][number]
const listMax = 200

export const beginContainerOpening: Decide<'custody.beginContainerOpening'> = (act, input) => {
  const { placeId, sealIntact, reason } = input
  const { seal_number: sealNumber } = containerRow(act, placeId)
  if (sealNumber === null) return refuse('CONTAINER_NOT_SEALED')
  const typed = sealNumberOf(input.sealNumber) ?? ''
  if (typed !== sealNumber) refuse('SEAL_DIFFERS', { recorded: sealNumber, typed }, 'askLeader')
  refuseOpenContainer(act, placeId)
  const openingId = act.newId()
  const path = placePath(act, placeId)
  act.append({
    kind: 'custody.ContainerOpeningBegun',
    subject: `place:${placeId}`,
    payload: { openingId, placeId, path, sealNumber, sealIntact, reason }
  })
  return { openingId }
}

export const attendContainerOpening: Decide<'custody.attendContainerOpening'> = (act, { openingId }) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'BEGUN') refuse('OPENING_STATE', { state: opening.state })
  if (opening.begun_by === act.caller.userId) refuse('SAME_PERSON')
  act.append({ kind: 'custody.ContainerOpeningAttended', ...about(act, opening) })
  return {}
}

export const openContainerSeal: Decide<'custody.openContainerSeal'> = (act, { openingId }) => {
  const opening = openingRow(act, openingId)
  const { attended_by: attendedBy, reason, seal_number: sealNumber } = opening
  if (opening.state !== 'ATTENDED' || attendedBy === null) {
    return refuse('OPENING_STATE', { state: opening.state })
  }
  if (attendedBy === act.caller.userId) refuse('SAME_PERSON')
  const { subject, payload } = about(act, opening)
  act.append({
    kind: 'custody.ContainerSealOpened',
    subject,
    payload: { ...payload, sealNumber, attendedBy, attendedByName: userFullName(act, attendedBy), reason }
  })
  return {}
}

export const cancelContainerOpening: Decide<'custody.cancelContainerOpening'> = (
  act,
  { openingId, reason }
) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'BEGUN') refuse('OPENING_STATE', { state: opening.state })
  const { subject, payload } = about(act, opening)
  act.append({
    kind: 'custody.ContainerOpeningCancelled',
    subject,
    payload: { ...payload, from: 'BEGUN', reason }
  })
  return {}
}

export const callOffContainerOpening: Decide<'custody.callOffContainerOpening'> = (
  act,
  { openingId, reason }
) => {
  const opening = openingRow(act, openingId)
  if (opening.state !== 'ATTENDED') refuse('OPENING_STATE', { state: opening.state })
  if (opening.attended_by !== act.caller.userId) refuse('NOT_THE_ATTENDANT')
  const { subject, payload } = about(act, opening)
  act.append({
    kind: 'custody.ContainerOpeningCancelled',
    subject,
    payload: { ...payload, from: 'ATTENDED', reason }
  })
  return {}
}

export const listContainerOpenings: QueryHandler<'custody.listContainerOpenings'> = (
  reading,
  { openOnly, placeId }
) => {
  const conditions = [
    ...(openOnly ? ["state IN ('BEGUN', 'ATTENDED')"] : []),
    ...(placeId === undefined ? [] : ['place_id = ?'])
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = reading.all<OpeningRow>(
    `SELECT * FROM container_opening ${where} ORDER BY begun_at DESC, opening_id DESC LIMIT ?`,
    ...(placeId === undefined ? [] : [placeId]),
    listMax
  )
  return { openings: rows.map((row) => openingView(reading, row)) }
}

/**
 * Refuses OPENING_OPEN and SEALING_OPEN while a container, or one that stands in it, is being opened or sealed: it stays
 * where the two are.
 */
export function refuseOpenContainer(reads: Pick<Reads, 'get'>, placeId: string): void {
  const isOpen = (table: 'container_opening' | 'container_sealing'): boolean =>
    reads.get(
      `${placesInside} SELECT 1 FROM inside JOIN ${table} AS act ON act.place_id = inside.place_id
      WHERE act.state IN ('BEGUN', 'ATTENDED')`,
      placeId
    ) !== undefined
  if (isOpen('container_opening')) refuse('OPENING_OPEN')
  if (isOpen('container_sealing')) refuse('SEALING_OPEN')
}

function openingRow(reads: Pick<Reads, 'get'>, openingId: string): OpeningRow {
  return (
    reads.get<OpeningRow>('SELECT * FROM container_opening WHERE opening_id = ?', openingId) ??
    refuse('OPENING_UNKNOWN')
  )
}

function about(reads: Pick<Reads, 'get'>, { opening_id: openingId, place_id: placeId }: OpeningRow) {
  const payload = { openingId, placeId, path: placePath(reads, placeId) }
  return { subject: `place:${placeId}` as const, payload }
}

function openingView(reading: Reading, row: OpeningRow): Opening {
  const nameOf = (userId: string | null): string | null => (userId ? userFullName(reading, userId) : null)
  const { tag, name } = placeRow(reading, row.place_id)
  return {
    openingId: row.opening_id,
    placeId: row.place_id,
    tag,
    name,
    path: placePath(reading, row.place_id),
    sealNumber: row.seal_number,
    sealIntact: row.seal_intact === 'YES',
    reason: row.reason,
    state: row.state as Opening['state'],
    begunBy: userFullName(reading, row.begun_by),
    begunById: row.begun_by,
    begunAt: row.begun_at,
    attendedBy: nameOf(row.attended_by),
    attendedById: row.attended_by,
    attendedAt: row.attended_at,
    openedBy: nameOf(row.opened_by),
    openedAt: row.opened_at
  }
}
