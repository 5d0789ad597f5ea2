// How many pages a PDF has, read from its own page tree: enough to count it and to know that it can be opened. It draws
// nothing and takes no library along.
import { inflateSync } from 'node:zlib'

/** What may be inflated of one stream: a page tree is small, whatever a file says of itself. */
const inflatedMax = 8 * 1024 * 1024

/** The number of pages; null for bytes that are no PDF up to its end, that are locked, or whose tree cannot be found. */
export function pdfPages(content: Buffer): number | null {
  const text = content.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return null
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return null
  const counts = [text, ...objectStreams(content, text)].flatMap(countsIn)
  // The root of the tree counts all; nodes below it count their part.
  return counts.length === 0 ? null : Math.max(...counts)
}

/** `/Count` of every node of a page tree: a dictionary of `/Type /Pages`, whichever of the two comes first. */
function countsIn(text: string): number[] {
  return [...text.matchAll(/\/Type\s*\/Pages\b/g)].flatMap(({ index }) => {
    const from = text.lastIndexOf('<<', index)
    const to = text.indexOf('>>', index)
    const count = /\/Count\s+(\d+)/.exec(text.slice(from, to < 0 ? undefined : to))
    const pages = Number(count?.[1] ?? 0)
    return pages > 0 ? [pages] : []
  })
}

/** The objects that newer files keep compressed, a page tree among them. */
function objectStreams(content: Buffer, text: string): string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,400}?stream\r?\n/g)].flatMap((match) => {
    const from = match.index + match[0].length
    const to = text.indexOf('endstream', from)
    if (to < 0) return []
    try {
      return [inflateSync(content.subarray(from, to), { maxOutputLength: inflatedMax }).toString('latin1')]
    } catch {
      return []
    }
  })
}
