// Wears a printed label as a storeroom does and looks at it as a hand-held scanner does: askew, out of focus, with
// 15 % of each symbol gone. All in typed arrays: ten thousand labels are worn in a few minutes.
import type { Bitmap } from '../../main/office/documents/raster/bitmap'
import type { Box } from '../../main/office/documents/raster/sheet'

/** Light per dot, 0 black to 255 white. */
export interface Paper {
  light: Float32Array
  width: number
  height: number
}

/** What happened to the paper, one kind a sample. */
export const wearKinds = ['BLOT', 'SCRATCHES', 'WEAR'] as const
export type WearKind = (typeof wearKinds)[number]

export interface Wear {
  kind: WearKind
  /** Dots of the box that stay as they are. */
  isSpared: (x: number, y: number) => boolean
  /** Of the area, 0.15. */
  share: number
  /** 0 to 1, the next of a seeded row. */
  random: () => number
}

const white = 255

export function paperOf(bitmap: Bitmap): Paper {
  const { widthPx: width, heightPx: height, bytesPerRow, rows } = bitmap
  const light = new Float32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const black = ((rows[y * bytesPerRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
      light[y * width + x] = black ? 0 : white
    }
  }
  return { light, width, height }
}

/**
 * Covers a share of the dots of a box with blots, scratches or both. Dots that `isSpared` stay; the share is of
 * those that are not. Blots are ink or bare paper, scratches and lost dots bare paper or ink.
 */
export function wearBox(paper: Paper, box: Box, wear: Wear): void {
  const open = new Uint8Array(box.width * box.height)
  let left = 0
  for (let y = 0; y < box.height; y += 1) {
    for (let x = 0; x < box.width; x += 1) {
      if (wear.isSpared(x, y)) continue
      open[y * box.width + x] = 1
      left += 1
    }
  }
  left = Math.round(left * wear.share)
  const blotRadius = Math.sqrt((wear.share * box.width * box.height) / Math.PI)
  const cover = (x: number, y: number, light: number): void => {
    const column = Math.floor(x)
    const row = Math.floor(y)
    if (left <= 0 || column < 0 || row < 0 || column >= box.width || row >= box.height) return
    const index = row * box.width + column
    if (open[index] !== 1) return
    open[index] = 2
    left -= 1
    paper.light[(box.y + row) * paper.width + box.x + column] = light
  }
  while (left > 0)
    stroke(box, { ...wear, blotRadius: Math.min(blotRadius, Math.sqrt(left / Math.PI) + 1) }, cover)
}

function stroke(
  box: Box,
  { kind, random, blotRadius }: Wear & { blotRadius: number },
  cover: (x: number, y: number, light: number) => void
): void {
  const x = random() * box.width
  const y = random() * box.height
  if (kind === 'BLOT') blot({ x, y, radius: blotRadius, light: random() < 0.5 ? 0 : white }, cover)
  else if (kind === 'WEAR' && random() < 0.5)
    blot({ x, y, radius: 0.5 + random() * 1.5, light: random() < 0.5 ? 0 : white }, cover)
  else {
    const angle = random() * Math.PI
    const length = Math.max(box.width, box.height) * (0.3 + random() * 0.7)
    for (let at = -length / 2; at < length / 2; at += 0.5) {
      cover(x + Math.cos(angle) * at, y + Math.sin(angle) * at, white)
    }
  }
}

function blot(
  { x, y, radius, light }: { x: number; y: number; radius: number; light: number },
  cover: (x: number, y: number, light: number) => void
): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row += 1) {
    for (let column = Math.floor(x - radius); column <= x + radius; column += 1) {
      if ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2 <= radius ** 2) cover(column, row, light)
    }
  }
}

/** Out of focus: a Gaussian blur of `sigma` dots. */
export function blurred({ light, width, height }: Paper, sigma: number): Paper {
  const reach = Math.ceil(sigma * 3)
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma))
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const kernel = weights.map((weight) => weight / sum)
  const across = sweep(light, { lines: height, length: width, lineStep: width, step: 1 }, kernel)
  return {
    light: sweep(across, { lines: width, length: height, lineStep: 1, step: width }, kernel),
    width,
    height
  }
}

interface Lines {
  lines: number
  length: number
  lineStep: number
  step: number
}

function sweep(
  from: Float32Array,
  { lines, length, lineStep, step }: Lines,
  kernel: Float32Array
): Float32Array {
  const to = new Float32Array(from.length)
  const reach = (kernel.length - 1) / 2
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep
    const end = start + (length - 1) * step
    for (let index = start; index <= end; index += step) {
      let light = 0
      for (let offset = -reach; offset <= reach; offset += 1) {
        const near = index + offset * step
        light += (near < start || near > end ? white : (from[near] ?? white)) * (kernel[offset + reach] ?? 0)
      }
      to[index] = light
    }
  }
  return to
}

/** What a camera sees of the paper turned by so many degrees, with `pixelsPerDot` of its own. */
export function seenAt(
  paper: Paper,
  { degrees, pixelsPerDot }: { degrees: number; pixelsPerDot: number }
): ImageData {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const width = Math.ceil((paper.width * Math.abs(cos) + paper.height * Math.abs(sin)) * pixelsPerDot)
  const height = Math.ceil((paper.height * Math.abs(cos) + paper.width * Math.abs(sin)) * pixelsPerDot)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    const down = (y + 0.5 - height / 2) / pixelsPerDot
    for (let x = 0; x < width; x += 1) {
      const along = (x + 0.5 - width / 2) / pixelsPerDot
      const light = lightAt(
        paper,
        along * cos + down * sin + paper.width / 2,
        down * cos - along * sin + paper.height / 2
      )
      const index = (y * width + x) * 4
      data[index] = data[index + 1] = data[index + 2] = light
      data[index + 3] = 255
    }
  }
  return { data, width, height, colorSpace: 'srgb' }
}

/** Between four dots; the table around the paper is white. */
function lightAt({ light, width, height }: Paper, x: number, y: number): number {
  const left = Math.floor(x - 0.5)
  const top = Math.floor(y - 0.5)
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return white
  const right = x - 0.5 - left
  const lower = y - 0.5 - top
  const index = top * width + left
  const upperLight = (light[index] ?? white) * (1 - right) + (light[index + 1] ?? white) * right
  const lowerLight =
    (light[index + width] ?? white) * (1 - right) + (light[index + width + 1] ?? white) * right
  return upperLight * (1 - lower) + lowerLight * lower
}
