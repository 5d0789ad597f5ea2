// Looking at scans, and comparing pages that somebody brought with what was handed in.
import { checkPages as compare } from '@domain/intake/pages/check-pages'
import type { QueryHandler, Reading } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { smallerJpegOf } from '../../blobs/smaller-jpeg'
import { refuse } from '../../refusal'
import { fileRow } from '../file-row'
import { manifestOf, manifestRows } from './manifest-rows'

const thumbnailEdge = 240

/** Refuses SCAN_UNKNOWN for what is no scan or is lost, PHOTO_UNREADABLE for a picture that no decoder takes. */
export function getScan(blobs: Blobs): QueryHandler<'intake.getScan'> {
  return async (reading, { sha256, size }) => {
    const mediaType = mediaTypeOf(reading, sha256)
    const content = await blobs.read(sha256).catch(() => refuse('SCAN_UNKNOWN'))
    if (size === 'SMALL' && mediaType !== 'application/pdf')
      return { mediaType: 'image/jpeg', base64: await smallerJpegOf(content, thumbnailEdge) }
    return { mediaType, base64: content.toString('base64') }
  }
}

function mediaTypeOf(reading: Pick<Reading, 'get'>, sha256: string): string {
  const named = reading.get<{ media_type: string }>(
    `SELECT media_type FROM intake_page WHERE sha256 = ? UNION ALL
      SELECT media_type FROM desk_intake_scan WHERE sha256 = ? LIMIT 1`,
    sha256,
    sha256
  )
  return named?.media_type ?? refuse('SCAN_UNKNOWN')
}

export const checkPages: QueryHandler<'intake.checkPages'> = (reading, { fileId, found }) => {
  const { file_id } = fileRow(reading, { fileId })
  const rows = manifestRows(reading, file_id)
  if (rows.length === 0) refuse('NOTHING_SCANNED')
  return compare(rows.map(manifestOf), found)
}
