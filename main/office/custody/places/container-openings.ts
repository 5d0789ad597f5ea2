// Opening the seal of a container: the keeper begins, a second person says from his own session that he is there, and
// only then it is cut.
import type { containerOpeningTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { Decide, QueryHandler, Reading } from '../../act'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { sealNumberOf } from '../sealing/seal-number'
import { doorOf } from '../storing/door-mark'
import { actOfTwo, actView, nameOf, placeOf, refuseOpenContainer } from './acts-of-two'
import { containerRow } from './container-room'
import { placePath } from './places'

type OpeningRow = RowIn<typeof containerOpeningTable>
type Opening = OutputOf<'custody.listContainerOpenings'>['openings'][number]

const openings = actOfTwo<OpeningRow>({
  table: 'container_opening',
  key: 'opening_id',
  unknown: 'OPENING_UNKNOWN',
  wrongState: 'OPENING_STATE'
})

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
  const opening = openings.toAttend(act, openingId)
  act.append({ kind: 'custody.ContainerOpeningAttended', ...about(act, opening) })
  return {}
}

export const openContainerSeal: Decide<'custody.openContainerSeal'> = (act, { openingId }) => {
  const { attended, before } = openings.toDo(act, openingId)
  const { reason, seal_number: sealNumber } = attended
  const { subject, payload } = about(act, attended)
  act.append({
    kind: 'custody.ContainerSealOpened',
    subject,
    payload: { ...payload, sealNumber, ...before, reason, door: doorOf(act, attended.place_id) }
  })
  return {}
}

export const cancelContainerOpening: Decide<'custody.cancelContainerOpening'> = (
  act,
  { openingId, reason }
) => {
  const { subject, payload } = about(act, openings.toCancel(act, openingId))
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
  const { subject, payload } = about(act, openings.toCallOff(act, openingId))
  act.append({
    kind: 'custody.ContainerOpeningCancelled',
    subject,
    payload: { ...payload, from: 'ATTENDED', reason }
  })
  return {}
}

export const listContainerOpenings: QueryHandler<'custody.listContainerOpenings'> = (reading, asked) => ({
  openings: openings.list(reading, asked).map((row) => openingView(reading, row))
})

function about(reads: Pick<Reads, 'get'>, row: OpeningRow) {
  const payload = { openingId: row.opening_id, ...placeOf(reads, row) }
  return { subject: `place:${row.place_id}` as const, payload }
}

function openingView(reading: Reading, row: OpeningRow): Opening {
  return {
    ...actView(reading, row),
    openingId: row.opening_id,
    sealIntact: row.seal_intact === 'YES',
    reason: row.reason,
    state: row.state as Opening['state'],
    openedBy: nameOf(reading, row.opened_by),
    openedAt: row.opened_at
  }
}
