// Reads a ZIP whose files are stored as they are, as the office hands pages out. It decodes no name and checks no CRC: a
// page is known by its hash.

export interface StoredFile {
  /** UTF-8. */
  name: Uint8Array
  content: Uint8Array
}

export const zipEndMark = 0x06054b50
export const zipCentralMark = 0x02014b50
export const zipLocalBytes = 30
export const zipCentralBytes = 46
export const zipEndBytes = 22

/** The files of a ZIP of the office; null for any other, a compressed or a cut one among them. */
export function storedFiles(zip: Uint8Array): StoredFile[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const files: StoredFile[] = []
  const end = zip.length - zipEndBytes
  if (end < 0 || view.getUint32(end, true) !== zipEndMark) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + zipCentralBytes > zip.length || view.getUint32(at, true) !== zipCentralMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const from = view.getUint32(at + 42, true) + zipLocalBytes + nameLength
    const size = view.getUint32(at + 24, true)
    if (view.getUint16(at + 10, true) !== 0 || from + size > zip.length) return null
    const name = zip.subarray(at + zipCentralBytes, at + zipCentralBytes + nameLength)
    files.push({ name, content: zip.subarray(from, from + size) })
    at += zipCentralBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}
