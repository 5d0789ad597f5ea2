// Photos taken of a thing that is here already, with the reason: hashed as they come, kept before the act that names
// them, never altered.
import { assetPhotosMax, photographableStates } from '@shared/contract/custody'
import { oneLine } from '@shared/one-line'
import { prepared } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState } from '../assets/asset-row'
import { keepPhotos, type KeptPhoto } from '../assets/keep-photos'

export function addPhotos(blobs: Blobs) {
  return prepared<'custody.addPhotos', KeptPhoto[]>({
    prepare: (_reading, { photos }) => keepPhotos(blobs, photos),
    decide: (act, { assetId, moment, reason }, photos) => {
      const asset = assetRow(act, { assetId })
      requireState(asset, ...photographableStates)
      // Nobody can tell yet that what stands before the camera is this thing; at receiving it is in hand.
      if (asset.state !== 'RECEIVED') requireLabelRead(asset)
      const taken = act.get<{ count: number }>(
        'SELECT count(*) AS count FROM asset_photo WHERE asset_id = ?',
        assetId
      )
      if ((taken?.count ?? 0) + photos.length > assetPhotosMax) {
        refuse('PHOTOS_TOO_MANY', { taken: taken?.count ?? 0, most: assetPhotosMax })
      }
      act.append({
        kind: 'custody.PhotosAdded',
        subject: `asset:${assetId}`,
        reason: oneLine(reason),
        payload: { assetId, moment, photos }
      })
      return { added: photos.length }
    }
  })
}
