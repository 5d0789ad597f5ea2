// Commands and queries of the warehouse, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import { getAsset, getPhoto, getStoreSummary, listAssets } from './find-assets'
import { moveAsset } from './move-asset'
import { addStoragePlace, listStoragePlaces } from './places'
import { receiveAsset } from './receive-asset'
import { decideRelease, handOver, listReleases, proposeRelease } from './release'
import { issueStockInOrder, listStockInOrders } from './stock-in-order'

export { assetRow, assetSummary, type AssetRow } from './asset'
export { placePath } from './places'
export { releaseRow, type ReleaseRow } from './release'

export function custody({ blobs }: { blobs: Blobs }): HandlersOf<'custody'> {
  return {
    addStoragePlace,
    listStoragePlaces,
    issueStockInOrder,
    listStockInOrders,
    receiveAsset: receiveAsset(blobs),
    listAssets,
    getAsset,
    getPhoto: getPhoto(blobs),
    moveAsset,
    proposeRelease,
    decideRelease,
    handOver,
    listReleases,
    getStoreSummary
  }
}
