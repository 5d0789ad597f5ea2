// Files of this computer as scans: which kind, and their bytes for the office. What they really are the office looks at.
import type { InputOf } from '@shared/contract'
import type { Refusal } from '@shared/contract/answers'
import { scanBytesMax } from '@shared/contract/intake-pages'
import { storedFiles } from '@shared/stored-zip'

export type MediaType = InputOf<'intake.keepScan'>['mediaType']
export type ScanContent = Pick<InputOf<'intake.keepScan'>, 'fileName' | 'mediaType' | 'base64'>

const endings: Readonly<Record<string, MediaType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf'
}
const nameMax = 300

/** What a file says that it is; null for a kind that no page comes in. */
export function mediaTypeOf({ name, type }: Pick<File, 'name' | 'type'>): MediaType | null {
  const said = Object.values(endings).find((known) => known === type)
  return said ?? endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null
}

/** Reads a file whole, or says why it is not sent at all: the same refusals as the office's. */
export async function readScan(file: File): Promise<ScanContent | { refusal: Refusal }> {
  const fileName = file.name.slice(0, nameMax)
  const mediaType = mediaTypeOf(file)
  if (mediaType === null) return { refusal: { code: 'SCAN_UNREADABLE', params: { fileName } } }
  if (file.size === 0) return { refusal: { code: 'SCAN_EMPTY', params: { fileName } } }
  if (file.size > scanBytesMax)
    return { refusal: { code: 'SCAN_TOO_LARGE', params: { fileName, bytesMax: scanBytesMax } } }
  const bytes = await bytesOf(file)
  if (!bytes) return { refusal: { code: 'SCAN_UNREADABLE', params: { fileName } } }
  return { fileName, mediaType, base64: base64Of(bytes) }
}

/** The hash by which a page is known, computed in this window: nothing leaves it. */
export async function hashOf(file: File): Promise<string | null> {
  const bytes = await bytesOf(file)
  return bytes && hashOfBytes(bytes)
}

/** As large as no export of the office is: larger is somebody else's, and would fill the window's memory. */
const zipBytesMax = 1024 * 1024 * 1024

/** The hashes of what is in a ZIP that the office handed out; null for any other. */
export async function hashesInZip(file: File): Promise<{ name: string; sha256: string }[] | null> {
  const bytes = file.size > zipBytesMax ? null : await bytesOf(file)
  const files = bytes && storedFiles(bytes)
  if (!files) return null
  const names = new TextDecoder()
  return Promise.all(
    files.map(async ({ name, content }) => ({
      name: `${file.name}/${names.decode(name)}`,
      sha256: await hashOfBytes(new Uint8Array(content))
    }))
  )
}

async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Null when the file is gone, or the disk does not give it. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Small enough pieces that no call has too many arguments. */
const pieceBytes = 0x8000

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    binary += String.fromCharCode(...bytes.subarray(from, from + pieceBytes))
  }
  return btoa(binary)
}
