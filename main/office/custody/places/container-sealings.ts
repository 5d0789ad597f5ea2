// Sealing a container: the keeper begins over what the books have in it, a second person looks inside and says from his
// own session that it is so, and only then it is closed. A count may take such a seal for what is in it.
import type { containerSealingTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Decide, QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { refuseTakenSeal, sealNumberOf } from '../sealing/seal-number'
import { containerRow, contentsOf, refuseTooFull, containerAssetsMax, type Contents } from './container-room'
import { placePath, placeRow, placeStanding } from './places'

type SealingRow = RowIn<typeof containerSealingTable>
type Sealing = OutputOf<'custody.listContainerSealings'>['sealings'][number]
const listMax = 200

export const beginContainerSealing: Decide<'custody.beginContainerSealing'> = (act, input) => {
  const { placeId } = input
  const container = containerRow(act, placeId)
  const { path, sealNumber: sealAround } = placeStanding(act, placeId)
  if (sealAround !== null) refuse('CONTAINER_SEALED', { path, sealNumber: sealAround }, 'openSeal')
  refuseOpenSealing(act, placeId)
  const sealNumber = sealNumberOf(input.sealNumber) ?? ''
  refuseUsedSeal(act, sealNumber)
  const contents = contentsOf(act, placeId)
  if (contents.length > containerAssetsMax) refuseTooFull(container.name)
  const sealingId = act.newId()
  act.append({
    kind: 'custody.ContainerSealingBegun',
    subject: `place:${placeId}`,
    payload: { sealingId, placeId, path, sealNumber, contents }
  })
  return { sealingId }
}

export const attendContainerSealing: Decide<'custody.attendContainerSealing'> = (act, { sealingId }) => {
  const sealing = sealingRow(act, sealingId)
  if (sealing.state !== 'BEGUN') refuse('SEALING_STATE', { state: sealing.state })
  if (sealing.begun_by === act.caller.userId) refuse('SAME_PERSON')
  refuseOtherContents(act, sealing)
  act.append({ kind: 'custody.ContainerSealingAttended', ...about(act, sealing) })
  return {}
}

export const sealContainer: Decide<'custody.sealContainer'> = (act, { sealingId }) => {
  const sealing = sealingRow(act, sealingId)
  const { attended_by: attendedBy, seal_number: sealNumber } = sealing
  if (sealing.state !== 'ATTENDED' || attendedBy === null) {
    return refuse('SEALING_STATE', { state: sealing.state })
  }
  if (attendedBy === act.caller.userId) refuse('SAME_PERSON')
  containerRow(act, sealing.place_id)
  const contents = refuseOtherContents(act, sealing)
  refuseUsedSeal(act, sealNumber)
  const { subject, payload } = about(act, sealing)
  const { placeId, path } = payload
  act.append({
    kind: 'custody.ContainerSealed',
    subject,
    payload: {
      placeId,
      path,
      sealNumber,
      sealing: { sealingId, attendedBy, attendedByName: userFullName(act, attendedBy), contents }
    }
  })
  return {}
}

export const cancelContainerSealing: Decide<'custody.cancelContainerSealing'> = (
  act,
  { sealingId, reason }
) => {
  const sealing = sealingRow(act, sealingId)
  if (sealing.state !== 'BEGUN') refuse('SEALING_STATE', { state: sealing.state })
  const { subject, payload } = about(act, sealing)
  act.append({
    kind: 'custody.ContainerSealingCancelled',
    subject,
    payload: { ...payload, from: 'BEGUN', reason }
  })
  return {}
}

export const callOffContainerSealing: Decide<'custody.callOffContainerSealing'> = (
  act,
  { sealingId, reason }
) => {
  const sealing = sealingRow(act, sealingId)
  if (sealing.state !== 'ATTENDED') refuse('SEALING_STATE', { state: sealing.state })
  if (sealing.attended_by !== act.caller.userId) refuse('NOT_THE_ATTENDANT')
  const { subject, payload } = about(act, sealing)
  act.append({
    kind: 'custody.ContainerSealingCancelled',
    subject,
    payload: { ...payload, from: 'ATTENDED', reason }
  })
  return {}
}

export const listContainerSealings: QueryHandler<'custody.listContainerSealings'> = (
  reading,
  { openOnly, placeId }
) => {
  const conditions = [
    ...(openOnly ? ["state IN ('BEGUN', 'ATTENDED')"] : []),
    ...(placeId === undefined ? [] : ['place_id = ?'])
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = reading.all<SealingRow>(
    `SELECT * FROM container_sealing ${where} ORDER BY begun_at DESC, sealing_id DESC LIMIT ?`,
    ...(placeId === undefined ? [] : [placeId]),
    listMax
  )
  return { sealings: rows.map((row) => sealingView(reading, row)) }
}

/**
 * Whether the seal on a container vouches for what the books have in it: two people put it on over a list, and the
 * books say the same as the list.
 */
export function sealVouches(
  reads: Pick<Reads, 'get' | 'all'>,
  { placeId, sealNumber }: { placeId: string; sealNumber: string }
): boolean {
  const sealing = sealedByTwo(reads, placeId, sealNumber)
  return sealing !== undefined && sameContents(listedIn(sealing), contentsOf(reads, placeId))
}

/** The sealing by which two people put this seal on. */
export function sealedByTwo(
  reads: Pick<Reads, 'get'>,
  placeId: string,
  sealNumber: string
): SealingRow | undefined {
  return reads.get<SealingRow>(
    "SELECT * FROM container_sealing WHERE place_id = ? AND seal_number = ? AND state = 'DONE'",
    placeId,
    sealNumber
  )
}

/** A seal stands on one thing, and one that was cut is never put on again. */
function refuseUsedSeal(reads: Pick<Reads, 'get'>, sealNumber: string): void {
  refuseTakenSeal(reads, sealNumber)
  const cut = reads.get(
    "SELECT 1 FROM container_opening WHERE seal_number = ? AND state = 'DONE'",
    sealNumber
  )
  if (cut) refuse('SEAL_NOT_NEW', { sealNumber })
}

function refuseOpenSealing(reads: Pick<Reads, 'get'>, placeId: string): void {
  const open = reads.get(
    "SELECT 1 FROM container_sealing WHERE place_id = ? AND state IN ('BEGUN', 'ATTENDED')",
    placeId
  )
  if (open) refuse('SEALING_OPEN')
}

/** Answers what lies in the container. Refuses SEALING_CONTENTS_CHANGED where the list no longer says that. */
function refuseOtherContents(reads: Pick<Reads, 'get' | 'all'>, sealing: SealingRow): Contents {
  const contents = contentsOf(reads, sealing.place_id)
  if (!sameContents(listedIn(sealing), contents)) {
    refuse('SEALING_CONTENTS_CHANGED', { name: placeRow(reads, sealing.place_id).name })
  }
  return contents
}

function sameContents(one: Contents, other: Contents): boolean {
  const inOrder = (contents: Contents): string => JSON.stringify([...contents].sort())
  return inOrder(one) === inOrder(other)
}

function listedIn({ contents }: SealingRow): Contents {
  return JSON.parse(contents) as Contents
}

function sealingRow(reads: Pick<Reads, 'get'>, sealingId: string): SealingRow {
  return (
    reads.get<SealingRow>('SELECT * FROM container_sealing WHERE sealing_id = ?', sealingId) ??
    refuse('SEALING_UNKNOWN')
  )
}

function about(reads: Pick<Reads, 'get'>, { sealing_id: sealingId, place_id: placeId }: SealingRow) {
  const payload = { sealingId, placeId, path: placePath(reads, placeId) }
  return { subject: `place:${placeId}` as const, payload }
}

function sealingView(reading: Reading, row: SealingRow): Sealing {
  const nameOf = (userId: string | null): string | null => (userId ? userFullName(reading, userId) : null)
  const { tag, name } = placeRow(reading, row.place_id)
  return {
    sealingId: row.sealing_id,
    placeId: row.place_id,
    tag,
    name,
    path: placePath(reading, row.place_id),
    sealNumber: row.seal_number,
    state: row.state as Sealing['state'],
    contents: listedIn(row).map(([assetId, quantity]) => {
      const asset = assetRow(reading, { assetId })
      return { assetId, tag: asset.tag, name: asset.name, unit: asset.unit, quantity }
    }),
    begunBy: userFullName(reading, row.begun_by),
    begunById: row.begun_by,
    begunAt: row.begun_at,
    attendedBy: nameOf(row.attended_by),
    attendedById: row.attended_by,
    attendedAt: row.attended_at,
    sealedBy: nameOf(row.sealed_by),
    sealedAt: row.sealed_at
  }
}
