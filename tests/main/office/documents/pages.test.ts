import { describe, expect, it } from 'vitest'
import { cashReceiptHtml } from '../../../../main/office/documents/cash-receipt'
import { cashVoucherHtml } from '../../../../main/office/documents/cash-voucher'
import { handoverRecordHtml } from '../../../../main/office/documents/handover-record'
import { longDay } from '../../../../main/office/documents/page/days'
import { bitmapToPng } from '../../../../main/office/documents/raster/bitmap'
import type { Bitmap } from '../../../../main/office/documents/raster/bitmap'
import { readBarcodes } from '../../../hardware/read-barcodes'
import {
  cashReceipt,
  cashVoucher,
  crowdedCashReceipt,
  crowdedCashVoucher,
  crowdedHandoverRecord,
  handoverRecord
} from './page-samples'

const papers = [
  ['handover record', handoverRecordHtml(handoverRecord), handoverRecord.tag],
  ['crowded handover record', handoverRecordHtml(crowdedHandoverRecord), handoverRecord.tag],
  ['cash voucher', cashVoucherHtml(cashVoucher), cashVoucher.tag],
  ['crowded cash voucher', cashVoucherHtml(crowdedCashVoucher), cashVoucher.tag],
  ['cash receipt', cashReceiptHtml(cashReceipt), cashReceipt.tag],
  ['crowded cash receipt', cashReceiptHtml(crowdedCashReceipt), cashReceipt.tag]
] as const

describe.each(papers)('%s', (_, paper, tag) => {
  const body = paper.html.slice(paper.html.indexOf('<body>'))

  it('needs nothing from outside and runs nothing', () => {
    const withoutFonts = paper.html.replace(/url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\)/g, '')
    expect(withoutFonts).not.toMatch(/url\(|https?:|<script|<link|<img|@import|\son\w+=/i)
    expect(paper.html.match(/@font-face/g)).toHaveLength(12)
    expect(withoutFonts).toContain(`@page{size:${paper.page.widthMm}mm ${paper.page.heightMm}mm`)
  })

  it('is composed Unicode, and no value has become markup', () => {
    expect(paper.html.normalize('NFC')).toBe(paper.html)
    expect(body).not.toMatch(/<và>|<b>Nhẫn|null|undefined/)
  })

  it('carries its tag as a QR and in groups', async () => {
    expect(body).toContain(
      [tag.slice(0, 1), tag.slice(1, 6), tag.slice(6, 8), tag.slice(8, 14), tag.slice(14)].join(' ')
    )
    expect(await readBarcodes(bitmapToPng(qrOf(body)))).toEqual([{ symbology: 'QR', text: tag }])
  })

  it('says that its layout is provisional', () => {
    expect(body).toContain('mẫu tạm')
  })
})

describe('the handover record', () => {
  const text = textOf(handoverRecordHtml(handoverRecord).html)

  it('has the parts of Nghị định 30/2020 and every copy', () => {
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 214/BB-THADS',
      'Thành phố Hồ Chí Minh, ngày 18 tháng 9 năm 2026',
      'Về việc giao nhận vật chứng, tài sản',
      'Căn cứ Điều 37 Nghị định số 152/2026/NĐ-CP của Chính phủ;',
      'Hôm nay, hồi 09 giờ 10 phút ngày 18 tháng 9 năm 2026, tại kho vật chứng',
      'Mã thẻ 2 79007 26 001842',
      'Biên bản kết thúc hồi 10 giờ 25 phút cùng ngày, lập thành 04 bản: bên giao, bên nhận, kế toán bên nhận và hồ sơ thi hành án mỗi nơi một bản',
      'Bản 1/4: bên giao',
      'Bản 4/4: hồ sơ thi hành án'
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('IN LẠI')
  })

  it('adds whole counts up, and leaves weights alone', () => {
    expect(text).toContain('Cộng: 05 khoản 06 06 Đúng, đủ, không chênh lệch')
    const crowded = textOf(handoverRecordHtml(crowdedHandoverRecord).html)
    expect(crowded).toContain('Cộng: 40 khoản Có chênh lệch')
    expect(crowded).toContain('IN LẠI LẦN 2 (Lê Thị Thanh Nhàn, 18/09/2026 15:05)')
  })
})

describe('the money papers', () => {
  it('write the amount in figures and words', () => {
    for (const text of [
      textOf(cashVoucherHtml(cashVoucher).html),
      textOf(cashReceiptHtml(cashReceipt).html)
    ]) {
      expect(text).toContain('Số tiền: 21.355.000 đồng')
      expect(text).toContain('Bằng chữ: Hai mươi mốt triệu ba trăm năm mươi lăm nghìn đồng')
    }
  })

  it('name each kind and the accounts', () => {
    expect(textOf(cashVoucherHtml(cashVoucher).html)).toContain(
      'PHIẾU THU Ngày 18 tháng 9 năm 2026 Quyển số: 09 Số: 0417 Nợ TK 1111: 21.355.000 Có TK 331: 20.000.000 Có TK 333: 1.355.000'
    )
    expect(textOf(cashVoucherHtml(crowdedCashVoucher).html)).toContain('PHIẾU CHI')
    expect(textOf(cashReceiptHtml(crowdedCashReceipt).html)).toContain('Hình thức: Thu qua chuyển khoản')
  })

  it('are never made of postings that do not agree', () => {
    const [debit, ...credits] = cashVoucher.postings
    expect(() => cashVoucherHtml({ ...cashVoucher, postings: credits })).toThrow('postings')
    expect(() => cashVoucherHtml({ ...cashVoucher, amount: '21355001' })).toThrow('postings')
    expect(() => cashVoucherHtml({ ...cashVoucher, postings: debit ? [debit] : [] })).toThrow('postings')
    expect(() => cashReceiptHtml({ ...cashReceipt, amount: '1.5' })).toThrow(RangeError)
  })
})

it('writes days with a leading zero under 10, and months under 3', () => {
  expect(longDay('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026')
  expect(longDay('2026-12-25')).toBe('ngày 25 tháng 12 năm 2026')
  expect(longDay('2026-03-31')).toBe('ngày 31 tháng 3 năm 2026')
})

/** The text a reader sees, with single spaces. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The first vector QR of a page, drawn with its quiet zone at eight dots a module. */
function qrOf(html: string): Bitmap {
  const [, size = '0', path = ''] =
    /viewBox="0 0 (\d+) \d+" shape-rendering="crispEdges"><path d="([^"]+)"/.exec(html) ?? []
  const modulePx = 8
  const sidePx = (Number(size) + 8) * modulePx
  const bytesPerRow = sidePx / 8
  const rows = new Uint8Array(bytesPerRow * sidePx)
  for (const [, column, row] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let line = 0; line < modulePx; line += 1) {
      rows[((Number(row) + 4) * modulePx + line) * bytesPerRow + Number(column) + 4] = 0xff
    }
  }
  return { widthPx: sidePx, heightPx: sidePx, bytesPerRow, rows }
}
