// Keeps one scan: looked at, written to the disk encrypted, then named by a row. Nothing of it is ever changed.
import { scanTable } from '@domain/intake/tables'
import { lotTopic, scanBytesMax, scanPagesMax, scansMax } from '@shared/contract/intake-pages'
import type { InputOf } from '@shared/contract'
import { prepared } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { isWholePicture } from '../../blobs/whole-picture'
import { refuse } from '../../refusal'
import { pdfPages } from './pdf-pages'
import { noItem, scansOf, scanView, type ScanRow } from './scan-row'

interface Kept {
  sha256: string
  bytes: number
  pages: number
}

/** Refuses SCAN_EMPTY, SCAN_TOO_LARGE, SCAN_UNREADABLE, SCAN_PAGES_TOO_MANY and SCANS_TOO_MANY, each with the name of the file. */
export function keepScan(blobs: Blobs) {
  return prepared<'intake.keepScan', Kept>({
    prepare: async (_reading, input) => {
      const content = Buffer.from(input.base64, 'base64')
      const pages = pagesIn(input, content)
      return { ...(await blobs.save(content)), pages }
    },
    decide: (act, input, kept) => {
      const lot = scansOf(act, input.lotId)
      if (lot.length >= scansMax) refuse('SCANS_TOO_MANY', { max: scansMax, fileName: input.fileName })
      const row: ScanRow = {
        scan_id: act.newId(),
        lot_id: input.lotId,
        item: input.item ?? noItem,
        position: 1 + Math.max(0, ...lot.map(({ position }) => position)),
        sha256: kept.sha256,
        bytes: kept.bytes,
        media_type: input.mediaType,
        pages: kept.pages,
        file_name: input.fileName,
        kept_at: act.now,
        kept_by: act.caller.userId
      }
      act.putDesk(scanTable, row)
      act.tell(lotTopic, `lot:${input.lotId}`)
      return { scan: scanView(row) }
    }
  })
}

function pagesIn({ fileName, mediaType }: InputOf<'intake.keepScan'>, content: Buffer): number {
  if (content.length === 0) refuse('SCAN_EMPTY', { fileName })
  if (content.length > scanBytesMax) refuse('SCAN_TOO_LARGE', { fileName, bytesMax: scanBytesMax })
  const pages = mediaType === 'application/pdf' ? pdfPages(content) : isWholePicture(mediaType, content) && 1
  if (pages === null || pages === false) refuse('SCAN_UNREADABLE', { fileName })
  if (pages > scanPagesMax) refuse('SCAN_PAGES_TOO_MANY', { fileName, max: scanPagesMax })
  return pages
}
