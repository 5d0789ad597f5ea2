// PDFs as scanners and printers write them, and what is no PDF to anybody.
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdfPages } from '../../../../../main/office/intake/pages/pdf-pages'
import { scannedPdf } from '../../../../support/scans'

test('pages are counted by the root of the tree, not by its parts', () => {
  expect(pdfPages(scannedPdf(1))).toBe(1)
  expect(pdfPages(scannedPdf(12))).toBe(12)
  const nested = '%PDF-1.4\n<< /Count 5 /Type /Pages >>\n<< /Type /Pages /Count 3 >>\n%%EOF'
  expect(pdfPages(Buffer.from(nested))).toBe(5)
})

test('a count is that of the node itself, whatever stands between or inside', () => {
  const node = '<< /Type /Pages /Resources << /Font << /F1 9 0 R >> >> /Count 4 >>'
  expect(pdfPages(Buffer.from(`%PDF-1.4\n${node}\n%%EOF`))).toBe(4)
  const outline = '<< /Type /Pages /Marks << /Count 90 >> /Kids [3 0 R] /Count 2 >> << /Count 70 >>'
  expect(pdfPages(Buffer.from(`%PDF-1.4\n${outline}\n%%EOF`))).toBe(2)
  const noise = '<< /Length 9 >> stream <<<< <<>> endstream endobj'
  expect(pdfPages(Buffer.from(`%PDF-1.4\n${noise} ${node}\n%%EOF`))).toBe(4)
})

test('streams that inflate beyond all bounds are no page tree', () => {
  const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024), { level: 1 })
  const head = '<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n'
  const streams = [bomb, bomb].flatMap((packed) => [Buffer.from(head), packed, Buffer.from('\nendstream\n')])
  const node = Buffer.from('<< /Type /Pages /Count 4 >>\n%%EOF')
  expect(pdfPages(Buffer.concat([Buffer.from('%PDF-1.5\n'), ...streams.slice(0, 3), node]))).toBe(4)
  expect(pdfPages(Buffer.concat([Buffer.from('%PDF-1.5\n'), ...streams, node]))).toBeNull()
  const broken = Buffer.from(`${head}no deflate\nendstream\n`)
  expect(pdfPages(Buffer.concat([Buffer.from('%PDF-1.5\n'), broken, node]))).toBe(4)
})

test.each([
  ['brackets', '<<>>', 600_000],
  ['streams', '/Type /ObjStm stream\nx\nendstream ', 1001]
])('more %s than any file of a page has are not looked through', (_case, piece, times) => {
  const node = '<< /Type /Pages /Count 4 >>\n%%EOF'
  const pdf = (count: number) => pdfPages(Buffer.from(`%PDF-1.5\n${piece.repeat(count)}${node}`))
  expect(pdf(100)).toBe(4)
  expect(pdf(times)).toBeNull()
})

test('a tree in a compressed stream is found', () => {
  const packed = deflateSync(
    Buffer.from('1 0 2 40 << /Type /Pages /Kids [3 0 R] /Count 7 >> << /Type /Catalog >>')
  )
  const head = `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  const pdf = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')])
  expect(pdfPages(pdf)).toBe(7)
})

test.each([
  ['nothing', ''],
  ['a picture', '\u0089PNG'],
  ['a PDF cut off', scannedPdf(2).toString('latin1').slice(0, -8)],
  ['a PDF without pages', '%PDF-1.4\n<< /Type /Catalog >>\n%%EOF'],
  ['a locked PDF', scannedPdf(2).toString('latin1').replace('trailer <<', 'trailer << /Encrypt 9 0 R')]
])('%s has no pages that anybody can open', (_case, text) => {
  expect(pdfPages(Buffer.from(text, 'latin1'))).toBeNull()
})
