// The few ESC/POS commands a raster receipt needs, as bytes. The library gives the feed and the cut of the make of
// printer; pictures and the drawer are written here, because it neither bands a picture nor times the drawer
// (its own transport loses bytes silently and is never used). It knows no paper and opens no connection.
import { printer as ThermalPrinter, types } from 'node-thermal-printer'

/** The dots of a picture: rows packed eight to a byte, leftmost dot in the highest bit, 1 is black. */
export interface RasterPicture {
  heightPx: number
  bytesPerRow: number
  rows: Uint8Array
}

export interface ReceiptJob {
  picture: RasterPicture
  /** Opens the cash drawer wired to the printer, before the paper comes out. */
  opensDrawer?: boolean
}

/** Cheap printers hold no more of one picture than this many rows. */
export const bandRowsMax = 256

const initialise = [0x1b, 0x40]
/** ESC p: pin 2, 50 ms on, 500 ms off. */
const kickDrawer = [0x1b, 0x70, 0x00, 0x19, 0xfa]
/** The library insists on an address; nothing is ever sent through it. */
const nowhere = 'tcp://127.0.0.1:9'

/** Asks, in order with the printing, for the paper sensor: the answer means all before it was taken in. */
export const askPaperInOrder: Uint8Array = Uint8Array.from([0x1d, 0x72, 0x01])
/** Asks for the paper sensor at once, whatever still waits to be printed. */
export const askPaperNow: Uint8Array = Uint8Array.from([0x10, 0x04, 0x04])

/** One whole job: reset, drawer, picture in bands, feed to the knife and a partial cut, so that it does not fall. */
export function encodeReceipt({ picture, opensDrawer = false }: ReceiptJob): Buffer {
  const printer = new ThermalPrinter({ type: types.EPSON, interface: nowhere })
  printer.append(Buffer.from(initialise))
  if (opensDrawer) printer.append(Buffer.from(kickDrawer))
  printer.append(encodePicture(picture))
  printer.partialCut({ verticalTabAmount: 1 })
  return printer.getBuffer()
}

/** The picture as GS v 0 bands. Throws a RangeError on a picture whose rows do not fit its measures. */
export function encodePicture({ heightPx, bytesPerRow, rows }: RasterPicture): Buffer {
  if (rows.length !== heightPx * bytesPerRow) throw new RangeError('a picture has one row of bytes per line')
  const parts: Buffer[] = []
  for (let top = 0; top < heightPx; top += bandRowsMax) {
    const count = Math.min(bandRowsMax, heightPx - top)
    const header = [0x1d, 0x76, 0x30, 0, bytesPerRow & 0xff, bytesPerRow >> 8, count & 0xff, count >> 8]
    parts.push(
      Buffer.from(header),
      Buffer.from(rows.subarray(top * bytesPerRow, (top + count) * bytesPerRow))
    )
  }
  return Buffer.concat(parts)
}

/**
 * Reads one status byte of GS r 1, or null when the byte is none (a printer may also report by itself):
 * bits 0, 1 near the end of the paper, bits 2, 3 at its end, bits 4 and 7 always 0.
 */
export function readPaperInOrder(status: number): { isOut: boolean; isLow: boolean } | null {
  if ((status & 0x90) !== 0) return null
  return { isOut: (status & 0x0c) !== 0, isLow: (status & 0x03) !== 0 }
}

/** Reads one status byte of DLE EOT 4, or null when it is none: bits 1, 4 set, 2, 3 near the end, 5, 6 at it. */
export function readPaperNow(status: number): { isOut: boolean; isLow: boolean } | null {
  if ((status & 0x93) !== 0x12) return null
  return { isOut: (status & 0x60) !== 0, isLow: (status & 0x0c) !== 0 }
}

/** Length of the block a printer sends by itself (ASB). */
export const automaticStatusBytes = 4

/**
 * Whether a byte opens such a block. Its later bytes look like answers of GS r 1, so a reader must skip the
 * block whole, or it takes a report of a button pressed for the word that the job is printed.
 */
export function startsAutomaticStatus(status: number): boolean {
  return (status & 0x93) === 0x10
}
