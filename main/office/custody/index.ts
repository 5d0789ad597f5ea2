// Commands and queries of the warehouse, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import { getAsset, getPhoto, getStoreSummary, listAssets } from './assets/find-assets'
import { closeDoor, listDoorVisits, openDoor } from './doors/door-visits'
import { addHolder, listHolders } from './holders/holders'
import { addStoragePlace, listStoragePlaces } from './places/places'
import { receiveAsset } from './receiving/receive-asset'
import { issueStockInOrder, listStockInOrders } from './receiving/stock-in-order'
import { decideRelease, handOver, listReleases, proposeRelease } from './release/release'
import { moveAssets } from './storing/move-assets'
import { storeAsset } from './storing/store-asset'
import { getStoreRules, setStoreRules } from './storing/store-rules'

export { assetRow, assetSummary, type AssetRow } from './assets/asset-row'
export { placePath } from './places/places'
export { releaseRow, type ReleaseRow } from './release/release'

export function custody({ blobs }: { blobs: Blobs }): HandlersOf<'custody'> {
  return {
    openDoor,
    closeDoor,
    listDoorVisits,
    addHolder,
    listHolders,
    addStoragePlace,
    listStoragePlaces,
    issueStockInOrder,
    listStockInOrders,
    receiveAsset: receiveAsset(blobs),
    storeAsset,
    moveAssets,
    setStoreRules,
    getStoreRules,
    listAssets,
    getAsset,
    getPhoto: getPhoto(blobs),
    proposeRelease,
    decideRelease,
    handOver,
    listReleases,
    getStoreSummary
  }
}
