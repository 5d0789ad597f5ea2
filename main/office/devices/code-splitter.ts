// Cuts the bytes of a scanner into codes. It knows no port and no meaning of a code.

const delimiters = new Set([0x0d, 0x0a, 0x09])

/** The longest code kept: an ID card has about 200 bytes, a signed QR under 1,000. Longer noise is dropped. */
export const codeBytesMax = 4096

/**
 * Bytes in, codes out, each ended by CR, LF or TAB. Cut by bytes and decoded afterwards, since a letter of
 * two or three bytes may arrive in two pieces.
 */
export class CodeSplitter {
  private pending: number[] = []
  private isOverlong = false

  constructor(private readonly onCode: (code: string) => void) {}

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (delimiters.has(byte)) this.finish()
      else if (this.pending.length >= codeBytesMax) this.isOverlong = true
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
