// Commands and queries of papers, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import { previewLabel } from './label/desk-size'
import type { PaperDrawers } from './paper'
import type { ReadPicture } from './pictures'
import {
  getPaper,
  listPrintJobs,
  reprint,
  retryPrintJob,
  settlePrintJob,
  type PaperShell
} from './print-jobs'

export { cashReceiptHtml } from './cash-receipt'
export { cashVoucherHtml } from './cash-voucher'
export { chainReportHtml, type ChainEvent, type ChainReport } from './chain-report'
export { drawManifestSlip, type ManifestSlip } from './manifest-slip'
export { longDay } from './page/days'
export { handoverRecordHtml } from './handover-record'
export { officialPaperHtml, type OfficialPictures } from './official-paper'
export { labelSizeOf } from './label/desk-size'
export { assetLabelsPdf, drawLabel, labelsPdf } from './label/draw'
export type { AssetLabel, ContainerLabel, Label, PlaceLabel } from './label/label'
export { labelSizes, type LabelDpi, type LabelSizeName } from './label/sizes'
export { issuePaper, takeOverIssue, type PaperForm } from './issue-paper'
export { formsFor } from './paper-rights'
export { moveRecordHtml, type MovedThing } from './move-record'
export { idOf, type DrawPaper, type PaperDrawers, type PaperRequest } from './paper'
export { pictureOf, type Signer } from './page/blocks'
export { numberPages } from './page/number-pages'
export { drawReceptionReceipt, type ReceptionReceipt } from './reception-receipt'
export { drawJob, moveJob, type PaperShell, type PrintJobRow } from './print-jobs'

export function documents(parts: {
  drawers: PaperDrawers
  shell?: PaperShell | undefined
  /** Reads kept pictures that papers show. */
  readPicture: ReadPicture
  /** Tells the printers of the open office that a job waits; without one, jobs wait for it. */
  wakePrinters?: (() => void) | undefined
}): HandlersOf<'documents'> {
  return {
    listPrintJobs,
    previewLabel,
    getPaper: getPaper(parts.drawers, parts.shell, parts.readPicture),
    settlePrintJob,
    retryPrintJob: retryPrintJob(() => parts.wakePrinters?.()),
    reprint
  }
}
