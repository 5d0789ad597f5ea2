// What a count finds that the books do not know: described, photographed, and never forgotten. Its photos are shown to
// those who count, and to those who read the stock once the count is over.
import { prepared, type QueryHandler } from '../../act'
import { refuseOpenCount } from '../../blind-count'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'
import { openPlaceOf } from './count-places'
import { isCounter, openCountOf } from './count-row'
import { ownScan, recordScan } from './count-scans'

const nothingAmiss = { quantity: 1, condition: '', sealWhole: true }

export function noteCountFinding(blobs: Blobs) {
  return prepared<'custody.noteCountFinding', KeptPhoto[]>({
    prepare: async (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, { countId, placeId, scanId, description }, photos) => {
      const count = openCountOf(act, act.caller, countId)
      const place = openPlaceOf(act, countId, placeId)
      const found = scanId
        ? ownScan(act, countId, scanId)
        : {
            ...recordScan(act, {
              count,
              place,
              resolved: null,
              text: '',
              seen: nothingAmiss,
              again: false,
              description
            }),
            asset_id: null
          }
      if (found.asset_id !== null) refuse('COUNT_SCAN_KNOWN')
      const known = scanId ?? ('scanId' in found ? found.scanId : '')
      const fresh = photos.filter(
        ({ sha256 }) =>
          !act.get('SELECT 1 FROM stock_count_photo WHERE scan_id = ? AND sha256 = ?', known, sha256)
      )
      act.append({
        kind: 'custody.CountFindingNoted',
        subject: `count:${countId}`,
        payload: { countId, scanId: known, from: found.name, description, photos: fresh }
      })
      return { scanId: known, photos: fresh }
    }
  })
}

export function getCountPhoto(blobs: Blobs): QueryHandler<'custody.getCountPhoto'> {
  return async (reading, { countId, sha256 }) => {
    const { caller } = reading
    if (!isCounter(reading, caller, countId)) {
      if (!caller.permissions.has('custody.read')) refuse('NOT_COUNTER')
      refuseOpenCount(reading, countId)
    }
    const row = reading.get<{ media_type: string }>(
      'SELECT media_type FROM stock_count_photo WHERE count_id = ? AND sha256 = ?',
      countId,
      sha256
    )
    if (!row) refuse('PHOTO_UNKNOWN')
    const content = await blobs.read(sha256).catch(() => refuse('PHOTO_UNKNOWN'))
    return { mediaType: row.media_type, base64: content.toString('base64') }
  }
}
