// Cuts a stream of bytes into lines of text. How a line is cut and how long it may be is the station link's to say.
import { splitLines } from '../stations'

/** A function that takes bytes as they come; it answers false once a line is too long to be one of ours. */
export function lineReader(onLine: (line: string) => void): (bytes: Buffer) => boolean {
  const splitter = splitLines()
  return (bytes) => {
    const split = splitter.push(bytes)
    if ('tooLong' in split) return false
    for (const line of split.lines) {
      const text = line.toString('utf8').trim()
      if (text !== '') onLine(text)
    }
    return true
  }
}
