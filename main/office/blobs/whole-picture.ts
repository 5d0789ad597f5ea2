// Whether bytes are a picture that somebody can open: a photo that nobody can open proves nothing. Decoding each would
// hold the office up; a reader of its parts does not.

const pngStart = '89504e470d0a1a0a'

/** An A3 sheet at 600 dpi has 70 million; whoever shows a picture holds four bytes for each. */
const pixelsMax = 100_000_000

/** The bytes must be of the named kind, tell a size that can be shown, and hold a picture up to its end. */
export function isWholePicture(mediaType: string, content: Buffer): boolean {
  return mediaType === 'image/png' ? isWholePng(content) : isWholeJpeg(content)
}

/** Its header, at least one part of the picture, and the end. */
function isWholePng(content: Buffer): boolean {
  if (content.length < 57 || content.subarray(0, 8).toString('hex') !== pngStart) return false
  const hasSize = isShown(content.readUInt32BE(16), content.readUInt32BE(20))
  return hasSize && content.includes('IDAT', 33, 'latin1') && content.includes('IEND', 45, 'latin1')
}

/** Segment by segment: a frame with a size, then a scan, and the mark of the end behind it. */
function isWholeJpeg(content: Buffer): boolean {
  if (content.subarray(0, 3).toString('hex') !== 'ffd8ff') return false
  let hasSize = false
  for (let at = 2; at + 9 < content.length && content[at] === 0xff;) {
    const marker = content[at + 1] ?? 0
    if (marker === 0xda) return hasSize && content.lastIndexOf(Buffer.from([0xff, 0xd9])) > at
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) hasSize = isShown(content.readUInt16BE(at + 5), content.readUInt16BE(at + 7))
    // A fill byte stands alone, every other segment tells its length.
    at += marker === 0xff ? 1 : 2 + Math.max(2, content.readUInt16BE(at + 2))
  }
  return false
}

function isShown(width: number, height: number): boolean {
  return width > 0 && height > 0 && width * height <= pixelsMax
}
