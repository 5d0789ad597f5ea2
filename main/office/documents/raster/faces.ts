// Registers the faces of receipts and labels once, and measures text in them. It knows no paper.
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { fontSubsets, readFontFile } from '../font-files'

/** Nothing thinner than medium is offered: at 203 dpi a regular stroke breaks in the heat. */
export type Face = 'medium' | 'semibold' | 'bold'

/** Text set in one line: a face, a size in dots, and extra space between letters in dots. */
export interface TextStyle {
  face: Face
  sizePx: number
  trackingPx?: number
}

/** How far ink reaches from the pen's starting point on the baseline, in dots. */
export interface InkExtent {
  advance: number
  left: number
  right: number
  ascent: number
  descent: number
}

const weights = { medium: 500, semibold: 600, bold: 700 } as const
const measuring = createCanvas(1, 1).getContext('2d')
let registered = false

/** The CSS font of a style, for any canvas context. */
export function fontOf({ face, sizePx }: TextStyle): string {
  registerFaces()
  return `${sizePx}px ${fontSubsets.map((subset) => `"${aliasOf(face, subset)}"`).join(', ')}`
}

/** Measures text, which must be NFC: combining marks would be measured and drawn apart from their letter. */
export function measureInk(text: string, style: TextStyle): InkExtent {
  measuring.font = fontOf(style)
  measuring.letterSpacing = `${style.trackingPx ?? 0}px`
  const metrics = measuring.measureText(text)
  return {
    advance: metrics.width,
    left: -metrics.actualBoundingBoxLeft,
    right: metrics.actualBoundingBoxRight,
    ascent: metrics.actualBoundingBoxAscent,
    descent: metrics.actualBoundingBoxDescent
  }
}

/** The width a line takes, in dots. */
export function textWidth(text: string, style: TextStyle): number {
  return measureInk(text, style).advance
}

function registerFaces(): void {
  if (registered) return
  for (const face of ['medium', 'semibold', 'bold'] as const) {
    for (const subset of fontSubsets) {
      const bytes = readFontFile({ family: 'be-vietnam-pro', weight: weights[face], style: 'normal' }, subset)
      if (!GlobalFonts.register(bytes, aliasOf(face, subset)))
        throw new Error(`face ${face} ${subset} is unreadable`)
    }
  }
  registered = true
}

/** One alias per file: the canvas then never guesses a weight, and falls from subset to subset in our order. */
function aliasOf(face: Face, subset: string): string {
  return `Paper ${face} ${subset}`
}
