// Pages as a scanner gives them, made here: pictures of lines of text, and PDFs of several pages.
import { createCanvas } from '@napi-rs/canvas'
import type { InputOf } from '@shared/contract'

type ScanIn = InputOf<'intake.keepScan'>

const [width, height] = [620, 877]
const lineStep = 24

/** A page of A4 at 75 dpi with its own marks, as PNG; `dot` paints one pixel of it. */
export function scannedPage(mark: string, dot?: { x: number; y: number }): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fdfdfb'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#223'
  for (let y = 60; y < height - 60; y += lineStep) context.fillText(`${mark} ${y}`, 60, y)
  if (dot) {
    context.fillStyle = '#c00'
    context.fillRect(dot.x, dot.y, 1, 1)
  }
  return canvas.toBuffer('image/png')
}

/** A PDF of as many empty pages, small and whole. */
export function scannedPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>')
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}

/** What is sent to keep a page. */
export function scanOf(lotId: string, item: number | null, content: Buffer): ScanIn {
  const mediaType = content.subarray(0, 4).toString('latin1') === '%PDF' ? 'application/pdf' : 'image/png'
  return { lotId, item, fileName: 'trang.png', mediaType, base64: content.toString('base64') }
}
