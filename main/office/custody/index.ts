// Commands and queries of the warehouse, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import { getAsset, getPhoto, getStoreSummary, listAssets } from './assets/find-assets'
import { closeDoor, listDoorVisits, openDoor } from './doors/door-visits'
import { addHolder, listHolders } from './holders/holders'
import { lendOut } from './lending/lend-out'
import { listLoans } from './lending/loans'
import { cancelLoan, decideLoan, proposeLoan } from './lending/propose-loan'
import { takeBack } from './lending/take-back'
import { addStoragePlace, listStoragePlaces } from './places/places'
import { receiveAsset } from './receiving/receive-asset'
import { issueStockInOrder, listStockInOrders } from './receiving/stock-in-order'
import { decideRelease, handOver, listReleases, proposeRelease } from './release/release'
import { attendOpening, beginOpening, cancelOpening, finishOpening } from './sealing/open-seal'
import { listOpenings } from './sealing/openings'
import { moveAssets } from './storing/move-assets'
import { storeAsset } from './storing/store-asset'
import { getStoreRules, setStoreRules } from './storing/store-rules'

export { loanRow, type LoanRow } from './lending/loans'
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
    proposeLoan,
    decideLoan,
    cancelLoan,
    lendOut: lendOut(blobs),
    takeBack: takeBack(blobs),
    listLoans,
    beginOpening: beginOpening(blobs),
    attendOpening,
    finishOpening: finishOpening(blobs),
    cancelOpening,
    listOpenings,
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
