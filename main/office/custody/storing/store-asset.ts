// Reading the label back: an asset is stored when its own label has been read on it, in its place. A label that
// belongs to another thing is caught here, with the name of the thing it belongs to.
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireState } from '../assets/asset-row'
import { refuseOpenOpening } from '../lending/standing'
import { assetPlacePath, placeByTag, placeStanding, refuseSealed } from '../places/places'
import { requireHandedOver } from '../receiving/deliveries'
import { doorMark } from './door-mark'
import { keepsDoorLog, rulesForMoving } from './store-rules'

export const storeAsset: Decide<'custody.storeAsset'> = (act, { assetId, scannedTag, placeTag }) => {
  const asset = assetRow(act, { assetId })
  if (asset.tag !== scannedTag) {
    const other = assetRow(act, { tag: scannedTag })
    refuse('LABEL_OF_ANOTHER', { name: other.name, tag: other.tag, inHand: asset.name }, 'lookAgain')
  }
  requireState(asset, 'RECEIVED', 'IN_OWN_STORE')
  if (asset.label_state === 'READ') refuse('LABEL_READ_ALREADY')
  if (asset.place_id === null) refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
  requireHandedOver(act, asset)
  const place = placeByTag(act, placeTag)
  const to = assetPlacePath(act, place.place_id)
  const from = placeStanding(act, asset.place_id)
  if (from.warehouseId !== to.warehouseId)
    refuse('OTHER_WAREHOUSE', { from: from.path, to: to.path }, 'askLeader')
  if (asset.place_id !== place.place_id) {
    refuseSealed(from)
    refuseOpenOpening(act, assetId)
    // A new label on what was stored already is no way around the standing order.
    if (asset.state === 'IN_OWN_STORE') rulesForMoving(act)
  }
  act.append({
    kind: 'custody.AssetStored',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      tag: asset.tag,
      fromPlaceId: asset.place_id,
      fromPath: from.path,
      placeId: place.place_id,
      placePath: to.path,
      from: asset.state as 'RECEIVED' | 'IN_OWN_STORE',
      to: 'IN_OWN_STORE',
      door: doorMark(act, { doorLog: keepsDoorLog(act), warehouseId: to.warehouseId })
    }
  })
  return { placePath: to.path }
}
