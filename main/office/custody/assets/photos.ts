// Photos as they were taken, and pictures of them small enough for a list. A thumbnail is made once, kept beside the
// photos and, while the office is open, in memory; the photo itself is only ever read.
import type { QueryHandler, Reading } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import { smallerJpeg } from '../../blobs/smaller-jpeg'
import type { Thumbnails } from '../../blobs/thumbnails'
import { refuse } from '../../refusal'

const thumbnailEdge = 240
/** About 10 KiB each. */
const thumbnailsMax = 2_000

export function getPhoto(blobs: Blobs): QueryHandler<'custody.getPhoto'> {
  return async (reading, { sha256 }) => {
    const { media_type: mediaType } = photoRow(reading, sha256)
    const content = await blobs.read(sha256).catch(() => refuse('PHOTO_UNKNOWN'))
    return { mediaType, base64: content.toString('base64') }
  }
}

/** Refuses PHOTO_UNKNOWN, and PHOTO_UNREADABLE for a file that no decoder takes. */
export function getThumbnail(blobs: Blobs, thumbnails: Thumbnails): QueryHandler<'custody.getThumbnail'> {
  const made = new Map<string, Promise<string>>()
  return async (reading, { sha256 }) => {
    photoRow(reading, sha256)
    let thumbnail = made.get(sha256)
    // Whatever is asked for again becomes the newest; the oldest goes when there are too many.
    made.delete(sha256)
    thumbnail ??= thumbnails
      .of(sha256, thumbnailEdge, async () =>
        Buffer.from(await smallerJpeg(blobs, sha256, thumbnailEdge), 'base64')
      )
      .then((content) => content.toString('base64'))
    made.set(sha256, thumbnail)
    const [oldest] = made.keys()
    if (made.size > thumbnailsMax && oldest !== undefined) made.delete(oldest)
    try {
      return { mediaType: 'image/jpeg', base64: await thumbnail }
    } catch (error) {
      made.delete(sha256)
      throw error
    }
  }
}

function photoRow(reading: Pick<Reading, 'get'>, sha256: string): { media_type: string } {
  return (
    reading.get<{ media_type: string }>(
      'SELECT media_type FROM asset_photo WHERE sha256 = ? LIMIT 1',
      sha256
    ) ?? refuse('PHOTO_UNKNOWN')
  )
}
