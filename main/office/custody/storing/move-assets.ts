// Moving inside the store, one thing or several in one act, under the standing order; into another warehouse by the
// head's order for each thing. The mover says where he took each from: when it was moved meanwhile, his picture of the
// store is wrong and he must look again.
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetPlace, requireLabelRead } from '../assets/asset-row'
import { refuseLost } from '../incidents/standing'
import { refuseOpenOpening } from '../lending/standing'
import { assetPlacePath, placeStanding, refuseSealed, type PlaceStanding } from '../places/places'
import { refuseFullContainer } from '../places/container-room'
import { doorsOfMove } from './door-mark'
import { orderCovering } from './move-orders'
import { rulesForMoving } from './store-rules'

export const moveAssets: Decide<'custody.moveAssets'> = (act, { toPlaceId, assets, reason }) => {
  const rules = rulesForMoving(act)
  const to = assetPlacePath(act, toPlaceId)
  refuseFullContainer(act, { placeId: toPlaceId, adding: assets.length })
  const left = new Map<string, PlaceStanding>()
  const doors = new Map<string, ReturnType<typeof doorsOfMove>>()
  const doorsFrom = (warehouseId: string) => {
    const known =
      doors.get(warehouseId) ?? doorsOfMove(act, rules.doorLog, { from: warehouseId, to: to.warehouseId })
    doors.set(warehouseId, known)
    return known
  }
  const seqs = assets.map(({ assetId, fromPlaceId }) => {
    const asset = assetPlace(act, assetId)
    if (asset.place_id === null || asset.state === 'RECEIVED' || asset.state === 'MISSING') {
      return refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
    }
    requireLabelRead(asset)
    refuseOpenOpening(act, assetId)
    refuseLost(act, assetId)
    if (asset.place_id !== fromPlaceId) {
      const placePath = placeStanding(act, asset.place_id).path
      refuse('ASSET_MOVED_MEANWHILE', { placePath }, 'lookAgain')
    }
    if (asset.place_id === toPlaceId) refuse('ASSET_ALREADY_THERE')
    const from = left.get(fromPlaceId) ?? placeStanding(act, fromPlaceId)
    refuseSealed(from)
    left.set(fromPlaceId, from)
    const order =
      from.warehouseId === to.warehouseId ? null : orderCovering(act, { from, to, contents: [assetId] })
    return act.append({
      kind: 'custody.AssetMoved',
      subject: `asset:${assetId}`,
      payload: {
        assetId,
        from: fromPlaceId,
        fromPath: from.path,
        to: toPlaceId,
        toPath: to.path,
        reason,
        ...doorsFrom(from.warehouseId),
        order
      }
    }).seq
  })
  return { firstSeq: seqs[0] ?? 0, lastSeq: seqs.at(-1) ?? 0 }
}
