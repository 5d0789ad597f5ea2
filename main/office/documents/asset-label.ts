// Draws the label of an asset, 50 × 30 mm at 300 dpi. No person stands on it: the storeroom is shared. It
// receives plain values and knows neither the store nor the printer.
import { formatDay } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import type { Bitmap } from './raster/bitmap'
import { textWidth } from './raster/faces'
import type { TextStyle } from './raster/faces'
import { paintBitmap, paintPdf } from './raster/paint'
import { Sheet } from './raster/sheet'
import { cleanText, fitLine, fitStyle, wrapText } from './raster/wrap'

export interface AssetLabel {
  /** What it is, in the keeper's words. */
  thing: string
  caseNumber: string | null
  decisionNumber: string | null
  sealNumber: string | null
  /** `where` stands small above (`Kho 1, kệ`), `shelf` large (`A03`), `cell` under it (`ô 12`). */
  place: { where: string; shelf: string; cell: string } | null
  /** The business day it came in. */
  receivedOn: string
  tag: string
  /** 0 on the original. */
  reprint: number
}

export const assetLabelSize = { widthMm: 50, heightMm: 30, dpi: 300, widthPx: 591, heightPx: 354 } as const

const words = paperWords.assetLabel
const leftPx = 24
const textRightPx = 424
const barcode = { x: 31, y: 222, modulePx: 3, height: 84 }
const qr = { x: 441, y: 24, modulePx: 6 }
const frame = { x: 431, y: 178, width: 147, height: 115 }
const sideCenter = 504

/** The label in dots: 591 × 354. */
export function drawAssetLabel(label: AssetLabel): Bitmap {
  return paintBitmap(layOutAssetLabel(label), assetLabelSize.heightPx)
}

/** A PDF with one page of 50 × 30 mm per label, letters and bars as vectors. Needs at least one label. */
export function assetLabelsPdf(labels: AssetLabel[]): Buffer {
  if (labels.length === 0) throw new RangeError('a PDF of labels needs at least one label')
  const { widthMm, heightMm, dpi } = assetLabelSize
  const title = labels.map((label) => groupTag(label.tag)).join(', ')
  return paintPdf({ title, widthMm, heightMm, dpi, sheets: labels.map(layOutAssetLabel) })
}

/** The marks of a label, before a dot is drawn. */
export function layOutAssetLabel(label: AssetLabel): Sheet {
  const sheet = new Sheet(assetLabelSize.widthPx)
  thingAndNumbers(sheet, label)
  const bars = sheet.code128(label.tag, barcode)
  const tagStyle: TextStyle = { face: 'bold', sizePx: 29 }
  sheet.text(groupTag(label.tag), tagStyle, { x: bars.x + bars.width / 2, baseline: 337, align: 'center' })
  sheet.qr(label.tag, qr)
  placeFrame(sheet, label.place)
  dayAndReprint(sheet, label)
  return sheet
}

/** The thing as large as its words allow; three small lines before anything is cut away. */
const thingSettings = [
  { sizePx: 34, linePx: 37, linesMax: 2, top: 47 },
  { sizePx: 28, linePx: 37, linesMax: 2, top: 47 },
  { sizePx: 24, linePx: 31, linesMax: 3, top: 40 }
] as const

function thingAndNumbers(sheet: Sheet, label: AssetLabel): void {
  const width = textRightPx - leftPx
  const setting =
    thingSettings.find(({ sizePx, linesMax }) => {
      return wrapText(label.thing, { style: { face: 'bold', sizePx }, width }).length <= linesMax
    }) ?? thingSettings[2]
  const { sizePx, linePx, linesMax, top } = setting
  const style: TextStyle = { face: 'bold', sizePx }
  const lines = wrapText(label.thing, { style, width, linesMax })
  lines.forEach((line, index) => sheet.text(line, style, { x: leftPx, baseline: top + index * linePx }))

  let baseline = top + Math.max(lines.length - 1, 0) * linePx
  const rows: [string, string | null][] = [
    [words.case, label.caseNumber],
    [words.decision, label.decisionNumber],
    [words.seal, label.sealNumber]
  ]
  for (const [name, value] of rows) {
    if (value === null || cleanText(value) === '') continue
    baseline += lines.length > 2 ? 34 : 36
    namedValue(sheet, { name, value, baseline })
  }
}

function namedValue(
  sheet: Sheet,
  { name, value, baseline }: { name: string; value: string; baseline: number }
): void {
  const nameStyle: TextStyle = { face: 'medium', sizePx: 25 }
  const valueX = leftPx + Math.ceil(textWidth(name, nameStyle)) + 9
  const width = textRightPx - valueX
  const style = fitStyle(value, { face: 'semibold', sizesPx: [25, 23, 21, 20], width })
  sheet.text(name, nameStyle, { x: leftPx, baseline })
  sheet.text(fitLine(value, style, width), style, { x: valueX, baseline })
}

function placeFrame(sheet: Sheet, place: AssetLabel['place']): void {
  if (!place) return
  sheet.frame(frame, 4, 8)
  const width = frame.width - 16
  const line = (text: string, style: TextStyle, baseline: number): void =>
    sheet.text(fitLine(text, style, width), style, { x: sideCenter, baseline, align: 'center' })
  line(place.where, { face: 'medium', sizePx: 21 }, 205)
  // The shelf is read from two metres: as large as its name allows.
  line(place.shelf, fitStyle(place.shelf, { face: 'bold', sizesPx: [46, 40, 34, 28, 24, 20], width }), 250)
  line(place.cell, { face: 'semibold', sizePx: 23 }, 279)
}

function dayAndReprint(sheet: Sheet, label: AssetLabel): void {
  const place = { x: sideCenter, align: 'center' } as const
  const twoLines = label.reprint > 0
  const dayStyle: TextStyle = { face: 'semibold', sizePx: 21 }
  sheet.text(formatDay(label.receivedOn), dayStyle, { ...place, baseline: twoLines ? 315 : 334 })
  if (!twoLines) return
  sheet.text(words.reprint(label.reprint), { face: 'bold', sizePx: 20 }, { ...place, baseline: 339 })
}
