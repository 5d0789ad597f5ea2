import { describe, expect, it } from 'vitest'
import {
  assetLabelsPdf,
  drawAssetLabel,
  layOutAssetLabel
} from '../../../../main/office/documents/asset-label'
import { bitmapToPng } from '../../../../main/office/documents/raster/bitmap'
import { pdfText, readBarcodes, readPdfBarcodes } from '../../../hardware/read-barcodes'
import { expectNothingClipsOrOverlaps, expectWhiteEdges, textsOf } from './paper-checks'
import { assetTag, bareLabel, crowdedLabel, label } from './paper-samples'

const variants = [
  ['ordinary', label],
  ['bare', bareLabel],
  ['crowded', crowdedLabel]
] as const
const bothSymbols = [
  { symbology: 'CODE_128', text: assetTag },
  { symbology: 'QR', text: assetTag }
]

describe('the asset label', () => {
  it.each(variants)('%s: is 591 × 354 dots and both symbols are read back as its tag', async (_, sample) => {
    const bitmap = drawAssetLabel(sample)
    expect([bitmap.widthPx, bitmap.heightPx]).toEqual([591, 354])
    const found = await readBarcodes(bitmapToPng(bitmap))
    expect(found.sort((one, two) => one.symbology.localeCompare(two.symbology))).toEqual(bothSymbols)
  })

  it.each(variants)('%s: nothing is cut off and nothing lies on another thing', (_, sample) => {
    expectNothingClipsOrOverlaps(layOutAssetLabel(sample), 354)
    expectWhiteEdges(drawAssetLabel(sample), 8)
  })

  it('never prints smaller than 20 dots (1.7 mm)', () => {
    for (const [, sample] of variants) {
      for (const mark of layOutAssetLabel(sample).marks) {
        if (mark.kind === 'text') expect(mark.style.sizePx).toBeGreaterThanOrEqual(20)
      }
    }
  })

  it('says on a reprint that it is one', () => {
    expect(textsOf(layOutAssetLabel({ ...label, reprint: 2 }))).toContain('In lại lần 2')
    expect(textsOf(layOutAssetLabel(label))).not.toContain('In lại')
  })

  it.each([203, 300, 600])('as PDF is read back from every page at %i dpi', async (dpi) => {
    const pages = await readPdfBarcodes(assetLabelsPdf([label, bareLabel, crowdedLabel]), dpi)
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page.sort((one, two) => one.symbology.localeCompare(two.symbology))).toEqual(bothSymbols)
    }
  })

  it('as PDF keeps its letters as letters', async () => {
    const text = await pdfText(assetLabelsPdf([label]))
    expect(text.normalize('NFC')).toContain('Máy ảnh kỹ thuật số,')
    expect(() => assetLabelsPdf([])).toThrow(RangeError)
  })
})
