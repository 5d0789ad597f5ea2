// How many pages a PDF has, read from its own page tree: enough to count it and to know that it can be opened. It draws
// nothing, takes no library along, and does no more work than a bound says: whoever made the file may mean harm.
import { inflateSync } from 'node:zlib'

/** What may be inflated of all streams together: page trees are small, whatever a file says of itself. */
const inflatedMax = 64 * 1024 * 1024
/** No deflated byte gives more: what a broken stream has cost at most. */
const inflateRatioMax = 1032
/** Streams of objects, 100 to 200 in each: a file of a scan has a few. */
const streamsMax = 1000
/** Brackets, types and counts that are looked at in all: a drawing of 12 MiB has a tenth of it. */
const tokensMax = 1_000_000
/** Dictionaries in one another: deeper is a picture that looks like some. */
const depthMax = 100

/**
 * The number of pages that it says it has, however many. Null for bytes that are no PDF up to its end, that are locked,
 * or whose tree cannot be found within the bounds.
 */
export function pdfPages(content: Buffer): number | null {
  const text = content.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return null
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return null
  const look = { tokensLeft: tokensMax }
  let most = highestCount(text, look)
  let left = inflatedMax
  let streams = 0
  for (const packed of objectStreams(content, text)) {
    streams += 1
    if (streams > streamsMax || look.tokensLeft <= 0) return null
    const objects = inflated(packed, left)
    if (objects === 'TOO_LARGE') return null
    left -= objects === 'BROKEN' ? packed.length * inflateRatioMax : objects.length
    if (left <= 0) return null
    if (objects !== 'BROKEN') most = Math.max(most, highestCount(objects.toString('latin1'), look))
  }
  return most === 0 || look.tokensLeft <= 0 ? null : most
}

/**
 * The highest `/Count` among the nodes of a page tree, 0 without any: the root counts all, nodes below it their part. A
 * node is a dictionary whose own entries are `/Type /Pages` and `/Count`, in any order; those inside it are others'.
 */
function highestCount(text: string, look: { tokensLeft: number }): number {
  let most = 0
  let open: { isNode: boolean; count: number }[] = []
  for (const [token, count] of text.matchAll(/<<|>>|\bendobj\b|\/Type\s*\/Pages\b|\/Count\s+(\d+)/g)) {
    look.tokensLeft -= 1
    if (look.tokensLeft <= 0) return most
    const current = open.at(-1)
    if (token === '<<') open.push({ isNode: false, count: 0 })
    else if (token === '>>') {
      open.pop()
      if (current?.isNode) most = Math.max(most, current.count)
    } else if (token === 'endobj') open = []
    else if (current && count !== undefined) current.count = Number(count)
    else if (current) current.isNode = true
    if (open.length > depthMax) open = []
  }
  return most
}

/** The objects that newer files keep compressed, a page tree among them: one stream after the other, none twice. */
function* objectStreams(content: Buffer, text: string): Generator<Buffer> {
  const head = /\/Type\s*\/ObjStm(?:(?!\/ObjStm)[\s\S]){0,400}?stream\r?\n/g
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const end = text.indexOf('endstream', head.lastIndex)
    if (end < 0) return
    yield content.subarray(head.lastIndex, end)
    head.lastIndex = end
  }
}

function inflated(packed: Buffer, maxOutputLength: number): Buffer | 'BROKEN' | 'TOO_LARGE' {
  try {
    return inflateSync(packed, { maxOutputLength })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'BROKEN'
  }
}
