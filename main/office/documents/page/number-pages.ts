// Puts the numbers of pages into a finished PDF: in the upper margin, from the second page on, each copy by itself
// (Nghị định 30/2020/NĐ-CP, Phụ lục I). What prints HTML numbers a whole document through, its copies too, or not at
// all. The numbers are appended as PDF allows it, so nothing before them moves. It knows no paper.
import type { PaperHtml } from './blocks'

const pointsPerMm = 72 / 25.4
const fontSize = 13
/** A figure of Times is half as wide as it is high. */
const figureWidth = fontSize / 2
/** How far under the upper edge the number stands. */
const topMm = 13

interface PdfObjects {
  text: string
  /** Where each object begins. */
  offsets: ReadonlyMap<number, number>
  size: number
  root: number
  trailer: string
  tableAt: number
}

/** The PDF with its pages numbered; as it is where it is none that the driver wrote, or has no second page. */
export function numberPages(pdf: Buffer, { numbering, page }: Pick<PaperHtml, 'numbering' | 'page'>): Buffer {
  const objects = objectsOf(pdf.toString('latin1'))
  if (!objects) return pdf
  const pages = pagesUnder(objects, refIn(bodyOf(objects, objects.root), 'Pages'))
  const perSheet = pages.length / numbering.sheets
  if (!Number.isInteger(perSheet) || perSheet < 2) return pdf
  const font = objects.size
  const written: [number, string][] = [
    [font, '<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>']
  ]
  for (let number = 2; number <= perSheet; number += 1) {
    const drawn = font + number - 1
    written.push([drawn, drawing(number, { numbering, page })])
    for (let sheet = 0; sheet < numbering.sheets; sheet += 1) {
      const id = pages[sheet * perSheet + number - 1] ?? 0
      written.push([id, numberedPage(bodyOf(objects, id), { font, drawn })])
    }
  }
  return Buffer.from(appended(objects, written), 'latin1')
}

function objectsOf(text: string): PdfObjects | null {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/u.exec(text)?.[1] ?? -1)
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\n<<([\s\S]*?)>>\n/u.exec(
    tableAt < 0 ? '' : text.slice(tableAt)
  )
  const root = /\/Root (\d+) 0 R/u.exec(table?.[3] ?? '')
  if (!table || !root) return null
  const offsets = new Map<number, number>()
  for (const [id, line] of (table[2] ?? '').split('\n').entries()) {
    if (line.endsWith('n ')) offsets.set(id, Number(line.slice(0, 10)))
  }
  return { text, offsets, size: Number(table[1]), root: Number(root[1]), trailer: table[3] ?? '', tableAt }
}

/** What stands between `obj` and `endobj`. */
function bodyOf({ text, offsets }: PdfObjects, id: number): string {
  const at = offsets.get(id)
  if (at === undefined) return ''
  const from = text.indexOf('obj\n', at) + 'obj\n'.length
  return text.slice(from, text.indexOf('\nendobj', from))
}

function refIn(body: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(body)?.[1] ?? 0)
}

/** The pages below a node of the tree, in their order. */
function pagesUnder(objects: PdfObjects, id: number): number[] {
  const body = bodyOf(objects, id)
  if (!/\/Type \/Pages\b/u.test(body)) return [id]
  const kids = /\/Kids \[([^\]]*)\]/u.exec(body)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid]) => pagesUnder(objects, Number(kid)))
}

function drawing(number: number, { numbering, page }: Pick<PaperHtml, 'numbering' | 'page'>): string {
  const figures = String(number)
  const left = numbering.centreMm * pointsPerMm - (figures.length * figureWidth) / 2
  const up = (page.heightMm - topMm) * pointsPerMm
  const drawn = `q BT /PageNumber ${fontSize} Tf ${left.toFixed(2)} ${up.toFixed(2)} Td (${figures}) Tj ET Q`
  return `<</Length ${drawn.length}>> stream\n${drawn}\nendstream`
}

/** The number is drawn before the page, whose own drawing leaves its scale behind. */
function numberedPage(body: string, { font, drawn }: { font: number; drawn: number }): string {
  const named = `/PageNumber ${font} 0 R`
  const withFont = body.includes('/Font <<')
    ? body.replace('/Font <<', `/Font <<${named}\n`)
    : body.replace('/Resources <<', `/Resources <</Font <<${named}>>\n`)
  return withFont.replace(/\/Contents (\d+ 0 R)/u, `/Contents [${drawn} 0 R $1]`)
}

function appended(
  { text, size, trailer, tableAt }: PdfObjects,
  written: readonly [number, string][]
): string {
  let body = text
  const places = written.map(([id, content]) => {
    const at = body.length
    body += `${id} 0 obj\n${content}\nendobj\n`
    return `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const newSize = Math.max(size, ...written.map(([id]) => id + 1))
  const end = trailer.replace(/\/Size \d+/u, `/Size ${newSize}`)
  return `${body}xref\n${places.join('')}trailer\n<<${end}\n/Prev ${tableAt}>>\nstartxref\n${body.length}\n%%EOF\n`
}
