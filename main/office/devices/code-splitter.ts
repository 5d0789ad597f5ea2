// Cuts the bytes of a scanner into codes. It knows no port and no meaning of a code.

// CR, LF, TAB; ETX and EOT where a scanner frames its codes, with STX before them.
const delimiters = new Set([0x0d, 0x0a, 0x09, 0x03, 0x04])
const startOfText = 0x02

/** The longest code kept: an ID card has about 200 bytes, a signed QR under 1,000. Longer noise is dropped. */
export const codeBytesMax = 4096

/**
 * Bytes in, codes out, each ended by CR, LF, TAB or ETX. Cut by bytes and decoded afterwards, since a letter of
 * two or three bytes may arrive in two pieces.
 */
export class CodeSplitter {
  private pending: number[] = []
  private isOverlong = false
  private hasEnds = false

  constructor(private readonly onCode: (code: string) => void) {}

  /** Whether bytes wait whose end only silence can tell: this scanner has never sent an end of a code. */
  get waitsForSilence(): boolean {
    return !this.hasEnds && this.pending.length > 0
  }

  /** Nothing came for a while. Some scanners are shipped without any end of a code. */
  silence(): void {
    if (this.waitsForSilence) this.finish()
  }

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === startOfText) continue
      if (delimiters.has(byte)) {
        this.hasEnds = true
        this.finish()
      } else if (this.pending.length >= codeBytesMax) this.isOverlong = true
      else this.pending.push(byte)
    }
  }

  private finish(): void {
    const code = Buffer.from(this.pending).toString('utf8').trim()
    const isKept = !this.isOverlong && code !== ''
    this.pending = []
    this.isOverlong = false
    if (isKept) this.onCode(code)
  }
}
