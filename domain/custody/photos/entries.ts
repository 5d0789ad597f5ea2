// What is written of photos taken of a thing after it was received.
import { z } from 'zod'
import { addedPhotoMoments, addedPhotosMax, keptPhoto } from '@shared/contract/custody'
import { id } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'

export const photosEntries = {
  /** Why they were taken is the entry's reason. */
  'custody.PhotosAdded': entryKind(
    z.strictObject({
      assetId: id,
      moment: z.enum(addedPhotoMoments),
      photos: z.array(keptPhoto).min(1).max(addedPhotosMax)
    })
  )
}
