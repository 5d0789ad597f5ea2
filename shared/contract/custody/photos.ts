// Photos taken of a thing after it was received: while it lies here, by whoever keeps or receives it, with the reason.
// They are hashed as they come and never altered; what is shown small is made of them and kept beside.
import { z } from 'zod'
import { command } from '../contract'
import { counted, id, line } from '../shapes'
import { assetStates, photo, type AssetState } from './shapes'

/** All photos of a thing together, whatever step they came with. */
export const assetPhotosMax = 100
export const addedPhotosMax = 8

/** BEFORE and AFTER are shown side by side: of a repair, a cleaning, a move of something fragile. */
export const addedPhotoMoments = ['ADDED', 'BEFORE', 'AFTER'] as const
export type AddedPhotoMoment = (typeof addedPhotoMoments)[number]

/** While it is lent, lost or out nobody here has it before a camera. */
export const photographableStates: readonly AssetState[] = assetStates.filter((state) =>
  ['RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'RELEASE_PROPOSED', 'OUT_ORDERED'].includes(state)
)

export const photos = {
  addPhotos: command('custody.receive', {
    input: z.strictObject({
      assetId: id,
      moment: z.enum(addedPhotoMoments),
      reason: line,
      photos: z.array(photo).min(1).max(addedPhotosMax)
    }),
    output: z.strictObject({ added: counted })
  })
} as const
