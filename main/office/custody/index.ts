// Commands and queries of the warehouse, for the router, and what other domains may call.
import type { KeyObject } from 'node:crypto'
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import type { Thumbnails } from '../blobs/thumbnails'
import type { PaperShell } from '../documents'
import { getAssetChain } from './assets/asset-chain'
import { exportAsset } from './assets/export-asset'
import { getAsset } from './assets/get-asset'
import { getChainReport } from './assets/get-chain-report'
import { listAlerts } from './assets/list-alerts'
import { listAssets } from './assets/list-assets'
import { listFundEntries } from './assets/list-fund-entries'
import { noteFundEntry } from './assets/note-fund-entry'
import { getPhoto, getThumbnail } from './assets/photos'
import { getStoreSummary } from './assets/store-summary'
import { listCouncils, getCouncil } from './council/councils'
import { closeDestruction, scanForDestruction } from './council/destroy'
import { formCouncil, removeFromDestruction } from './council/form-council'
import {
  correctAsset,
  listCorrections,
  proposeCorrection,
  withdrawCorrection
} from './correcting/corrections'
import { listValuations, valueAsset } from './correcting/valuations'
import { cancelCount } from './counting/cancel-count'
import { closeCount } from './counting/close-count'
import { countPlace, finishCountPlace } from './counting/count-places'
import { getCount, listCounts } from './counting/count-results'
import { amendCountScan, countScan, undoCountScan } from './counting/count-scans'
import { getCountPhoto, noteCountFinding } from './counting/findings'
import { listCountScans } from './counting/list-count-scans'
import { getMyCount, listMyCounts } from './counting/my-counts'
import { listCountPeople, openCount } from './counting/open-count'
import { decideCountOutcomes, proposeCountOutcome } from './counting/outcomes'
import { signCount } from './counting/sign-count'
import { signCountForHolder } from './counting/sign-for-holder'
import { listDoorLogGaps } from './doors/door-log-gaps'
import {
  closeDoor,
  listDoorVisits,
  listMovesOutsideVisits,
  listPossibleVisitors,
  openDoor
} from './doors/door-visits'
import { changeHolder, closeHolder, getHolder } from './holders/change-holder'
import { addHolder, listHolders } from './holders/holders'
import { decideIncident, holdLiable } from './incidents/decide-incident'
import { noteFound } from './incidents/find-again'
import { listIncidents, listWriteOffs } from './incidents/incident-views'
import { recoverAsset } from './incidents/recover-asset'
import { reportIncident } from './incidents/report-incident'
import { checkWriteOff, proposeWriteOff } from './incidents/write-off'
import { getLabelRun, listLabelRuns, printLabels, resumeLabels } from './labels/label-runs'
import { listLabelGroups, listLabelsToPrint } from './labels/waiting-labels'
import { lendOut } from './lending/lend-out'
import {
  cancelLoanLot,
  checkLoan,
  decideLoanLot,
  getLoanLot,
  lendOutLot,
  listLoanLots,
  proposeLoans,
  takeBackLot
} from './lending/loan-lots'
import { listLoans } from './lending/loans'
import { cancelLoan, decideLoan, proposeLoan } from './lending/propose-loan'
import { takeBack } from './lending/take-back'
import { addContainer, addStoragePlace, closePlace, describePlace } from './places/arrange-places'
import {
  attendContainerOpening,
  beginContainerOpening,
  callOffContainerOpening,
  cancelContainerOpening,
  listContainerOpenings,
  openContainerSeal
} from './places/container-openings'
import {
  attendContainerSealing,
  beginContainerSealing,
  callOffContainerSealing,
  cancelContainerSealing,
  listContainerSealings,
  sealContainer
} from './places/container-sealings'
import { moveContainer } from './places/containers'
import { listLeases, listStoragePlaces } from './places/list-places'
import { getPlaceLabels, printPlaceLabel } from './places/place-labels'
import { suggestPlaces } from './places/suggest-places'
import { cancelDelivery, cancelStockInOrder } from './receiving/call-off'
import { getDelivery, openDelivery, signDelivery } from './receiving/deliveries'
import { importStock } from './receiving/import/import-stock'
import { previewStockImport } from './receiving/import/preview-import'
import { getStockImportProgress, stopStockImportPreview } from './receiving/import/preview-progress'
import { getStockImportTemplate } from './receiving/import/template'
import { listStockInOrders } from './receiving/list-orders'
import { receiveAsset } from './receiving/receive-asset'
import { rejectLine } from './receiving/reject-line'
import { issueStockInOrder } from './receiving/stock-in-order'
import { undoReceivedLine } from './receiving/undo-received'
import { cancelRelease, decideRelease } from './release/decide-release'
import { cancelReleaseLot, decideReleaseLot } from './release/decide-lot'
import { handOver } from './release/hand-over'
import { handOverLot } from './release/hand-over-lot'
import { noteDecision, noteReleaseLotDecision } from './release/note-decision'
import { proposeRelease } from './release/propose-release'
import { checkRelease, proposeReleases } from './release/propose-releases'
import { getReleaseLot, listReleaseLots } from './release/release-lots'
import { listReleases } from './release/release-row'
import { getTurnover, listRipe } from './release/ripe'
import { announceSample, drawSample, listSamples, verifySample } from './sampling/samples'
import { addPhotos } from './photos/add-photos'
import {
  attendOpening,
  beginOpening,
  callOffOpening,
  cancelOpening,
  confirmReseal
} from './sealing/open-seal'
import { listOpenings } from './sealing/openings'
import { finishOpening } from './sealing/seal-again'
import { moveAssets } from './storing/move-assets'
import { cancelMoveOrder, getMoveOrder, listMoveOrders, orderMove } from './storing/move-orders'
import { recordMoves } from './storing/record-moves'
import { splitAsset } from './storing/split-off'
import { storeAsset } from './storing/store-asset'
import { getStoreRules, setStoreRules } from './storing/store-rules'
import { listUnread, relabelAsset } from './storing/unread-labels'
import { listHeldLong } from './terms/held-long'
import { listTerms, setTerm } from './terms/terms'
import {
  cancelHoldingTransfer,
  decideHoldingTransfer,
  proposeHoldingTransfer
} from './transfers/propose-transfer'
import { transferHolding } from './transfers/transfer-holding'
import { listHoldingTransfers } from './transfers/transfer-row'
import { askWitness, attendRecord, getWitnesses, listMyWitnessing } from './witnessing/witnesses'

export { loanRow, type LoanRow } from './lending/loans'
export { thingOfCase, thingsHeldOf } from './assets/things-of-case'
export { assetRow, assetSummary, type AssetRow } from './assets/asset-row'
export { keepSignatures, requireSides, type KeptSignature } from './receiving/signatures'
export { placePath } from './places/places'
export { releaseRow, type ReleaseRow } from './release/release-row'

interface CustodyParts {
  blobs: Blobs
  /** Small pictures of photos, kept beside them. */
  thumbnails: Thumbnails
  /** Without a shell, as at the headless door, no paper becomes a PDF. */
  shell: PaperShell | undefined
  /** The office's own signing key, made at the first asking. */
  officeKey: () => Promise<KeyObject>
}

/** What needs nothing but the store. */
const handlers = {
  openCount,
  listCountPeople,
  countPlace,
  finishCountPlace,
  countScan,
  amendCountScan,
  undoCountScan,
  listMyCounts,
  getMyCount,
  closeCount,
  cancelCount,
  listCounts,
  listCountScans,
  getCount,
  decideCountOutcomes,
  signCount,
  announceSample,
  drawSample,
  listSamples,
  verifySample,
  openDoor,
  closeDoor,
  listDoorVisits,
  listPossibleVisitors,
  listMovesOutsideVisits,
  listDoorLogGaps,
  addHolder,
  listHolders,
  changeHolder,
  closeHolder,
  getHolder,
  proposeHoldingTransfer,
  decideHoldingTransfer,
  cancelHoldingTransfer,
  listHoldingTransfers,
  withdrawCorrection,
  correctAsset,
  listCorrections,
  valueAsset,
  listValuations,
  cancelStockInOrder,
  cancelDelivery,
  undoReceivedLine,
  proposeLoan,
  decideLoan,
  cancelLoan,
  listLoans,
  checkLoan,
  proposeLoans,
  decideLoanLot,
  cancelLoanLot,
  listLoanLots,
  getLoanLot,
  attendOpening,
  confirmReseal,
  cancelOpening,
  callOffOpening,
  listOpenings,
  addStoragePlace,
  addContainer,
  describePlace,
  closePlace,
  moveContainer,
  beginContainerSealing,
  attendContainerSealing,
  sealContainer,
  cancelContainerSealing,
  callOffContainerSealing,
  listContainerSealings,
  beginContainerOpening,
  attendContainerOpening,
  openContainerSeal,
  cancelContainerOpening,
  callOffContainerOpening,
  listContainerOpenings,
  printPlaceLabel,
  getPlaceLabels,
  listStoragePlaces,
  suggestPlaces,
  listLeases,
  issueStockInOrder,
  listStockInOrders,
  openDelivery,
  getDelivery,
  previewStockImport,
  getStockImportProgress,
  stopStockImportPreview,
  importStock,
  getStockImportTemplate,
  storeAsset,
  listUnread,
  relabelAsset,
  listLabelsToPrint,
  listLabelGroups,
  printLabels,
  resumeLabels,
  listLabelRuns,
  getLabelRun,
  moveAssets,
  orderMove,
  cancelMoveOrder,
  listMoveOrders,
  getMoveOrder,
  recordMoves,
  splitAsset,
  setStoreRules,
  getStoreRules,
  listAssets,
  getAsset,
  getAssetChain,
  listAlerts,
  listFundEntries,
  noteFundEntry,
  noteDecision,
  noteReleaseLotDecision,
  proposeRelease,
  decideRelease,
  cancelRelease,
  listReleases,
  checkRelease,
  proposeReleases,
  decideReleaseLot,
  cancelReleaseLot,
  listReleaseLots,
  getReleaseLot,
  listRipe,
  getTurnover,
  listTerms,
  setTerm,
  listHeldLong,
  askWitness,
  attendRecord,
  getWitnesses,
  listMyWitnessing,
  formCouncil,
  scanForDestruction,
  removeFromDestruction,
  listCouncils,
  getCouncil,
  getStoreSummary,
  holdLiable,
  proposeWriteOff,
  checkWriteOff,
  decideIncident,
  recoverAsset,
  listIncidents,
  listWriteOffs
}

export function custody({ blobs, thumbnails, shell, officeKey }: CustodyParts): HandlersOf<'custody'> {
  return {
    ...handlers,
    noteCountFinding: noteCountFinding(blobs),
    getCountPhoto: getCountPhoto(blobs),
    signCountForHolder: signCountForHolder(blobs),
    proposeCountOutcome: proposeCountOutcome(blobs),
    lendOut: lendOut(blobs),
    takeBack: takeBack(blobs),
    beginOpening: beginOpening(blobs),
    finishOpening: finishOpening(blobs),
    receiveAsset: receiveAsset(blobs),
    addPhotos: addPhotos(blobs),
    rejectLine: rejectLine(blobs),
    signDelivery: signDelivery(blobs),
    getPhoto: getPhoto(blobs),
    getThumbnail: getThumbnail(blobs, thumbnails),
    exportAsset: exportAsset({ blobs, officeKey }),
    getChainReport: getChainReport({ blobs, shell }),
    handOver: handOver(blobs),
    handOverLot: handOverLot(blobs),
    lendOutLot: lendOutLot(blobs),
    takeBackLot: takeBackLot(blobs),
    closeDestruction: closeDestruction(blobs),
    reportIncident: reportIncident(blobs),
    noteFound: noteFound(blobs),
    transferHolding: transferHolding(blobs),
    proposeCorrection: proposeCorrection(blobs)
  }
}
