// Moving inside the store, one thing or several in one act, under the standing order. The mover says where he took
// each thing from: when it was moved meanwhile, his picture of the store is wrong and he must look again.
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetPlace } from '../assets/asset-row'
import { assetPlacePath, placeStanding } from '../places/places'
import { doorMark } from './door-mark'
import { rulesForMoving } from './store-rules'

export const moveAssets: Decide<'custody.moveAssets'> = (act, { toPlaceId, assets, reason }) => {
  const rules = rulesForMoving(act)
  const to = assetPlacePath(act, toPlaceId)
  const door = doorMark(act, { ...rules, warehouseId: to.warehouseId })
  const paths = new Map<string, string>()
  for (const { assetId, fromPlaceId } of assets) {
    const asset = assetPlace(act, assetId)
    if (asset.place_id === null || asset.state === 'RECEIVED') {
      refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
    }
    if (asset.place_id !== fromPlaceId) {
      const placePath = placeStanding(act, asset.place_id).path
      refuse('ASSET_MOVED_MEANWHILE', { placePath }, 'lookAgain')
    }
    if (asset.place_id === toPlaceId) refuse('ASSET_ALREADY_THERE')
    let fromPath = paths.get(fromPlaceId)
    if (fromPath === undefined) {
      const from = placeStanding(act, fromPlaceId)
      if (from.warehouseId !== to.warehouseId)
        refuse('OTHER_WAREHOUSE', { from: from.path, to: to.path }, 'askLeader')
      fromPath = from.path
      paths.set(fromPlaceId, fromPath)
    }
    act.append({
      kind: 'custody.AssetMoved',
      subject: `asset:${assetId}`,
      payload: { assetId, from: fromPlaceId, fromPath, to: toPlaceId, toPath: to.path, reason, door }
    })
  }
  return {}
}
