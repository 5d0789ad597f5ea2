// Pictures small enough for a list, made of kept photos and scans that are themselves never changed.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { refuse } from '../refusal'
import type { Blobs } from './blobs'

/** A picture of a photo with no edge longer than asked, as JPEG in base64, for looking at only. */
export async function smallerJpeg(blobs: Blobs, sha256: string, edgeMax: number): Promise<string> {
  return smallerJpegOf(await blobs.read(sha256).catch(() => refuse('PHOTO_UNKNOWN')), edgeMax)
}

/** The same of content that was read. Refuses PHOTO_UNREADABLE. */
export async function smallerJpegOf(content: Buffer, edgeMax: number): Promise<string> {
  const image = await loadImage(content).catch(() => refuse('PHOTO_UNREADABLE'))
  const scale = Math.min(1, edgeMax / Math.max(image.width, image.height))
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale))
  )
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return (await canvas.encode('jpeg', 78)).toString('base64')
}
