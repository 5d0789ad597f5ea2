// Boxes and bags: they move with all that lies in them and stand in one another but never in themselves. A sealed one
// moves whole; what lies in it is reached only by opening the seal before a second person. Where something that should
// lie in it is reported lost it stays, or the books would carry the lost thing to another place.
import { containerAssetsMax, placeDepthMax } from '@shared/contract/custody'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { refuseLostInside } from '../incidents/standing'
import { refuseOpenOpening } from '../lending/standing'
import { doorsOfMove } from '../storing/door-mark'
import { orderCovering } from '../storing/move-orders'
import { rulesForMoving } from '../storing/store-rules'
import { refuseTakenName } from './arrange-places'
import { refuseOpenContainer } from './acts-of-two'
import { containerRow, contentsOf, placesInside, refuseFullContainer, refuseTooFull } from './container-room'
import { assetPlacePath, placeStanding, refuseSealed } from './places'

export const moveContainer: Decide<'custody.moveContainer'> = (act, input) => {
  const { placeId, fromPlaceId, toPlaceId, reason } = input
  const { doorLog } = rulesForMoving(act)
  const container = containerRow(act, placeId)
  if (container.parent_id !== fromPlaceId) {
    const { path } = placeStanding(act, container.parent_id ?? placeId)
    refuse('ASSET_MOVED_MEANWHILE', { placePath: path }, 'lookAgain')
  }
  if (fromPlaceId === toPlaceId) refuse('ASSET_ALREADY_THERE')
  const from = placeStanding(act, fromPlaceId)
  refuseSealed(from)
  refuseInItself(act, { placeId, toPlaceId })
  const to = assetPlacePath(act, toPlaceId)
  if (to.depth + depthOf(act, placeId) > placeDepthMax) refuse('PLACE_TOO_DEEP', { most: placeDepthMax })
  refuseTakenName(act, { parentId: toPlaceId, name: container.name })
  refuseOpenContainer(act, placeId)
  refuseLostInside(act, placeId)
  const contents = contentsOf(act, placeId).map(([assetId]) => assetId)
  if (contents.length > containerAssetsMax) refuseTooFull(container.name)
  refuseFullContainer(act, { placeId: toPlaceId, adding: contents.length })
  for (const assetId of contents) refuseOpenOpening(act, assetId)
  const order = from.warehouseId === to.warehouseId ? null : orderCovering(act, { from, to, contents })
  const { seq } = act.append({
    kind: 'custody.ContainerMoved',
    subject: `place:${placeId}`,
    payload: {
      placeId,
      name: container.name,
      from: fromPlaceId,
      fromPath: from.path,
      to: toPlaceId,
      toPath: to.path,
      reason,
      ...doorsOfMove(act, doorLog, { from: from.warehouseId, to: to.warehouseId }),
      order,
      contents
    }
  })
  return { assetCount: contents.length, firstSeq: seq, lastSeq: seq }
}

/** A box put into a box that stands in it would be nowhere. */
function refuseInItself(act: Act, { placeId, toPlaceId }: { placeId: string; toPlaceId: string }): void {
  const itself = act.get(
    `WITH RECURSIVE up (place_id, parent_id) AS (
      SELECT place_id, parent_id FROM storage_place WHERE place_id = ?
      UNION ALL
      SELECT above.place_id, above.parent_id FROM up JOIN storage_place AS above ON above.place_id = up.parent_id
    ) SELECT 1 FROM up WHERE place_id = ?`,
    toPlaceId,
    placeId
  )
  if (itself) refuse('CONTAINER_IN_ITSELF')
}

/** How many containers deep a container is, itself included. */
function depthOf(act: Act, placeId: string): number {
  return (
    act.get<{ depth: number }>(`${placesInside} SELECT max(depth) AS depth FROM inside`, placeId)?.depth ?? 1
  )
}
