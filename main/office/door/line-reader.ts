// Cuts a stream of bytes into lines of bounded length.
const lineBytesMax = 16 * 1024 * 1024
const newline = 0x0a

/** A function that takes bytes as they come; it answers false once a line is too long to be one of ours. */
export function lineReader(onLine: (line: string) => void): (bytes: Buffer) => boolean {
  let parts: Buffer[] = []
  let held = 0
  return (bytes) => {
    let from = 0
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      const line = Buffer.concat([...parts, bytes.subarray(from, at)])
        .toString('utf8')
        .trim()
      parts = []
      held = 0
      from = at + 1
      if (line !== '') onLine(line)
    }
    const rest = bytes.subarray(from)
    held += rest.length
    if (held > lineBytesMax) return false
    if (rest.length > 0) parts.push(rest)
    return true
  }
}
