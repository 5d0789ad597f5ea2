import { describe, expect, it } from 'vitest'
import { bitmapToPng } from '../../../../main/office/documents/raster/bitmap'
import {
  drawReceptionReceipt,
  layOutReceptionReceipt
} from '../../../../main/office/documents/reception-receipt'
import { readBarcodes } from '../../../hardware/read-barcodes'
import { expectNothingClipsOrOverlaps, expectWhiteEdges, textsOf } from './paper-checks'
import { bareReceipt, crowdedReceipt, fileTag, receipt } from './paper-samples'

const variants = [
  ['ordinary', receipt],
  ['bare', bareReceipt],
  ['crowded', crowdedReceipt]
] as const

describe('the reception receipt', () => {
  it.each(variants)('%s: both symbols are read back as its tag', async (_, sample) => {
    const png = bitmapToPng(drawReceptionReceipt(sample))
    const found = await readBarcodes(png)
    const qr = sample.lookupCode ? `${fileTag}.${sample.lookupCode}` : fileTag
    expect(found).toHaveLength(2)
    expect(found).toContainEqual({ symbology: 'CODE_128', text: fileTag })
    expect(found).toContainEqual({ symbology: 'QR', text: qr })
  })

  it.each(variants)('%s: nothing is cut off and nothing lies on another thing', (_, sample) => {
    const { sheet, heightPx } = layOutReceptionReceipt(sample)
    expectNothingClipsOrOverlaps(sheet, heightPx)
    expectWhiteEdges(drawReceptionReceipt(sample), 6)
  })

  it('is 576 dots wide and says what it must', () => {
    const { sheet } = layOutReceptionReceipt(receipt)
    const texts = textsOf(sheet)
    expect(drawReceptionReceipt(receipt).widthPx).toBe(576)
    for (const text of [
      'GIẤY TIẾP NHẬN HỒ SƠ',
      'H-79007-260918-0031',
      'Nhận lúc 09:42, thứ Sáu 18/09/2026, tại quầy 2',
      '0790••••9901',
      'Thứ Sáu 25/09/2026',
      '7K4M9Q',
      'Bản 1/2: người nộp · mẫu tạm 2026.1'
    ]) {
      expect(texts).toContain(text)
    }
    expect(texts).not.toContain('079012349901')
    expect(texts).not.toContain('IN LẠI')
  })

  it('keeps every word of long names and all forty papers', () => {
    const texts = textsOf(layOutReceptionReceipt(crowdedReceipt).sheet)
    expect(texts).not.toContain('…')
    expect(texts.replace(/\n/g, '')).toContain('X'.repeat(80))
    expect(texts.split('\n')).toContain('40')
  })

  it('says on a reprint that it is one, which, by whom and when', () => {
    const texts = textsOf(
      layOutReceptionReceipt({
        ...receipt,
        reprint: { count: 2, by: 'Lê Thị Nhàn', at: '2026-09-18T08:05:00.000Z' }
      }).sheet
    )
    expect(texts).toMatch(/^IN LẠI LẦN 2\nLê Thị Nhàn, 18\/09\/2026 15:05\n/)
  })

  it('draws decomposed letters as their composed ones', () => {
    const decomposed: unknown = JSON.parse(JSON.stringify(receipt).normalize('NFD'))
    const drawn = drawReceptionReceipt(decomposed as typeof receipt)
    expect(Buffer.from(drawn.rows).equals(Buffer.from(drawReceptionReceipt(receipt).rows))).toBe(true)
  })
})
