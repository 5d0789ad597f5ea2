// Understands the bytes a receipt printer receives, as the printer does: command by command, in order.
import type { Bitmap } from '../../main/office/documents/raster/bitmap'

export type PrinterCommand =
  | { name: 'initialise' }
  | { name: 'drawer'; pin: number; onMs: number; offMs: number }
  | { name: 'raster'; picture: Bitmap }
  | { name: 'cut' }
  | { name: 'feed'; lines: number }
  | { name: 'askPaperInOrder' }
  | { name: 'askPaperNow' }
  | { name: 'unexpected'; byte: number }

interface Step {
  command: PrinterCommand
  length: number
}

/** Reads the first command, or null while its bytes are not all there. */
export function readCommand(bytes: Buffer): Step | null {
  const prefix = bytes.toString('latin1', 0, 3)
  if (bytes.length === 0) return null
  const first = bytes.readUInt8(0)
  if (bytes.length < 2 && [0x10, 0x1b, 0x1d].includes(first)) return null
  if (prefix.startsWith('\x1b@')) return { command: { name: 'initialise' }, length: 2 }
  if (prefix.startsWith('\x1bp')) return ofLength(bytes, 5, () => drawer(bytes))
  if (prefix.startsWith('\x1bd'))
    return ofLength(bytes, 3, () => ({ name: 'feed', lines: bytes.readUInt8(2) }))
  if (prefix.startsWith('\x1dV')) return cut(bytes)
  if (prefix.startsWith('\x1dr')) return ofLength(bytes, 3, () => ({ name: 'askPaperInOrder' }))
  if (prefix.startsWith('\x10\x04')) return ofLength(bytes, 3, () => ({ name: 'askPaperNow' }))
  if (prefix.startsWith('\x1dv')) return raster(bytes)
  return { command: { name: 'unexpected', byte: first }, length: 1 }
}

/** Bands of one width under each other, as the paper leaves the printer. */
export function joinPictures(pictures: Bitmap[]): Bitmap {
  const [first] = pictures
  if (!first) throw new Error('nothing was printed')
  if (pictures.some((picture) => picture.bytesPerRow !== first.bytesPerRow))
    throw new Error('the bands differ in width')
  return {
    ...first,
    heightPx: pictures.reduce((sum, picture) => sum + picture.heightPx, 0),
    rows: Buffer.concat(pictures.map((picture) => picture.rows))
  }
}

function ofLength(bytes: Buffer, length: number, read: () => PrinterCommand): Step | null {
  return bytes.length < length ? null : { command: read(), length }
}

/** ESC p counts its two times in units of 2 ms. */
function drawer(bytes: Buffer): PrinterCommand {
  return {
    name: 'drawer',
    pin: bytes.readUInt8(2),
    onMs: bytes.readUInt8(3) * 2,
    offMs: bytes.readUInt8(4) * 2
  }
}

/** GS V 0 and 1 stand alone; 65 and 66 carry the lines to feed. */
function cut(bytes: Buffer): Step | null {
  if (bytes.length < 3) return null
  return ofLength(bytes, bytes.readUInt8(2) >= 65 ? 4 : 3, () => ({ name: 'cut' }))
}

function raster(bytes: Buffer): Step | null {
  if (bytes.length < 8) return null
  const bytesPerRow = bytes.readUInt16LE(4)
  const heightPx = bytes.readUInt16LE(6)
  const length = 8 + bytesPerRow * heightPx
  return ofLength(bytes, length, () => ({
    name: 'raster',
    picture: { widthPx: bytesPerRow * 8, heightPx, bytesPerRow, rows: Buffer.from(bytes.subarray(8, length)) }
  }))
}
