// Closes the scans that wait at a file as its next manifest. What is closed stays: later pages make a manifest of their
// own that names the one before it.
import { manifestFormat, sealManifest, type Manifest } from '@domain/intake/pages/manifest'
import { scanTable } from '@domain/intake/tables'
import { prepared } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'
import { fileRow, papersOf, type FileRow } from '../file-row'
import { manifestRows } from './manifest-rows'
import { noItem, scansOf, type ScanRow } from './scan-row'

const slipCopies = 2

/** Refuses NOTHING_SCANNED, SCAN_ITEM_UNKNOWN, and SCAN_LOST for a page that cannot be read back as it was kept. */
export function closeManifest(blobs: Blobs) {
  return prepared<'intake.closeManifest', ReadonlySet<string>>({
    // A page is named for ever: it is read back before, and not when somebody disputes it.
    prepare: async (reading, { fileId }) => {
      const readable = new Set<string>()
      for (const { sha256, file_name: fileName } of scansOf(reading, fileId)) {
        await blobs.read(sha256).catch(() => refuse('SCAN_LOST', { fileName }))
        readable.add(sha256)
      }
      return readable
    },
    decide: (act, { fileId }, readable) => {
      const file = fileRow(act, { fileId })
      const scans = scansOf(act, fileId)
      if (scans.length === 0) refuse('NOTHING_SCANNED')
      const unread = scans.find(({ sha256 }) => !readable.has(sha256))
      if (unread) refuse('SCAN_LOST', { fileName: unread.file_name })
      const manifest = manifestOf(file, scans, {
        office: act.officeCode,
        items: papersOf(act, file).map(({ name }) => name),
        before: manifestRows(act, fileId).at(-1) ?? null,
        closedAt: act.now
      })
      const { sha256, code } = sealManifest(manifest)
      const manifestId = act.newId()
      act.append({
        kind: 'intake.PagesScanned',
        subject: `file:${fileId}`,
        payload: { manifestId, manifest, sha256, code }
      })
      for (const { scan_id } of scans) act.removeDesk(scanTable, { scan_id })
      const pages = manifest.pages.reduce((sum, page) => sum + page.pages, 0)
      const slip = { form: 'MANIFEST_SLIP', subject: `manifest:${manifestId}`, copies: slipCopies } as const
      return { manifestId, number: manifest.number, code, pages, printJobId: issuePaper(act, slip) }
    }
  })
}

function manifestOf(
  file: FileRow,
  scans: readonly ScanRow[],
  at: { office: string; items: string[]; before: { number: number; sha256: string } | null; closedAt: string }
): Manifest {
  const { items } = at
  const numbers = new Map<number, number>()
  return {
    format: manifestFormat,
    office: at.office,
    fileId: file.file_id,
    tag: file.tag,
    receptionNumber: file.reception_number,
    number: 1 + (at.before?.number ?? 0),
    previous: at.before?.sha256 ?? null,
    closedAt: at.closedAt,
    items,
    pages: scans.map((scan) => {
      const item = scan.item === noItem ? null : scan.item
      if (item !== null && item >= items.length) refuse('SCAN_ITEM_UNKNOWN', { fileName: scan.file_name })
      const number = 1 + (numbers.get(scan.item) ?? 0)
      numbers.set(scan.item, number)
      return {
        item,
        number,
        sha256: scan.sha256,
        bytes: scan.bytes,
        mediaType: scan.media_type as Manifest['pages'][number]['mediaType'],
        pages: scan.pages
      }
    })
  }
}
