// Commands and queries of the one-stop desk, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import { bundledCalendar, reckon } from '../deadlines'
import { getFile, listFiles } from './find-files'
import { arrangeScans, listScans } from './pages/arrange-scans'
import { closeManifest } from './pages/close-manifest'
import { exportPages } from './pages/export-pages'
import { keepScan } from './pages/keep-scan'
import { checkPages, getScan } from './pages/look-at-pages'
import { listManifests } from './pages/manifest-rows'
import { procedures } from './procedures'
import { receiveFile } from './receive-file'
import { findRelated } from './related/find-related'

export { fileRow, type FileRow } from './find-files'
export { procedureOf } from './procedures'

const handlers = {
  listProcedures: ({ today }) => ({
    procedures: procedures.map((procedure) => ({
      ...procedure,
      due: {
        ...procedure.due,
        ifToday: reckon(today, { unit: 'WORKING_DAYS', count: procedure.due.workingDays }, bundledCalendar)
          .due
      }
    }))
  }),
  receiveFile,
  listFiles,
  getFile,
  findRelated,
  listScans,
  arrangeScans,
  listManifests,
  checkPages
} satisfies Partial<HandlersOf<'intake'>>

export function intake({ blobs }: { blobs: Blobs }): HandlersOf<'intake'> {
  return {
    ...handlers,
    keepScan: keepScan(blobs),
    closeManifest: closeManifest(blobs),
    getScan: getScan(blobs),
    exportPages: exportPages(blobs)
  }
}
