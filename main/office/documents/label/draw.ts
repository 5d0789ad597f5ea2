// Draws labels as dots for a label printer and as PDF pages for any other. It knows neither the store nor the
// printer.
import { usualLabelSize } from '@shared/label-sizes'
import { groupTag } from '@shared/tags'
import type { Bitmap } from '../raster/bitmap'
import { exactPages } from '../raster/exact-pages'
import { paintBitmap, paintPdf } from '../raster/paint'
import type { AssetLabel, Label } from './label'
import { layOutLabel } from './layout'
import { type LabelDpi, labelDots, type LabelSizeName, labelSizes } from './sizes'

const pdfDpi = 300
const pointsPerMm = 72 / 25.4
const titledMax = 20

/** The label in dots of the printer. */
export function drawLabel(label: Label, at: { size: LabelSizeName; dpi: LabelDpi }): Bitmap {
  return paintBitmap(layOutLabel(label, at), labelDots(at.size, at.dpi).heightPx)
}

/**
 * A PDF with one page of exactly the stock's size per label, letters and bars as vectors. Every page stands for
 * itself, so that the five hundredth lies where the first does. Throws a RangeError when there is no label.
 */
export function labelsPdf(labels: readonly Label[], { size }: { size: LabelSizeName }): Buffer {
  if (labels.length === 0) throw new RangeError('a PDF of labels needs at least one label')
  const tags = [...new Set(labels.map(({ tag }) => groupTag(tag)))]
  const title = tags.slice(0, titledMax).join(', ') + (tags.length > titledMax ? ', …' : '')
  const sheets = labels.map((label) => layOutLabel(label, { size, dpi: pdfDpi }))
  const { widthMm, heightMm } = labelSizes[size]
  const pdf = paintPdf({ title, widthMm, heightMm, dpi: pdfDpi, sheets })
  return exactPages(pdf, { width: widthMm * pointsPerMm, height: heightMm * pointsPerMm })
}

/** The labels of assets, of the usual size unless the desk has another. */
export function assetLabelsPdf(labels: readonly AssetLabel[], size: LabelSizeName = usualLabelSize): Buffer {
  const whole = labels.map((label) => ({ kind: 'asset', ...label }) as const)
  return labelsPdf(whole, { size })
}
