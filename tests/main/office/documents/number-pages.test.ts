// Numbers put into a finished PDF: from the second page of each copy on, and nothing of the PDF before them moved.
import { PDFDocument } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { numberPages } from '../../../../main/office/documents/page/number-pages'

const page = { widthMm: 210, heightMm: 297 }
const numbering = { sheets: 2, centreMm: 112.5 }

/** A PDF as the driver writes it, with so many pages. */
function pdfOf(pages: number): Buffer {
  const pdf = new PDFDocument({ title: 'Biên bản' })
  for (let number = 1; number <= pages; number += 1) {
    const context = pdf.beginPage(595, 842)
    context.fillRect(10, 10, 10, 10)
    pdf.endPage()
  }
  return pdf.close()
}

test('each copy is numbered by itself, from its second page on', () => {
  const pdf = pdfOf(6)
  const numbered = numberPages(pdf, { numbering, page })
  expect(numbered.subarray(0, pdf.length).equals(pdf)).toBe(true)
  const added = numbered.subarray(pdf.length).toString('latin1')
  expect([...added.matchAll(/\((\d+)\) Tj/gu)].map(([, figures]) => figures)).toEqual(['2', '3'])
  // Two copies of two numbered pages each draw one of the two numbers.
  const drawn = [...added.matchAll(/\/Contents \[(\d+) 0 R \d+ 0 R\]/gu)].map(([, id]) => Number(id))
  expect(drawn).toHaveLength(4)
  expect(new Set(drawn).size).toBe(2)
  expect(added).toContain(`/Prev ${/startxref\n(\d+)/u.exec(pdf.toString('latin1'))?.[1]}`)
})

test('every object of the addition stands where its table says', () => {
  const text = numberPages(pdfOf(24), { numbering, page }).toString('latin1')
  const table = text.slice(text.lastIndexOf('\nxref\n'))
  const places = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n/gu)]
  expect(places).toHaveLength(1 + 11 + 22)
  for (const [, id, at] of places) expect(text.slice(Number(at))).toMatch(new RegExp(`^${id} 0 obj\n`, 'u'))
})

test('what has one page a copy, uneven copies, or is no PDF of the driver stays as it is', () => {
  for (const pdf of [pdfOf(2), pdfOf(5), Buffer.from('%PDF of the shell')]) {
    expect(numberPages(pdf, { numbering, page })).toBe(pdf)
  }
})
