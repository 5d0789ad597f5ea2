// Moving inside the store, under the standing order. The mover says where he took it from: when it was moved
// meanwhile, his picture of the store is wrong and he must look again.
import type { Decide } from '../act'
import { refuse } from '../refusal'
import { assetPlace } from './asset'
import { cellPath, placePath } from './places'

export const moveAsset: Decide<'custody.moveAsset'> = (act, { assetId, fromPlaceId, toPlaceId, reason }) => {
  const asset = assetPlace(act, assetId)
  if (asset.place_id === null) refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
  if (asset.place_id !== fromPlaceId) {
    refuse('ASSET_MOVED_MEANWHILE', { placePath: placePath(act, asset.place_id) }, 'lookAgain')
  }
  if (asset.place_id === toPlaceId) refuse('ASSET_ALREADY_THERE')
  act.append({
    kind: 'custody.AssetMoved',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      from: fromPlaceId,
      fromPath: placePath(act, fromPlaceId),
      to: toPlaceId,
      toPath: cellPath(act, toPlaceId),
      reason
    }
  })
  return {}
}
