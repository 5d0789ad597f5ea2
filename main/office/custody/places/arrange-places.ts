// How the store is arranged: places added where their kind may stand, described, named again, given up when empty.
import {
  placeDepthMax,
  placeKindsAround,
  type PlaceDescription,
  type PlaceKind
} from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { formatTag } from '@shared/tags'
import type { Act, Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { descriptionOf, placeRow, placeStanding } from './places'

const nothingSaid: Omit<PlaceDescription, 'name'> = {
  capacity: null,
  suits: [],
  nearDoor: false,
  outdoor: false,
  keeperName: '',
  leaseNumber: '',
  leaseEndsOn: null
}

export const addStoragePlace: Decide<'custody.addStoragePlace'> = (
  act,
  { parentId, kind, name, described }
) => addPlace(act, { parentId, kind, description: { ...nothingSaid, ...described, name } })

export const addContainer: Decide<'custody.addContainer'> = (act, { parentId, name, capacity }) => {
  const made = addPlace(act, { parentId, kind: 'CONTAINER', description: { ...nothingSaid, name, capacity } })
  const subject = `place:${made.placeId}`
  return { ...made, printJobId: issuePaper(act, { form: 'PLACE_LABEL', subject, copies: 1 }) }
}

function addPlace(
  act: Act,
  { parentId, kind, description }: { parentId: string | null; kind: PlaceKind; description: PlaceDescription }
): { placeId: string; tag: string } {
  const name = oneLine(description.name)
  checkParent(act, parentId, kind)
  refuseTakenName(act, { parentId, name })
  const placeId = act.newId()
  const year = act.today.slice(2, 4)
  // A box bears a tag of its own type, so that a scan alone says that it moves with what lies in it.
  const type = kind === 'CONTAINER' ? 'container' : 'storagePlace'
  const tagNumber = act.nextNumber(`tag.${type}`, year)
  const tag = formatTag({ type, office: act.officeCode, year, number: tagNumber })
  act.append({
    kind: 'custody.StoragePlaceAdded',
    subject: `place:${placeId}`,
    payload: { placeId, tag, tagNumber, parentId, kind, ...description, name }
  })
  return { placeId, tag }
}

/** Refuses PLACE_KIND_WRONG where this kind may not stand, and a parent that takes nothing more in. */
function checkParent(act: Act, parentId: string | null, kind: PlaceKind): void {
  if (parentId === null) {
    if (placeKindsAround[kind].length > 0) refuse('PLACE_KIND_WRONG')
    return
  }
  const parent = placeStanding(act, parentId)
  if (!placeKindsAround[kind].includes(parent.kind)) refuse('PLACE_KIND_WRONG')
  if (parent.closed) refuse('PLACE_CLOSED', { path: parent.path })
  if (parent.depth >= placeDepthMax) refuse('PLACE_TOO_DEEP', { most: placeDepthMax })
}

/** One name among neighbours that are still in use. Refuses PLACE_NAME_TAKEN. */
export function refuseTakenName(
  act: Act,
  { parentId, name }: { parentId: string | null; name: string }
): void {
  const taken = act.get(
    "SELECT 1 FROM storage_place WHERE ifnull(parent_id, '') = ? AND name = ? AND closed_at IS NULL",
    parentId ?? '',
    name
  )
  if (taken) refuse('PLACE_NAME_TAKEN', { name })
}

export const describePlace: Decide<'custody.describePlace'> = (act, { placeId, described, reason }) => {
  const row = placeRow(act, placeId)
  if (row.closed_at !== null) refuse('PLACE_CLOSED', { path: row.name })
  const from = descriptionOf(row)
  const to = { ...described, name: oneLine(described.name) }
  if (to.name !== from.name) refuseTakenName(act, { parentId: row.parent_id, name: to.name })
  act.append({
    kind: 'custody.PlaceDescribed',
    subject: `place:${placeId}`,
    payload: { placeId, from, to, reason }
  })
  return {}
}

export const closePlace: Decide<'custody.closePlace'> = (act, { placeId, reason }) => {
  const { closed, path } = placeStanding(act, placeId)
  if (closed) refuse('PLACE_CLOSED', { path })
  const inside = act.get(
    `SELECT 1 FROM asset WHERE place_id = ?
    UNION ALL SELECT 1 FROM storage_place WHERE parent_id = ? AND closed_at IS NULL LIMIT 1`,
    placeId,
    placeId
  )
  if (inside) refuse('PLACE_NOT_EMPTY', { path })
  act.append({
    kind: 'custody.PlaceClosed',
    subject: `place:${placeId}`,
    payload: { placeId, path, reason }
  })
  return {}
}
