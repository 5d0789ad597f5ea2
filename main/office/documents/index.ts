// Commands and queries of papers, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { PaperDrawers } from './paper'
import { getPaper, listPrintJobs, reprint, settlePrintJob, type PaperShell } from './print-jobs'

export { issuePaper, type PaperForm } from './issue-paper'
export { type PaperDrawers } from './paper'
export { drawJob, moveJob, type PaperShell, type PrintJobRow } from './print-jobs'

export function documents(parts: {
  drawers: PaperDrawers
  shell?: PaperShell | undefined
}): HandlersOf<'documents'> {
  return { listPrintJobs, getPaper: getPaper(parts.drawers, parts.shell), settlePrintJob, reprint }
}
