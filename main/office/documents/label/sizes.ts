// The six sizes of label stock and what stands how large on each. It knows no label's content and no printer.
import { type LabelDpi, labelDpis, type LabelSizeName, labelSizes } from '@shared/label-sizes'
import { code128QuietPx, qrQuietPx } from '../raster/sheet'
import type { Box } from '../raster/sheet'

export { type LabelDpi, labelDpis, type LabelSizeName, labelSizes }

/** Measures of one size in millimetres; modules in whole dots per resolution, so that no bar is ever uneven. */
interface Design {
  /**
   * `beside`: bars in the lower left, the place in a frame under the QR.
   * `under`: bars across a label too narrow for that, the place in a line under them.
   */
  arrangement: 'beside' | 'under'
  marginMm: number
  barModule: Readonly<Record<LabelDpi, number>>
  /** At least the bars' length × tan 10°, so that a scanner held 10° askew still crosses all of them. */
  barHeightMm: number
  qrModule: Readonly<Record<LabelDpi, number>>
  thingMm: number
  rowMm: number
  tagMm: number
  dayMm: number
  placeMm: number
}

const small = { marginMm: 1.3, barModule: { 203: 2, 300: 3 }, qrModule: { 203: 4, 300: 6 } } as const

const designs: Readonly<Record<LabelSizeName, Design>> = {
  '40x30': {
    ...small,
    ...{ arrangement: 'under', barHeightMm: 6.4, thingMm: 2.7, rowMm: 2 },
    ...{ tagMm: 2.1, dayMm: 1.9, placeMm: 3 }
  },
  '50x30': {
    ...small,
    ...{ arrangement: 'beside', marginMm: 1.8, barHeightMm: 7.1, thingMm: 2.9, rowMm: 2.12 },
    ...{ tagMm: 2.45, dayMm: 1.85, placeMm: 3.9 }
  },
  '60x40': {
    ...{ arrangement: 'under', marginMm: 1.8, barModule: { 203: 3, 300: 4 }, qrModule: { 203: 5, 300: 7 } },
    ...{ barHeightMm: 9.4, thingMm: 3.6, rowMm: 2.6, tagMm: 2.9, dayMm: 2.5, placeMm: 4.2 }
  },
  '75x50': {
    ...{ arrangement: 'beside', marginMm: 2.5, barModule: { 203: 3, 300: 4 }, qrModule: { 203: 6, 300: 9 } },
    ...{ barHeightMm: 10.5, thingMm: 4.6, rowMm: 3.3, tagMm: 3.6, dayMm: 2.9, placeMm: 6.6 }
  },
  '100x50': {
    ...{ arrangement: 'beside', marginMm: 2.8, barModule: { 203: 4, 300: 6 }, qrModule: { 203: 7, 300: 10 } },
    ...{ barHeightMm: 13, thingMm: 4.8, rowMm: 3.3, tagMm: 4, dayMm: 3.2, placeMm: 7 }
  },
  '100x70': {
    ...{ arrangement: 'beside', marginMm: 3, barModule: { 203: 4, 300: 6 }, qrModule: { 203: 8, 300: 12 } },
    ...{ barHeightMm: 15, thingMm: 6.2, rowMm: 4.3, tagMm: 4.6, dayMm: 3.9, placeMm: 9.5 }
  }
}

/** Version 2: the same blot hides fewer of its code words than of version 1, and it asks no finer dots. */
export const labelQr = { level: 'Q', version: 2 } as const
const qrModules = 25
const barModules = 123
const mmPerInch = 25.4

/** Where the parts of a label of one size lie, in dots of one resolution. */
export interface LabelFrame {
  arrangement: Design['arrangement']
  widthPx: number
  heightPx: number
  marginPx: number
  qr: { x: number; y: number; modulePx: number; size: number }
  bars: { x: number; y: number; modulePx: number; width: number; height: number }
  /** Where the thing and its numbers stand. */
  text: Box
  tagBaseline: number
  /** `beside`: what is left under the QR; `under`: the line under the tag. */
  place: Box
  font: { thing: number; row: number; tag: number; day: number; place: number; least: number }
}

/** The size of a label in dots. */
export function labelDots(size: LabelSizeName, dpi: LabelDpi): { widthPx: number; heightPx: number } {
  const { widthMm, heightMm } = labelSizes[size]
  const dots = (mm: number): number => Math.round((mm * dpi) / mmPerInch)
  return { widthPx: dots(widthMm), heightPx: dots(heightMm) }
}

/** Lays the parts of a label out. `placeLine`: whether an `under` label keeps a line under its tag. */
export function labelFrame(
  size: LabelSizeName,
  { dpi, placeLine }: { dpi: LabelDpi; placeLine: boolean }
): LabelFrame {
  const design = designs[size]
  const dots = (mm: number): number => Math.round((mm * dpi) / mmPerInch)
  const { widthPx, heightPx } = labelDots(size, dpi)
  const marginPx = dots(design.marginMm)
  const gap = dots(0.5)
  const qrModule = design.qrModule[dpi]
  const quiet = qrQuietPx(qrModule)
  const qrSize = qrModules * qrModule
  const qr = {
    x: widthPx - Math.max(quiet, marginPx) - qrSize,
    y: Math.max(quiet, marginPx),
    modulePx: qrModule,
    size: qrSize
  }
  const barModule = design.barModule[dpi]
  const width = barModules * barModule
  const height = dots(design.barHeightMm)
  const font = {
    thing: dots(design.thingMm),
    row: dots(design.rowMm),
    tag: dots(design.tagMm),
    day: dots(design.dayMm),
    place: dots(design.placeMm),
    least: dots(1.72)
  }
  const beside = design.arrangement === 'beside'
  const placeHeight = beside || !placeLine ? 0 : Math.round(font.place * 1.2)
  const tagBaseline = heightPx - marginPx - placeHeight - (placeHeight === 0 ? 0 : gap)
  const barsY = tagBaseline - Math.round(font.tag * 0.76) - dots(0.75) - height
  const barsX = beside ? Math.max(code128QuietPx(barModule), marginPx) : Math.round((widthPx - width) / 2)
  const left = beside ? barsX : marginPx
  const besideBars = Math.max(qr.x, barsX + width + code128QuietPx(barModule))
  const belowQr = qr.y + qrSize + quiet
  return {
    ...{ arrangement: design.arrangement, widthPx, heightPx, marginPx, qr, font, tagBaseline },
    bars: { x: barsX, y: barsY, modulePx: barModule, width, height },
    text: { x: left, y: marginPx, width: qr.x - quiet - left, height: barsY - 2 * gap - marginPx },
    place: beside
      ? {
          x: besideBars,
          y: belowQr,
          width: qr.x + qrSize - besideBars,
          height: heightPx - marginPx - belowQr
        }
      : { x: marginPx, y: tagBaseline + gap, width: widthPx - 2 * marginPx, height: placeHeight }
  }
}
