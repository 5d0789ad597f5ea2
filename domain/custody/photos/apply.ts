// Entries of photos taken later to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { photoRows } from '../assets/photo-rows'
import type { photosEntries } from './entries'

export const applyPhotos: AppliersOf<typeof photosEntries> = {
  'custody.PhotosAdded': ({ seq, at, payload: { assetId, moment, photos } }) =>
    photoRows(photos, { assetId, seq, at, moment })
}
