// Lays out the label of an asset, a place or a container in one of the six sizes. It receives plain values and
// knows neither the store nor the printer.
import { formatDay } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { paperWords } from '@shared/words/vi/papers'
import { textWidth } from '../raster/faces'
import type { TextStyle } from '../raster/faces'
import { Sheet } from '../raster/sheet'
import { cleanText, fitLine, fitStyle } from '../raster/wrap'
import type { AssetLabel, ContainerLabel, Label, PlaceLabel } from './label'
import { type LabelDpi, type LabelFrame, labelFrame, labelQr, type LabelSizeName } from './sizes'
import { setTextBlock } from './text-block'

const words = paperWords.assetLabel

const thingHeadings = [
  { linesMax: 1, share: 1 },
  { linesMax: 2, share: 0.82 },
  { linesMax: 3, share: 0.72 },
  { linesMax: 5, share: 0.58 }
]
/** One tall line, unless the name is so long that several are taller. */
const nameHeadings = [
  { linesMax: 1, share: 0.4 },
  { linesMax: 2, share: 0.25 },
  { linesMax: 3, share: 0.15 }
]

/** The marks of a label, before a dot is drawn. */
export function layOutLabel(label: Label, at: { size: LabelSizeName; dpi: LabelDpi }): Sheet {
  const frame = frameOf(label, at)
  const sheet = new Sheet(frame.widthPx)
  sheet.code128(label.tag, frame.bars)
  sheet.qr(label.tag, { ...frame.qr, made: labelQr })
  switch (label.kind) {
    case 'asset':
      assetText(sheet, frame, label)
      break
    case 'place':
      placeText(sheet, frame, label)
      break
    case 'container':
      containerText(sheet, frame, label)
      break
  }
  return sheet
}

/** Where the parts of this label lie. */
export function frameOf(label: Label, { size, dpi }: { size: LabelSizeName; dpi: LabelDpi }): LabelFrame {
  return labelFrame(size, { dpi, placeLine: needsPlaceLine(label) })
}

function assetText(sheet: Sheet, frame: LabelFrame, label: AssetLabel): void {
  const { font } = frame
  setTextBlock(sheet, frame.text, {
    heading: label.thing,
    headingPx: font.thing,
    headings: thingHeadings,
    rows: [
      { name: words.case, shortName: words.short.case, value: label.caseNumber },
      { name: words.decision, shortName: words.short.decision, value: label.decisionNumber },
      { name: words.seal, shortName: words.short.seal, value: label.sealNumber }
    ],
    rowPx: font.row,
    leastPx: font.least
  })
  const foot = [formatDay(label.receivedOn), ...reprintWords(label.reprint)]
  if (frame.arrangement === 'beside') {
    tagUnderBars(sheet, frame, label.tag)
    const top = footUnderQr(sheet, frame, foot)
    placeFrame(sheet, { ...frame, place: { ...frame.place, height: top - frame.place.y } }, label.place)
  } else {
    tagAndDay(sheet, frame, { tag: label.tag, day: foot[0] ?? '' })
    lineUnder(sheet, frame, { place: label.place ? placeInOneLine(label.place) : '', end: foot[1] ?? '' })
  }
}

function placeText(sheet: Sheet, frame: LabelFrame, label: PlaceLabel): void {
  largeName(sheet, frame, { name: label.name, above: label.path, rows: [] })
  feet(sheet, frame, { tag: label.tag, foot: reprintWords(label.reprint) })
}

function containerText(sheet: Sheet, frame: LabelFrame, label: ContainerLabel): void {
  const seal = { name: words.seal, shortName: words.short.seal, value: label.sealNumber }
  largeName(sheet, frame, { name: label.name, above: label.note ?? '', rows: [seal] })
  const foot = [...(label.since === null ? [] : [formatDay(label.since)]), ...reprintWords(label.reprint)]
  feet(sheet, frame, { tag: label.tag, foot })
}

/** A name as tall as the box allows, read from two metres, with one small line above it. */
function largeName(
  sheet: Sheet,
  { text, font }: LabelFrame,
  { name, above, rows }: { name: string; above: string; rows: Parameters<typeof setTextBlock>[2]['rows'] }
): void {
  const aboveStyle: TextStyle = { face: 'semibold', sizePx: font.row }
  const aboveHeight = cleanText(above) === '' ? 0 : Math.round(font.row * 1.5)
  if (aboveHeight > 0) {
    const baseline = text.y + Math.round(font.row * 1.1)
    sheet.text(fitLine(above, aboveStyle, text.width), aboveStyle, { x: text.x, baseline })
  }
  const box = { ...text, y: text.y + aboveHeight, height: text.height - aboveHeight }
  setTextBlock(sheet, box, {
    heading: name,
    headingPx: Math.round(box.height * 0.85),
    headings: nameHeadings,
    rows,
    rowPx: font.row,
    leastPx: font.least,
    middle: true
  })
}

function feet(
  sheet: Sheet,
  frame: LabelFrame,
  { tag, foot }: { tag: string; foot: readonly string[] }
): void {
  if (frame.arrangement === 'beside') {
    tagUnderBars(sheet, frame, tag)
    footUnderQr(sheet, frame, foot)
  } else {
    tagAndDay(sheet, frame, { tag, day: foot[0] ?? '' })
    lineUnder(sheet, frame, { place: '', end: foot[1] ?? '' })
  }
}

/** On a narrow label the line under the tag holds the place, or what does not fit beside the tag. */
function needsPlaceLine(label: Label): boolean {
  return label.kind === 'asset' || (label.kind === 'container' && label.since !== null && label.reprint > 0)
}

function reprintWords(count: number): string[] {
  return count > 0 ? [words.reprint(count)] : []
}

function tagUnderBars(sheet: Sheet, { bars, tagBaseline, font }: LabelFrame, tag: string): void {
  const style: TextStyle = { face: 'bold', sizePx: font.tag }
  sheet.text(groupTag(tag), style, { x: bars.x + bars.width / 2, baseline: tagBaseline, align: 'center' })
}

/** The tag on the left, the day on the right, in one line across the label. */
function tagAndDay(sheet: Sheet, frame: LabelFrame, { tag, day }: { tag: string; day: string }): void {
  const { bars, tagBaseline: baseline, font } = frame
  const style: TextStyle = { face: 'bold', sizePx: font.tag }
  if (day === '') {
    sheet.text(groupTag(tag), style, { x: bars.x + bars.width / 2, baseline, align: 'center' })
    return
  }
  sheet.text(groupTag(tag), style, { x: frame.place.x, baseline })
  const right = frame.place.x + frame.place.width
  sheet.text(day, { face: 'semibold', sizePx: font.day }, { x: right, baseline, align: 'right' })
}

function lineUnder(
  sheet: Sheet,
  { place, font }: LabelFrame,
  { place: text, end }: { place: string; end: string }
): void {
  const baseline = place.y + place.height - Math.round(place.height * 0.1)
  const endStyle: TextStyle = { face: 'bold', sizePx: font.day }
  const endWidth = end === '' ? 0 : Math.ceil(textWidth(end, endStyle)) + font.day
  sheet.text(end, endStyle, { x: place.x + place.width, baseline, align: 'right' })
  const width = place.width - endWidth
  const sizesPx = sizesDown(font.place, font.least)
  const style = fitStyle(text, { face: 'bold', sizesPx, width })
  sheet.text(fitLine(text, style, width), style, { x: place.x, baseline })
}

/** Lines at the foot of the column under the QR; gives the top of the highest. */
function footUnderQr(sheet: Sheet, { place, font }: LabelFrame, lines: readonly string[]): number {
  let baseline = place.y + place.height
  for (const line of lines.toReversed()) {
    const style = fitStyle(line, {
      face: 'semibold',
      sizesPx: sizesDown(font.day, font.least - 1),
      width: place.width
    })
    sheet.text(line, style, { x: place.x + place.width / 2, baseline, align: 'center' })
    baseline -= Math.round(font.day * 1.2)
  }
  return baseline
}

/** The shelf is read from two metres: as large as its name allows. */
function placeFrame(sheet: Sheet, { place: box, font }: LabelFrame, place: AssetLabel['place']): void {
  if (!place) return
  const line = Math.max(2, Math.round(font.row * 0.15))
  sheet.frame(box, line, line * 2)
  const width = box.width - 4 * line
  const inner = { top: box.y + line, height: box.height - 2 * line }
  const set = (text: string, style: TextStyle, share: number): void =>
    sheet.text(fitLine(text, style, width), style, {
      x: box.x + box.width / 2,
      baseline: Math.round(inner.top + inner.height * share),
      align: 'center'
    })
  const least = font.least
  const edgePx = Math.max(least, Math.round(inner.height * 0.19))
  set(place.where, fitStyle(place.where, { face: 'medium', sizesPx: sizesDown(edgePx, least), width }), 0.25)
  const shelfPx = Math.max(least, Math.min(font.place, Math.round(inner.height * 0.42)))
  set(place.shelf, fitStyle(place.shelf, { face: 'bold', sizesPx: sizesDown(shelfPx, least), width }), 0.67)
  set(place.cell, fitStyle(place.cell, { face: 'semibold', sizesPx: sizesDown(edgePx, least), width }), 0.92)
}

function placeInOneLine({ where, shelf, cell }: NonNullable<AssetLabel['place']>): string {
  return [[where, shelf].filter((part) => cleanText(part) !== '').join(' '), cell].filter(Boolean).join(' · ')
}

function sizesDown(from: number, least: number): number[] {
  const sizes: number[] = []
  for (let size = from; size > least; size -= 1) sizes.push(size)
  return [...sizes, least]
}
