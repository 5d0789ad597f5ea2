// Sealing a container: the keeper begins over what the books have in it, a second person looks inside and says from his
// own session that it is so, and only then it is closed. A count may take such a seal for what is in it.
import type { containerSealingTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import { containerAssetsMax } from '@shared/contract/custody'
import type { Act, Decide, QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { refuseOpenOpening } from '../lending/standing'
import { refuseCutSeal, refuseTakenSeal, sealNumberOf } from '../sealing/seal-number'
import { actOfTwo, actView, nameOf, placeOf, refuseOpenContainer } from './acts-of-two'
import { containerRow, contentsOf, refuseTooFull, type Contents } from './container-room'
import { placeRow, placeStanding } from './places'

type SealingRow = RowIn<typeof containerSealingTable>
type Sealing = OutputOf<'custody.listContainerSealings'>['sealings'][number]

const sealings = actOfTwo<SealingRow>({
  table: 'container_sealing',
  key: 'sealing_id',
  unknown: 'SEALING_UNKNOWN',
  wrongState: 'SEALING_STATE'
})

export const beginContainerSealing: Decide<'custody.beginContainerSealing'> = (act, input) => {
  const { placeId } = input
  const container = containerRow(act, placeId)
  const { path, sealNumber: sealAround } = placeStanding(act, placeId)
  if (sealAround !== null) refuse('CONTAINER_SEALED', { path, sealNumber: sealAround }, 'openSeal')
  const sealNumber = sealNumberOf(input.sealNumber) ?? ''
  refuseUsedSeal(act, sealNumber)
  const contents = contentsOf(act, placeId)
  if (contents.length > containerAssetsMax) refuseTooFull(container.name)
  refuseOnTheTable(act, { placeId, contents })
  const sealingId = act.newId()
  act.append({
    kind: 'custody.ContainerSealingBegun',
    subject: `place:${placeId}`,
    payload: { sealingId, placeId, path, sealNumber, contents }
  })
  return { sealingId }
}

export const attendContainerSealing: Decide<'custody.attendContainerSealing'> = (act, { sealingId }) => {
  const sealing = sealings.toAttend(act, sealingId)
  refuseOtherContents(act, sealing)
  act.append({ kind: 'custody.ContainerSealingAttended', ...about(act, sealing) })
  return {}
}

export const sealContainer: Decide<'custody.sealContainer'> = (act, { sealingId }) => {
  const { attended, before } = sealings.toDo(act, sealingId)
  const { seal_number: sealNumber } = attended
  const { placeId, path } = placeOf(act, attended)
  containerRow(act, placeId)
  const contents = refuseOtherContents(act, attended)
  refuseOnTheTable(act, { placeId, contents, sealingId })
  refuseUsedSeal(act, sealNumber)
  act.append({
    kind: 'custody.ContainerSealed',
    subject: `place:${placeId}`,
    payload: { placeId, path, sealNumber, sealing: { sealingId, ...before, contents } }
  })
  return {}
}

export const cancelContainerSealing: Decide<'custody.cancelContainerSealing'> = (
  act,
  { sealingId, reason }
) => {
  const { subject, payload } = about(act, sealings.toCancel(act, sealingId))
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
  const { subject, payload } = about(act, sealings.toCallOff(act, sealingId))
  act.append({
    kind: 'custody.ContainerSealingCancelled',
    subject,
    payload: { ...payload, from: 'ATTENDED', reason }
  })
  return {}
}

export const listContainerSealings: QueryHandler<'custody.listContainerSealings'> = (reading, asked) => ({
  sealings: sealings.list(reading, asked).map((row) => sealingView(reading, row))
})

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
  refuseCutSeal(reads, sealNumber)
}

/**
 * What lies open on the table, be it a thing of the box or a box in it, is not behind the seal that would say it is.
 * Refuses OPENING_OPEN and SEALING_OPEN.
 */
function refuseOnTheTable(
  act: Act,
  { placeId, contents, sealingId }: { placeId: string; contents: Contents; sealingId?: string }
): void {
  refuseOpenContainer(act, placeId, sealingId)
  for (const [assetId] of contents) refuseOpenOpening(act, assetId)
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

function about(reads: Pick<Reads, 'get'>, row: SealingRow) {
  const payload = { sealingId: row.sealing_id, ...placeOf(reads, row) }
  return { subject: `place:${row.place_id}` as const, payload }
}

function sealingView(reading: Reading, row: SealingRow): Sealing {
  return {
    ...actView(reading, row),
    sealingId: row.sealing_id,
    state: row.state as Sealing['state'],
    contents: listedIn(row).map(([assetId, quantity]) => {
      const asset = assetRow(reading, { assetId })
      return { assetId, tag: asset.tag, name: asset.name, unit: asset.unit, quantity }
    }),
    sealedBy: nameOf(reading, row.sealed_by),
    sealedAt: row.sealed_at
  }
}
