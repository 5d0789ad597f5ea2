// Entries of scanned pages to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert } from '../../journal/row-change'
import type { pagesEntries } from './entries'
import { sealManifest } from './manifest'
import { manifestTable, pageTable } from './tables'

export const applyPages: AppliersOf<typeof pagesEntries> = {
  'intake.PagesScanned': ({ actor, payload }) => {
    const { manifest, manifestId, sha256, code } = payload
    const { fileId, number, pages } = manifest
    return [
      insert(manifestTable, {
        file_id: fileId,
        number,
        manifest_id: manifestId,
        code,
        sha256,
        previous_sha256: manifest.previous,
        body: sealManifest(manifest).text,
        scans: pages.length,
        pages: pages.reduce((sum, page) => sum + page.pages, 0),
        closed_at: manifest.closedAt,
        closed_by: actor
      }),
      ...pages.map((page, index) =>
        insert(pageTable, {
          file_id: fileId,
          manifest: number,
          position: index + 1,
          sha256: page.sha256,
          media_type: page.mediaType
        })
      )
    ]
  }
}
