// A picture of black dots and nothing else, as thermal printers want it. It knows no paper and no printer.
import { crc32, deflateSync } from 'node:zlib'

/** Rows are packed eight dots to a byte, the leftmost dot in the highest bit, 1 is black; spare bits are 0. */
export interface Bitmap {
  widthPx: number
  heightPx: number
  bytesPerRow: number
  rows: Uint8Array
}

/**
 * Anything at least this dark becomes a dot. Well under one half keeps the thin marks of Vietnamese
 * letters whole without closing the counters of "e" and "a" at 20 dots.
 */
const darkCoverage = 0.36

/** Makes dots of RGBA pixels drawn black on opaque white. */
export function thresholdPixels(pixels: Uint8ClampedArray, widthPx: number, heightPx: number): Bitmap {
  const bytesPerRow = Math.ceil(widthPx / 8)
  const rows = new Uint8Array(bytesPerRow * heightPx)
  const lightest = 255 * (1 - darkCoverage)
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      if ((pixels[(y * widthPx + x) * 4] ?? 255) > lightest) continue
      const index = y * bytesPerRow + (x >> 3)
      rows[index] = (rows[index] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return { widthPx, heightPx, bytesPerRow, rows }
}

/** Whether a dot is black; outside the picture everything is white. */
export function isBlack(bitmap: Bitmap, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= bitmap.widthPx || y >= bitmap.heightPx) return false
  return ((bitmap.rows[y * bitmap.bytesPerRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
}

/** A grey-scale PNG of one bit per dot: a receipt is then a few kilobytes to show and to keep. */
export function bitmapToPng({ widthPx, heightPx, bytesPerRow, rows }: Bitmap): Buffer {
  const lines = Buffer.alloc((bytesPerRow + 1) * heightPx)
  for (let y = 0; y < heightPx; y += 1) {
    for (let index = 0; index < bytesPerRow; index += 1) {
      lines[y * (bytesPerRow + 1) + 1 + index] = ~(rows[y * bytesPerRow + index] ?? 0) & 0xff
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  header.writeUInt8(1, 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(lines)),
    pngChunk('IEND', Buffer.alloc(0))
  ])
}

function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
