// Turns a sheet into dots or into PDF pages. It knows no paper.
import { createCanvas, PDFDocument } from '@napi-rs/canvas'
import { thresholdPixels } from './bitmap'
import type { Bitmap } from './bitmap'
import { fontOf } from './faces'
import type { Mark, Sheet } from './sheet'

const pointsPerInch = 72
const mmPerInch = 25.4

/** Draws the sheet in dots of its own resolution. */
export function paintBitmap(sheet: Sheet, heightPx: number): Bitmap {
  const context = createCanvas(sheet.widthPx, heightPx).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, sheet.widthPx, heightPx)
  for (const mark of sheet.marks) paintMark(context, mark)
  return thresholdPixels(context.getImageData(0, 0, sheet.widthPx, heightPx).data, sheet.widthPx, heightPx)
}

export interface PdfPages {
  title: string
  widthMm: number
  heightMm: number
  /** Dots per inch the sheets were laid out at. */
  dpi: number
  sheets: Sheet[]
}

/** One vector page per sheet: letters stay letters, bars stay exact at any printer's resolution. */
export function paintPdf({ title, widthMm, heightMm, dpi, sheets }: PdfPages): Buffer {
  const pdf = new PDFDocument({ title })
  for (const sheet of sheets) {
    const context = pdf.beginPage(
      (widthMm / mmPerInch) * pointsPerInch,
      (heightMm / mmPerInch) * pointsPerInch
    )
    context.scale(pointsPerInch / dpi, pointsPerInch / dpi)
    for (const mark of sheet.marks) paintMark(context, mark)
    pdf.endPage()
  }
  return pdf.close()
}

/** What painting needs of a canvas or of a PDF page: their own types differ between the driver and the DOM. */
interface Pen {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  letterSpacing: string
  beginPath: () => void
  rect: (...box: [x: number, y: number, width: number, height: number]) => void
  roundRect: (...box: [x: number, y: number, width: number, height: number, radius: number]) => void
  fill: () => void
  stroke: () => void
  fillText: (text: string, x: number, y: number) => void
}

function paintMark(context: Pen, mark: Mark): void {
  context.fillStyle = '#000'
  if (mark.kind === 'text') {
    context.font = fontOf(mark.style)
    context.letterSpacing = `${mark.style.trackingPx ?? 0}px`
    context.fillText(mark.text, mark.x, mark.baseline)
  } else if (mark.kind === 'frame') {
    const { box, lineWidth, radius } = mark
    const inset = lineWidth / 2
    context.lineWidth = lineWidth
    context.strokeStyle = '#000'
    context.beginPath()
    context.roundRect(box.x + inset, box.y + inset, box.width - lineWidth, box.height - lineWidth, radius)
    context.stroke()
  } else {
    // One path for a whole symbol: modules filled one by one would show hairlines between them.
    context.beginPath()
    for (const box of mark.kind === 'symbol' ? mark.dark : [mark.box]) {
      context.rect(box.x, box.y, box.width, box.height)
    }
    context.fill()
  }
}
