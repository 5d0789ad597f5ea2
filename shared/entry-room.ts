// How much of an entry's 64 KiB a list takes, so that a form can say it while it is typed, and not only the journal
// when all is typed. What else stands in such an entry fits in the room that these bounds leave.

/** What a sealed package holds: beside signatures, photos, papers and paths of the longest kind. */
export const contentsBytesMax = 32 * 1024

/** Bytes of a value as canonical JSON in UTF-8, however it was typed. */
export function entryBytes(value: unknown): number {
  const text = JSON.stringify(value).normalize('NFC')
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // Half of a pair takes two bytes, and the pair four.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}

/** How full it is, in whole per cent, rounded up: over 100 it does not fit. */
export function roomTaken(value: unknown, bytesMax: number): number {
  return Math.ceil((entryBytes(value) * 100) / bytesMax)
}
