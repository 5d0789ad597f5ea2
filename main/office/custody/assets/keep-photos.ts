// Keeps photos as encrypted files before the unit of work that names them: decoded, looked at, saved, each content
// once. It knows not why a photo was taken; where it has to be a new one, it knows what stands in the records.
import type { z } from 'zod'
import type { keptPhoto, photo } from '@shared/contract/custody'
import type { Blobs } from '../../blobs/blobs'
import type { Reads } from '../../database/read'
import { isWholePicture } from '../../blobs/whole-picture'
import { refuse } from '../../refusal'

export type PhotoIn = z.output<typeof photo>
export type KeptPhoto = z.output<typeof keptPhoto>

/** 6 MiB of plain content; what is larger was no photo to look at but a burden to every backup. */
const bytesMax = 6 * 1024 * 1024

/**
 * Saves photos, for the `prepare` step of a command. The hash is taken of the bytes as they came, and nothing ever
 * changes them. Answers each content once, in order. Refuses PHOTO_UNREADABLE.
 */
export async function keepPhotos(blobs: Blobs, photos: readonly PhotoIn[]): Promise<KeptPhoto[]> {
  const kept = new Map<string, KeptPhoto>()
  for (const { mediaType, base64 } of photos) {
    const content = Buffer.from(base64, 'base64')
    if (!isWholePicture(mediaType, content) || content.length > bytesMax) refuse('PHOTO_UNREADABLE')
    const saved = { ...(await blobs.save(content)), mediaType }
    kept.set(saved.sha256, saved)
  }
  return [...kept.values()]
}

/** Refuses PHOTO_NOT_NEW for a picture that stands in a record already: it was taken then, and proves nothing of now. */
export function refuseOldPhotos(reads: Pick<Reads, 'get'>, photos: readonly KeptPhoto[]): void {
  for (const { sha256 } of photos) {
    const known =
      reads.get('SELECT 1 FROM asset_photo WHERE sha256 = ? LIMIT 1', sha256) ??
      reads.get('SELECT 1 FROM stock_count_photo WHERE sha256 = ? LIMIT 1', sha256)
    if (known) refuse('PHOTO_NOT_NEW')
  }
}
