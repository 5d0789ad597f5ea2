// Manifests and pages of a file as a ZIP that opens anywhere. What makes it hold is said in domain/intake/pages.
import { pageFileName } from '@domain/intake/pages/manifest'
import type { QueryHandler, Reading } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { fileRow } from '../file-row'
import { manifestOf, manifestRows } from './manifest-rows'
import { zipOf, type ZippedFile } from './zip'

/** One part goes through a window's port and a station's line in one piece: beyond this a new part begins. */
const partBytesMax = 20 * 1024 * 1024

interface NamedPage {
  name: string
  sha256: string
}

export function exportPages(blobs: Blobs): QueryHandler<'intake.exportPages'> {
  return async (reading, { fileId, part }) => {
    const { receptionNumber, manifests, parts } = planOf(reading, fileId)
    const pages = parts[part - 1] ?? refuse('NOTHING_SCANNED')
    const files: ZippedFile[] = [...manifests]
    for (const { name, sha256 } of pages) {
      const content = await blobs.read(sha256).catch(() => refuse('SCAN_LOST', { fileName: name }))
      files.push({ name, content })
    }
    const suffix = parts.length > 1 ? `-${part}` : ''
    return {
      parts: parts.length,
      fileName: `${receptionNumber}-trang${suffix}.zip`,
      mediaType: 'application/zip',
      base64: zipOf(files).toString('base64')
    }
  }
}

/** Every part has all manifests and some of the pages. */
function planOf(
  reading: Reading,
  fileId: string
): { receptionNumber: string; manifests: ZippedFile[]; parts: NamedPage[][] } {
  const file = fileRow(reading, { fileId })
  const rows = manifestRows(reading, file.file_id)
  const parts: NamedPage[][] = []
  let bytes = partBytesMax
  for (const manifest of rows.map(manifestOf)) {
    for (const page of manifest.pages) {
      if (bytes + page.bytes > partBytesMax) {
        parts.push([])
        bytes = 0
      }
      bytes += page.bytes
      parts.at(-1)?.push({ name: pageFileName(manifest, page), sha256: page.sha256 })
    }
  }
  const manifests = rows.map(({ number, body }) => ({
    name: `bang-ke-${number}.json`,
    content: Buffer.from(body, 'utf8')
  }))
  return { receptionNumber: file.reception_number, manifests, parts }
}
