// Fits a heading and named numbers into a box of a label: as large as they allow, never one on another. It knows
// no label.
import { measureInk, textWidth } from '../raster/faces'
import type { TextStyle } from '../raster/faces'
import type { Box, Sheet } from '../raster/sheet'
import { cleanText, fitLine, wrapText } from '../raster/wrap'

export interface TextBlock {
  heading: string
  headingPx: number
  /** Ways to set the heading, the best first: so many lines, not smaller than this share of `headingPx`. */
  headings: readonly { linesMax: number; share: number }[]
  /** A name and what it is; an empty value is left out. */
  rows: readonly { name: string; shortName: string; value: string | null }[]
  rowPx: number
  /** Nothing is set smaller. */
  leastPx: number
  /** In the middle of the box's height instead of at its top. */
  middle?: boolean
}

interface Line {
  pieces: { text: string; style: TextStyle; x: number }[]
  pitch: number
}

interface Setting {
  linesMax: number
  headingPx: number
  rowPx: number
}

const step = 0.94
const rowShareLeast = 0.8

/** Sets the block in the box. What fits in no setting is cut and ends in an ellipsis. */
export function setTextBlock(sheet: Sheet, box: Box, block: TextBlock): void {
  const lines = fittingLines(box, block) ?? cutLines(box, block)
  const top = box.y + (block.middle ? Math.max(0, Math.round((box.height - heightOf(lines)) / 2)) : 0)
  place(lines, (line, baseline) => {
    for (const { text, style, x } of line.pieces)
      sheet.text(text, style, { x: box.x + x, baseline: top + baseline })
  })
}

function fittingLines(box: Box, block: TextBlock): Line[] | undefined {
  const settings = [...settingsOf(block)]
  const rowsAt = new Map<number, SetRows>()
  const rowsOf = (rowPx: number): SetRows => {
    const known = rowsAt.get(rowPx) ?? setRows(block, { width: box.width, rowPx })
    rowsAt.set(rowPx, known)
    return known
  }
  // What the smallest letters cannot hold needs no further try: labels come in batches of five hundred.
  if (!rowsOf(settings.at(-1)?.rowPx ?? block.leastPx).whole) return undefined
  for (const setting of settings) {
    const rows = rowsOf(setting.rowPx)
    const lines = rows.whole ? wholeHeading(block.heading, box.width, setting) : undefined
    if (lines && heightOf([...lines, ...rows.lines]) <= box.height) return [...lines, ...rows.lines]
  }
  return undefined
}

function* settingsOf({ headings, headingPx, rowPx, leastPx }: TextBlock): Generator<Setting> {
  for (const { linesMax, share: shareLeast } of headings) {
    for (let share = 1; share >= shareLeast; share *= step) {
      yield {
        linesMax,
        headingPx: Math.max(Math.round(headingPx * share), leastPx),
        rowPx: Math.max(Math.round(rowPx * Math.max(share, rowShareLeast)), leastPx)
      }
    }
  }
}

/** The smallest setting; lines of the heading go before a number is lost. */
function cutLines(box: Box, block: TextBlock): Line[] {
  const settings = [...settingsOf(block)]
  const last = settings.at(-1) ?? { linesMax: 1, headingPx: block.leastPx, rowPx: block.leastPx }
  for (let linesMax = last.linesMax; linesMax > 1; linesMax -= 1) {
    const lines = cutTo(block, box.width, { ...last, linesMax })
    if (heightOf(lines) <= box.height) return lines
  }
  const lines = cutTo(block, box.width, { ...last, linesMax: 1 })
  while (lines.length > 1 && heightOf(lines) > box.height) lines.pop()
  return lines
}

interface SetRows {
  lines: Line[]
  whole: boolean
}

/** The heading when it stands whole in its lines with no word broken. */
function wholeHeading(heading: string, width: number, { linesMax, headingPx }: Setting): Line[] | undefined {
  const style: TextStyle = { face: 'bold', sizePx: headingPx }
  const clean = cleanText(heading)
  if (textWidth(clean, style) > linesMax * width) return undefined
  if (clean.split(' ').some((word) => textWidth(word, style) > width)) return undefined
  const lines = wrapText(clean, { style, width })
  return lines.length > linesMax ? undefined : lines.map((text) => headingLine(text, style))
}

function headingLine(text: string, style: TextStyle): Line {
  return { pieces: [{ text, style, x: 0 }], pitch: Math.round(style.sizePx * 1.1) }
}

function cutTo(block: TextBlock, width: number, { linesMax, headingPx, rowPx }: Setting): Line[] {
  const style: TextStyle = { face: 'bold', sizePx: headingPx }
  const heading = wrapText(block.heading, { style, width, linesMax })
  return [...heading.map((text) => headingLine(text, style)), ...setRows(block, { width, rowPx }).lines]
}

function setRows(block: TextBlock, at: { width: number; rowPx: number }): SetRows {
  const rows = block.rows
    .filter(({ value }) => value !== null && cleanText(value) !== '')
    .map(({ name, shortName, value }) => rowOf([name, shortName], value ?? '', at))
  return {
    lines: rows.map(({ pieces }) => ({ pieces, pitch: Math.round(at.rowPx * 1.36) })),
    whole: rows.every(({ whole }) => whole)
  }
}

/** The long name where it leaves room for the value, else the short one. */
function rowOf(
  names: readonly [string, string],
  value: string,
  { width, rowPx }: { width: number; rowPx: number }
): { pieces: Line['pieces']; whole: boolean } {
  const nameStyle: TextStyle = { face: 'medium', sizePx: rowPx }
  const style: TextStyle = { face: 'semibold', sizePx: rowPx }
  const gap = Math.ceil(rowPx * 0.32)
  const indentOf = (name: string): number => (name === '' ? 0 : Math.ceil(textWidth(name, nameStyle)) + gap)
  const fits = (name: string): boolean => indentOf(name) + textWidth(cleanText(value), style) <= width
  const name = names.find(fits) ?? names[1]
  const x = indentOf(name)
  return {
    pieces: [
      { text: name, style: nameStyle, x: 0 },
      { text: fitLine(value, style, width - x), style, x }
    ],
    whole: fits(name)
  }
}

function heightOf(lines: readonly Line[]): number {
  return place(lines, () => undefined)
}

/** Walks down the lines, each its pitch below the last and never on its ink; gives the lowest ink. */
function place(lines: readonly Line[], set: (line: Line, baseline: number) => void): number {
  let bottom = 0
  let baseline = 0
  lines.forEach((line, index) => {
    const inks = line.pieces.map(({ text, style }) => measureInk(text, style))
    const ascent = Math.max(...inks.map((ink) => ink.ascent))
    const clear = Math.ceil(bottom + ascent + (index === 0 ? 0 : 2))
    baseline = index === 0 ? clear : Math.max(baseline + line.pitch, clear)
    set(line, baseline)
    bottom = baseline + Math.max(0, ...inks.map((ink) => ink.descent))
  })
  return bottom
}
