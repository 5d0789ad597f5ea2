// A sheet collects what will stand on a paper before a dot is drawn, so that the same marks become dots or
// a PDF page and a test can ask where everything lies. It knows no paper.
import { measureInk, textWidth } from './faces'
import type { TextStyle } from './faces'
import { code128QuietModules, code128Widths, qrModules, qrQuietModules } from './symbols'
import type { QrChoice } from './symbols'
import { cleanText } from './wrap'

/** In dots, from the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface TextMark {
  kind: 'text'
  text: string
  style: TextStyle
  x: number
  baseline: number
  /** The ink, not the line. */
  box: Box
}

export type Mark =
  | TextMark
  | { kind: 'fill'; box: Box }
  | { kind: 'frame'; box: Box; lineWidth: number; radius: number }
  | { kind: 'symbol'; box: Box; dark: Box[] }

export interface TextPlace {
  x: number
  baseline: number
  align?: 'left' | 'center' | 'right'
}

export interface QrPlace {
  x: number
  y: number
  modulePx: number
  made?: QrChoice
}

/** A sheet of a given width; whoever draws decides the height at the end. */
export class Sheet {
  readonly marks: Mark[] = []

  constructor(readonly widthPx: number) {}

  /** Sets one line of text at a place; the place is the left end, the middle or the right end of the line. */
  text(raw: string, style: TextStyle, { x, baseline, align = 'left' }: TextPlace): void {
    const text = cleanText(raw)
    if (text === '') return
    const shift = align === 'left' ? 0 : textWidth(text, style) / (align === 'center' ? 2 : 1)
    const startX = Math.round(x - shift)
    const ink = measureInk(text, style)
    const box = {
      x: startX + ink.left,
      y: baseline - ink.ascent,
      width: ink.right - ink.left,
      height: ink.ascent + ink.descent
    }
    this.marks.push({ kind: 'text', text, style, x: startX, baseline, box })
  }

  fill(box: Box): void {
    this.marks.push({ kind: 'fill', box })
  }

  /** A frame whose line lies wholly inside the box. */
  frame(box: Box, lineWidth: number, radius = 0): void {
    this.marks.push({ kind: 'frame', box, lineWidth, radius })
  }

  /** A dashed line of the given thickness. */
  dashes(box: Box, dash = 6, gap = 4): void {
    for (let x = box.x; x < box.x + box.width; x += dash + gap) {
      this.fill({ ...box, x, width: Math.min(dash, box.x + box.width - x) })
    }
  }

  /** Draws a QR at whole dots and gives the box of its dark square; the quiet zone is the caller's to keep. */
  qr(text: string, { x, y, modulePx, made }: QrPlace): Box {
    const { size, isDark } = qrModules(text, made)
    const dark: Box[] = []
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) {
        if (!isDark(column, row)) continue
        dark.push({ x: x + column * modulePx, y: y + row * modulePx, width: modulePx, height: modulePx })
      }
    }
    const box = { x, y, width: size * modulePx, height: size * modulePx }
    this.marks.push({ kind: 'symbol', box, dark })
    return box
  }

  /** Draws a Code 128 at whole dots, `x` being its first bar, and gives the box of its bars. */
  code128(
    digits: string,
    { x, y, modulePx, height }: { x: number; y: number; modulePx: number; height: number }
  ): Box {
    const dark: Box[] = []
    let left = x
    code128Widths(digits).forEach((modules, index) => {
      if (index % 2 === 0) dark.push({ x: left, y, width: modules * modulePx, height })
      left += modules * modulePx
    })
    const box = { x, y, width: left - x, height }
    this.marks.push({ kind: 'symbol', box, dark })
    return box
  }
}

/** The white a QR of this module needs on each side, in dots. */
export function qrQuietPx(modulePx: number): number {
  return qrQuietModules * modulePx
}

/** The white a Code 128 of this module needs at both ends, in dots. */
export function code128QuietPx(modulePx: number): number {
  return code128QuietModules * modulePx
}
