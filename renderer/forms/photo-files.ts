// Photos from files of this computer, checked before they are read: kind, size, count.
import type { InputOf } from '@shared/contract'

export type Photo = InputOf<'custody.receiveAsset'>['photos'][number]

/** 6 MiB, the office's own bound for one photo. */
export const photoBytesMax = 6 * 1024 * 1024
export const photosMax = 8

export type PhotoProblem = 'photoKind' | 'photoTooLarge' | 'photoUnread'

export function photoProblem(file: Pick<File, 'type' | 'size'>): PhotoProblem | null {
  if (mediaTypeOf(file.type) === null) return 'photoKind'
  return file.size > photoBytesMax ? 'photoTooLarge' : null
}

/** Reads a file whole. Rejects when the file is gone or cannot be read. */
export function readPhoto(file: File): Promise<Photo> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(new Error('the photo cannot be read'))
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      const mediaType = mediaTypeOf(file.type)
      if (mediaType === null) reject(new Error('not a photo'))
      else resolve({ mediaType, base64: address.slice(address.indexOf(',') + 1) })
    }
    reader.readAsDataURL(file)
  })
}

function mediaTypeOf(type: string): Photo['mediaType'] | null {
  return type === 'image/jpeg' || type === 'image/png' ? type : null
}
