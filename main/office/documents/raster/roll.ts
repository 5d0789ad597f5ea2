// Stacks lines, rules and frames from top to bottom on a receipt roll. It knows no paper.
import { measureInk } from './faces'
import type { TextStyle } from './faces'
import { Sheet } from './sheet'
import { wrapText } from './wrap'

/** One cell of a row: wrapped inside its width, standing at, around or before its x. */
export interface Cell {
  text: string
  style: TextStyle
  x: number
  width: number
  align?: 'left' | 'center' | 'right'
}

/**
 * Where the baseline lies in a line: stacked marks (Ỗ, Ằ) reach 1.2 of the letter size above it and need
 * the larger part of the line.
 */
const baselineShare = 0.76

/** A roll with a pen at `y`; everything written moves the pen down by what it used. */
export class Roll {
  readonly sheet: Sheet
  y = 0
  private indentPx = 0
  /** Lowest ink of any line so far. */
  private inkBottom = 0

  constructor(
    widthPx: number,
    private readonly marginPx: number
  ) {
    this.sheet = new Sheet(widthPx)
  }

  space(heightPx: number): void {
    this.y += heightPx
  }

  /** Text in the middle of the roll, as many lines as it needs. */
  centered(text: string, style: TextStyle, linePx: number): void {
    const width = this.sheet.widthPx - 2 * this.marginPx - 2 * this.indentPx
    this.row(linePx, [{ text, style, x: this.sheet.widthPx / 2, width, align: 'center' }])
  }

  /** Cells side by side; the pen ends under the longest. */
  row(linePx: number, cells: Cell[]): void {
    const ascents = cells.map(({ text, style, width }) => {
      return measureInk(wrapText(text, { style, width })[0] ?? '', style).ascent
    })
    // All cells give way together, so that label and value stay on one baseline.
    const planned = Math.round(this.y + baselineShare * linePx)
    const top = this.y + Math.max(0, Math.ceil(this.inkBottom + Math.max(...ascents)) - planned)
    for (const cell of cells) this.cell(cell, top, linePx)
  }

  /**
   * Lines keep their distance unless a dot below meets stacked marks under it: then the lower line gives way
   * by the few dots they would share.
   */
  private cell({ text, style, x, width, align = 'left' }: Cell, rowTop: number, linePx: number): void {
    let top = rowTop
    let inkBottom = 0
    for (const line of wrapText(text, { style, width })) {
      const ink = measureInk(line, style)
      const planned = Math.round(top + baselineShare * linePx)
      const baseline = Math.max(planned, Math.ceil(inkBottom + ink.ascent))
      this.sheet.text(line, style, { x, baseline, align })
      inkBottom = baseline + ink.descent
      top += linePx + baseline - planned
    }
    this.y = Math.max(this.y, top)
    this.inkBottom = Math.max(this.inkBottom, inkBottom)
  }

  /** A line across the roll. */
  rule(thicknessPx: number): void {
    this.sheet.fill(this.across(thicknessPx))
    this.y += thicknessPx
  }

  /** A dashed line across the roll. */
  dashed(): void {
    this.sheet.dashes(this.across(2))
    this.y += 2
  }

  /** Puts a frame around whatever `content` writes. */
  framed(lineWidth: number, paddingPx: number, content: () => void): void {
    const top = this.y
    this.y += lineWidth + paddingPx
    this.indentPx = lineWidth + 8
    content()
    this.indentPx = 0
    this.y += lineWidth + paddingPx
    this.sheet.frame({ ...this.across(this.y - top), y: top }, lineWidth)
  }

  private across(height: number): { x: number; y: number; width: number; height: number } {
    return { x: this.marginPx, y: this.y, width: this.sheet.widthPx - 2 * this.marginPx, height }
  }
}
