// Holds a drawn paper to its edges: nothing cut off, nothing on top of another thing.
import { expect } from 'vitest'
import { isBlack } from '../../../../main/office/documents/raster/bitmap'
import type { Bitmap } from '../../../../main/office/documents/raster/bitmap'
import type { Box, Mark, Sheet } from '../../../../main/office/documents/raster/sheet'

/** Every mark lies inside the paper, and no text touches another text, a rule or a symbol. */
export function expectNothingClipsOrOverlaps(sheet: Sheet, heightPx: number): void {
  const inked = sheet.marks.filter((mark) => mark.kind !== 'frame')
  for (const mark of sheet.marks) {
    const { x, y, width, height } = mark.box
    expect(x, nameOf(mark)).toBeGreaterThanOrEqual(0)
    expect(y, nameOf(mark)).toBeGreaterThanOrEqual(0)
    expect(x + width, nameOf(mark)).toBeLessThanOrEqual(sheet.widthPx)
    expect(y + height, nameOf(mark)).toBeLessThanOrEqual(heightPx)
  }
  inked.forEach((mark, index) => {
    for (const other of inked.slice(index + 1)) {
      if (mark.kind !== 'text' && other.kind !== 'text') continue
      expect(overlaps(mark.box, other.box), `${nameOf(mark)} | ${nameOf(other)}`).toBe(false)
    }
  })
}

/** No black dot in the outermost columns and rows: what touches them is lost on paper. */
export function expectWhiteEdges(bitmap: Bitmap, edgePx: number): void {
  let blackDots = 0
  for (let y = 0; y < bitmap.heightPx; y += 1) {
    for (let x = 0; x < edgePx; x += 1) {
      if (isBlack(bitmap, x, y) || isBlack(bitmap, bitmap.widthPx - 1 - x, y)) blackDots += 1
    }
  }
  for (let x = 0; x < bitmap.widthPx; x += 1) {
    for (let y = 0; y < edgePx; y += 1) {
      if (isBlack(bitmap, x, y) || isBlack(bitmap, x, bitmap.heightPx - 1 - y)) blackDots += 1
    }
  }
  expect(blackDots).toBe(0)
}

/** All texts of a sheet, one a line, in the order they were set. */
export function textsOf(sheet: Sheet): string {
  return sheet.marks
    .map((mark) => (mark.kind === 'text' ? mark.text : ''))
    .filter(Boolean)
    .join('\n')
}

function overlaps(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  )
}

function nameOf(mark: Mark): string {
  return mark.kind === 'text' ? mark.text : mark.kind
}
