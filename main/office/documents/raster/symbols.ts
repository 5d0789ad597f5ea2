// The modules of the two symbols a tag is printed in, to be drawn at whole dots. It knows no paper.
// The package's module build exports a symbology under the name `raw`; the encoder is on its default export.
import bwip from 'bwip-js/node'

/** A QR symbol without its quiet zone. */
export interface QrModules {
  size: number
  isDark: (column: number, row: number) => boolean
}

/** The white modules ISO/IEC 18004 wants around a QR. */
export const qrQuietModules = 4
/** The white modules ISO/IEC 15417 wants on both sides of a Code 128. */
export const code128QuietModules = 10

/** How a QR is to be made; the encoder raises the level by itself where the version has room for more. */
export interface QrChoice {
  /** What share of the code words may be lost: M 15 %, Q 25 %, H 30 %. */
  level: 'M' | 'Q' | 'H'
  /** 1 is 21 modules wide, each further one 4 more. Without it the smallest that holds the text. */
  version?: number
}

/** A QR, of level M unless told. The text is a tag, or a tag followed by `.` and fields. */
export function qrModules(text: string, { level, version }: QrChoice = { level: 'M' }): QrModules {
  const [symbol] = bwip.raw('qrcode', text, `eclevel=${level}${version ? ` version=${version}` : ''}`)
  if (!symbol || !('pixs' in symbol)) throw new Error('the QR encoder gave no modules')
  const { pixs, pixx } = symbol
  return { size: pixx, isDark: (column, row) => pixs[row * pixx + column] === 1 }
}

/**
 * Widths in modules of bars and spaces in turn, a bar first. An even number of digits is required, so that
 * the whole symbol stays in set C (16 digits are 123 modules); throws a RangeError on anything else.
 */
export function code128Widths(digits: string): number[] {
  if (!/^(\d\d)+$/.test(digits)) throw new RangeError('set C of Code 128 holds pairs of digits only')
  const [symbol] = bwip.raw('code128', digits, '')
  if (!symbol || !('sbs' in symbol)) throw new Error('the Code 128 encoder gave no bars')
  return symbol.sbs
}
