// Commands and queries of the one-stop desk, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import type { Blobs } from '../blobs/blobs'
import { getFile, listFiles } from './find-files'
import { life } from './life'
import { listProcedures } from './list-procedures'
import { arrangeScans, listScans } from './pages/arrange-scans'
import { closeManifest } from './pages/close-manifest'
import { exportPages } from './pages/export-pages'
import { keepScan } from './pages/keep-scan'
import { checkPages, getScan } from './pages/look-at-pages'
import { listManifests } from './pages/manifest-rows'
import { receiveFile } from './receive-file'
import { findRelated } from './related/find-related'

export { ruleOfFile, startOf } from './due'
export { fileRow, type FileRow } from './file-row'
export { requireOwnerRoles } from './life/assignees'
export { forgetOldLots } from './pages/forget-lots'
export { dueFileSql, duesMovedBy, moveDues } from './open-files'

const handlers = {
  listProcedures,
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
    ...life({ blobs }),
    keepScan: keepScan(blobs),
    closeManifest: closeManifest(blobs),
    getScan: getScan(blobs),
    exportPages: exportPages(blobs)
  }
}
